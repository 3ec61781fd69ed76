import { rule } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { IncidentCommandOf } from '../commands.js'

/** The facts when a group intervention is planned. */
export type Grouping = { readonly command: IncidentCommandOf<'ScheduleGroupIntervention'> }

/** IACP-3.3c; a pack that does not set it lets members act alone (contradiction C21). */
export const groupWithClinician = rule<Grouping>({
  id: 'incident.group-with-clinician',
  asks: 'a licensed mental health professional joins a group intervention',
})(
  ({ command }) => verdictOf(command.clinician),
  ({ command }) => ({ clinician: command.clinician ?? null }),
)

/** SLM-TM-5. */
export const groupByMembers = rule<Grouping>({
  id: 'incident.group-by-members',
  asks: 'members of the team conduct a group debrief, or triage it',
})(
  ({ command }) => verdictOf(command.part !== 'none'),
  ({ command }) => ({ part: command.part }),
)

/** What is asked when a group intervention is planned. */
export const groupRules = [groupWithClinician, groupByMembers]
