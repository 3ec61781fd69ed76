import { listOf } from '../../kernel/codec/list-of.js'
import type { Context } from '../../kernel/decider.js'
import { Role } from '../../kernel/role.js'
import { rule, ruleWith, type Rule } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { MemberCommandOf } from '../commands.js'
import type { File } from '../file.js'
import type { MemberObserved } from '../observed.js'

/** The facts when a membership is approved. */
export type Approving = {
  readonly command: MemberCommandOf<'ApproveMembership'>
  readonly file: File
  readonly context: Context<MemberObserved>
}

const approving = rule<Approving>
const approvingWith = ruleWith<Approving>()

/** SLM-DC-4, SLM-CMD-5. */
export const approverHasAuthority = approvingWith(
  {
    id: 'member.approver-has-authority',
    asks: 'membership is approved by those whom the policy names',
  },
  { roles: listOf(Role, 1, 5) },
  ({ roles }) =>
    ({ context }) =>
      verdictOf(roles.includes(context.actor.role)),
  ({ roles }) =>
    ({ context }) => ({ role: context.actor.role, authorities: roles }),
)

/** IACP-4.1a. */
export const selectionProcedureWritten = approving({
  id: 'member.selection-procedure-written',
  asks: 'members are selected by a written procedure',
})(
  ({ command }) => verdictOf(command.underWrittenProcedure),
  ({ command }) => ({ underWrittenProcedure: command.underWrittenProcedure ?? null }),
)

/** What is asked of the act when a membership is approved; `candidateRules` ask of the candidate. */
export const approvalRules: readonly Rule<Approving>[] = [
  approverHasAuthority,
  selectionProcedureWritten,
]
