import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { check, decided, outOfOrder, type Settings } from '../kernel/check.js'
import type { Context, Decide, Rejection } from '../kernel/decider.js'
import type { Finding } from '../kernel/finding.js'
import type { IncidentCommand } from './commands.js'
import { eventOf } from './event-of.js'
import type { IncidentEvent } from './events.js'
import { hasPlace } from './has-place.js'
import { isDone } from './is-done.js'
import type { IncidentObserved } from './observed.js'
import { authorizingRules } from './rules/activation.js'
import { closingRules, contributingRules } from './rules/aftermath.js'
import { assigningRules } from './rules/assigning.js'
import { groupRules } from './rules/group.js'
import { concernRules, liftingRules, startingRules } from './rules/silence.js'
import type { Course, IncidentState } from './state.js'

/** What the rules say of a command in an incident under way. */
const judge = (policy: Settings) => {
  const authorizing = check(policy, authorizingRules)
  const assigning = check(policy, assigningRules)
  const starting = check(policy, startingRules)
  const lifting = check(policy, liftingRules)
  const concern = check(policy, concernRules)
  const grouping = check(policy, groupRules)
  const contributing = check(policy, contributingRules)
  const closing = check(policy, closingRules)
  return (
    command: IncidentCommand,
    course: Course,
    context: Context<IncidentObserved>,
  ): E.Either<Rejection, readonly Finding[]> => {
    switch (command.type) {
      case 'AuthorizeActivation':
        return authorizing({ course, context })
      case 'AssignMember':
        return assigning({ command, course, context })
      case 'StartOnSceneSupport':
        return starting({ course })
      case 'LiftSocialMediaHold':
        return lifting({ command, course, context })
      case 'RecordSocialMediaConcern':
        return concern({ command })
      case 'ScheduleGroupIntervention':
        return grouping({ command })
      case 'ContributeAfterAction':
        return contributing({ command })
      case 'CloseIncident':
        return closing({ command, course })
      default:
        return E.right([])
    }
  }
}

/** Decides a command of an incident under a policy. Fill the policy in once and keep the result. */
export const decide = (
  policy: Settings,
): Decide<IncidentCommand, IncidentState, IncidentEvent, IncidentObserved> => {
  const judged = judge(policy)
  return (command, state, context) => {
    switch (state.status) {
      case 'none': {
        if (command.type !== 'DeclareIncident')
          return outOfOrder(policy, 'incident', command.type, state.status)
        const { criteria, largeScale } = command
        return E.right(decided(policy, [{ type: 'IncidentDeclared', criteria, largeScale }]))
      }
      case 'declared':
      case 'active': {
        const { course } = state
        if (isDone(command, course)) return E.right(decided(policy, []))
        return command.type === 'DeclareIncident' || !hasPlace(command, state)
          ? outOfOrder(policy, 'incident', command.type, state.status)
          : pipe(
              judged(command, course, context),
              E.map((advisories) =>
                decided(policy, [eventOf(command, course, context.actor)], advisories),
              ),
            )
      }
      case 'closed':
        return command.type === 'CloseIncident' &&
          command.afterActionMade === state.closed.afterActionMade
          ? E.right(decided(policy, []))
          : outOfOrder(policy, 'incident', command.type, state.status)
    }
  }
}
