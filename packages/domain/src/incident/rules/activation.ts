import { listOf } from '../../kernel/codec/list-of.js'
import type { Context } from '../../kernel/decider.js'
import { Role } from '../../kernel/role.js'
import { ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { IncidentObserved } from '../observed.js'
import type { Course } from '../state.js'

/** The facts when an activation is authorized. */
export type Authorizing = { readonly course: Course; readonly context: Context<IncidentObserved> }

const parameters = { roles: listOf(Role, 1, 14) }

/** SLM-CG-9: who activates the team for an incident that is not of large scale. Contradiction C23. */
export const activationAuthority = ruleWith<Authorizing>()(
  {
    id: 'incident.activation-authority',
    asks: 'the team is activated by a role that the policy names',
  },
  parameters,
  ({ roles }) =>
    ({ course, context }) =>
      verdictOf(course.declared.largeScale || roles.includes(context.actor.role)),
  ({ roles }) =>
    ({ context }) => ({ role: context.actor.role, named: roles }),
)

/** SLM-CMD-4: who activates it for one that is. Contradiction C23. */
export const largeScaleAuthority = ruleWith<Authorizing>()(
  {
    id: 'incident.large-scale-authority',
    asks: 'for a large-scale incident the team is activated by the role that the policy keeps it to',
  },
  parameters,
  ({ roles }) =>
    ({ course, context }) =>
      verdictOf(!course.declared.largeScale || roles.includes(context.actor.role)),
  ({ roles }) =>
    ({ course, context }) => ({
      largeScale: course.declared.largeScale,
      role: context.actor.role,
      named: roles,
    }),
)

/** What is asked when an activation is authorized. */
export const authorizingRules = [activationAuthority, largeScaleAuthority]
