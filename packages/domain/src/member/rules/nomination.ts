import { rule } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { MemberCommandOf } from '../commands.js'

/** The facts when somebody is nominated. */
export type Nominating = { readonly command: MemberCommandOf<'NominateCandidate'> }

/** IACP-4.1b, SLM-EL-0. */
export const volunteer = rule<Nominating>({
  id: 'member.volunteer',
  asks: 'the candidate is a volunteer',
})(
  ({ command }) => verdictOf(command.volunteer),
  ({ command }) => ({ volunteer: command.volunteer ?? null }),
)

/** CIR-07, IACP-2.1a, SLM-EL-n, SLM-OPG-3. */
export const employee = rule<Nominating>({
  id: 'member.employee',
  asks: 'the candidate is an employee of the agency, of any rank or position',
})(
  ({ command }) => verdictOf(command.employee),
  ({ command }) => ({ employee: command.employee ?? null }),
)

/** What is asked when somebody is nominated. */
export const nominationRules = [volunteer, employee]
