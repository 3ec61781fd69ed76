import type { SupporterObservation } from '../../contact/observed.js'
import { listOf } from '../../kernel/codec/list-of.js'
import type { Context } from '../../kernel/decider.js'
import { rule, ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import { StandingGround } from '../../member/vocabulary.js'
import type { IncidentCommandOf } from '../commands.js'
import type { IncidentObserved } from '../observed.js'
import type { Course } from '../state.js'
import { NotificationChannel } from '../vocabulary.js'

/** The facts when a member is assigned. */
export type Assigning = {
  readonly command: IncidentCommandOf<'AssignMember'>
  readonly course: Course
  readonly context: Context<IncidentObserved>
}

/** The observation of this member; one of somebody else is no observation. */
const memberOf = ({ command, context }: Assigning): SupporterObservation | undefined =>
  context.observed.supporter?.member === command.member ? context.observed.supporter : undefined

/** SLM-CG-9. */
export const notified = ruleWith<Assigning>()(
  {
    id: 'incident.notified',
    asks: 'the activation was told where the policy says, before anybody is assigned',
  },
  { channels: listOf(NotificationChannel, 1, 4) },
  ({ channels }) =>
    ({ course }) =>
      verdictOf(course.notified.some((channel) => channels.includes(channel))),
  ({ channels }) =>
    ({ course }) => ({ notified: course.notified, named: channels }),
)

/** SLM-OPG-3, IACP-2.1a. */
export const assignedActive = rule<Assigning>({
  id: 'incident.assigned-active',
  asks: 'the assigned member is appointed, and neither on leave nor suspended',
})(
  (facts) => {
    const member = memberOf(facts)
    return verdictOf(member && member.status === 'active')
  },
  (facts) => ({ member: memberOf(facts)?.status ?? null }),
)

/** SLM-ACT-5a to 5c: the losses of standing that bar a member from peer support at once. */
export const assignedInStanding = ruleWith<Assigning>()(
  { id: 'incident.assigned-in-standing', asks: 'no member is assigned while standing is lost' },
  { grounds: listOf(StandingGround, 1, 4) },
  ({ grounds }) =>
    (facts) => {
      const member = memberOf(facts)
      const lost = member?.standingLost
      return verdictOf(member && !(lost !== undefined && grounds.includes(lost)))
    },
  () => (facts) => ({ standingLost: memberOf(facts)?.standingLost ?? null }),
)

/** IACP-5.2b, IACP-5.2c. */
export const assignedNotRecused = rule<Assigning>({
  id: 'incident.assigned-not-recused',
  asks: 'the assigned member has not stepped back from this kind of duty',
})(
  (facts) => {
    const member = memberOf(facts)
    return verdictOf(member && !member.recusedFrom.includes(facts.command.duty))
  },
  (facts) => ({
    duty: facts.command.duty,
    recusedFrom: memberOf(facts)?.recusedFrom ?? null,
  }),
)

/** IACP-3.9.2d: who is close to an incident may need support, and is not asked to give it. */
export const assignedNotClose = rule<Assigning>({
  id: 'incident.assigned-not-close',
  asks: 'no member is assigned who is close to the incident',
})(
  ({ command: { close } }) => verdictOf(close === undefined ? undefined : !close),
  ({ command }) => ({ close: command.close ?? null }),
)

/** What is asked when a member is assigned. */
export const assigningRules = [
  notified,
  assignedActive,
  assignedInStanding,
  assignedNotRecused,
  assignedNotClose,
]
