import { listOf } from '../../kernel/codec/list-of.js'
import { rule, ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import { StatementPart } from '../vocabulary.js'
import { holds, type Facts } from './facts.js'

/** CIR-12, CIR-13. */
export const chiefStatementContents = ruleWith<Facts<'IssueChiefStatement'>>()(
  {
    id: 'program.chief-statement-contents',
    asks: 'the statement of the chief says what the policy lists',
  },
  { parts: listOf(StatementPart, 1, 4) },
  ({ parts }) =>
    ({ command }) =>
      verdictOf(holds(command.parts, parts)),
  ({ parts }) =>
    ({ command }) => ({ says: command.parts, asked: parts }),
)

/** What is asked when the chief's statement is issued. */
export const statementRules = [chiefStatementContents]

const seating = rule<Facts<'SeatCommitteeMember'>>

/** IACP-3.2c: licensed where the program is. */
export const committeeProfessionalLicensed = seating({
  id: 'program.committee-professional-licensed',
  asks: "the mental health professional on the committee is licensed in the program's jurisdiction",
})(
  ({ command, program }) =>
    command.party === 'mentalHealthProfessional'
      ? verdictOf(command.licensedIn && command.licensedIn === program.established.jurisdiction)
      : 'satisfied',
  ({ command, program }) => ({
    licensedIn: command.licensedIn ?? null,
    jurisdiction: program.established.jurisdiction,
  }),
)

/** IACP-3.2d. */
export const committeeProfessionalKnowsPolicing = seating({
  id: 'program.committee-professional-knows-policing',
  asks: 'the mental health professional on the committee knows the culture of law enforcement',
})(
  ({ command }) =>
    command.party === 'mentalHealthProfessional' ? verdictOf(command.knowsPolicing) : 'satisfied',
  ({ command }) => ({ knowsPolicing: command.knowsPolicing ?? null }),
)

/** What is asked when somebody takes a seat on the committee. */
export const seatRules = [committeeProfessionalLicensed, committeeProfessionalKnowsPolicing]
