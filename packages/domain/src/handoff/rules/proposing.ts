import { listOf } from '../../kernel/codec/list-of.js'
import type { Context } from '../../kernel/decider.js'
import { Role } from '../../kernel/role.js'
import { ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { HandOffCommandOf } from '../commands.js'
import type { HandOffObserved } from '../observed.js'

/** The facts when a hand-off is proposed. */
export type Proposing = {
  readonly command: HandOffCommandOf<'ProposeHandOff'>
  readonly context: Context<HandOffObserved>
}

/** SAPD-12: treatment instead of a punishment is the chief's office's to allow, case by case. */
export const inLieuAllowed = ruleWith<Proposing>()(
  {
    id: 'handoff.in-lieu-allowed',
    asks: 'treatment in place of a punishment is allowed by a role that may allow it',
  },
  { roles: listOf(Role, 1, 13) },
  ({ roles }) =>
    ({ command, context }) =>
      verdictOf(command.route !== 'inLieuOfPunishment' || roles.includes(context.actor.role)),
  ({ roles }) =>
    ({ command, context }) => ({
      route: command.route,
      role: context.actor.role,
      mayAllow: roles,
    }),
)

/** What is asked when a hand-off is proposed. */
export const proposingRules = [inLieuAllowed]
