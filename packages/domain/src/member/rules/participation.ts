import { rule } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { MemberCommandOf } from '../commands.js'
import type { File } from '../file.js'

/** SLM-ACT-5a to 5c, IACP-4.1c: reinstatement is a decision of its own (contradiction C27). */
export const reinstatedInStanding = rule<{ readonly file: File }>({
  id: 'member.reinstated-in-standing',
  asks: 'a member is reinstated only in good standing',
})(
  ({ file }) => verdictOf(file.standing === 'unknown' ? undefined : file.standing === 'good'),
  ({ file }) => ({ standing: file.standing === 'unknown' ? null : file.standing }),
)

/** What is asked when a suspended member is reinstated. */
export const reinstatementRules = [reinstatedInStanding]

/** The facts when attendance is recorded. */
export type Attending = { readonly command: MemberCommandOf<'RecordAttendance'> }

/** SLM-ACT-9, IACP-5.3. */
export const debriefsAttended = rule<Attending>({
  id: 'member.debriefs-attended',
  asks: 'members take part in debriefings',
  effect: 'report',
})(
  ({ command }) => verdictOf(command.gathering !== 'debrief' || command.attended),
  ({ command }) => ({ gathering: command.gathering, attended: command.attended }),
)

/** What is asked when attendance is recorded. */
export const attendanceRules = [debriefsAttended]
