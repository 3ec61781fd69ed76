import { listOf } from '../../kernel/codec/list-of.js'
import { Role } from '../../kernel/role.js'
import { rule, ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { MemberCommandOf } from '../commands.js'
import { LeaderQuality } from '../vocabulary.js'

/** The facts when a member is made a team leader. */
export type Leading = { readonly command: MemberCommandOf<'AppointTeamLeader'> }

/** SLM-TL-a. */
export const leaderSenior = rule<Leading>({
  id: 'member.leader-senior',
  asks: 'a team leader is one of the senior members of the team',
})(
  ({ command }) => verdictOf(command.senior),
  ({ command }) => ({ senior: command.senior ?? null }),
)

/** SLM-TL-c. */
export const leaderApprovals = ruleWith<Leading>()(
  {
    id: 'member.leader-approvals',
    asks: 'a team leader is chosen by all those whom the policy names',
  },
  { roles: listOf(Role, 1, 5) },
  ({ roles }) =>
    ({ command }) =>
      verdictOf(roles.every((role) => command.approvedBy.includes(role))),
  ({ roles }) =>
    ({ command }) => ({ approvedBy: command.approvedBy, asked: roles }),
)

/** SLM-TL-d. */
export const leaderQualities = ruleWith<Leading>()(
  {
    id: 'member.leader-qualities',
    asks: 'a team leader is chosen for the qualities that the policy lists',
  },
  { qualities: listOf(LeaderQuality, 1, 3) },
  ({ qualities }) =>
    ({ command }) =>
      verdictOf(qualities.every((quality) => command.chosenFor.includes(quality))),
  ({ qualities }) =>
    ({ command }) => ({ chosenFor: command.chosenFor, asked: qualities }),
)

/** What is asked when a member is made a team leader. */
export const leaderRules = [leaderSenior, leaderApprovals, leaderQualities]
