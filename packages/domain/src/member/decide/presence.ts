import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { check, type Settings } from '../../kernel/check.js'
import type { MemberCommandOf } from '../commands.js'
import type { File } from '../file.js'
import type { Membership } from '../membership.js'
import { leaderRules } from '../rules/leadership.js'
import { reinstatementRules } from '../rules/participation.js'
import { emit, misplaced, nothingNew, record, type Result } from './result.js'

/** The commands that say whether a member takes part, and as what. */
export type Presence = MemberCommandOf<
  | 'TakeLeave'
  | 'ReturnFromLeave'
  | 'SuspendMember'
  | 'ReinstateMember'
  | 'AppointTeamLeader'
  | 'StepDownAsTeamLeader'
  | 'DeclareRecusal'
  | 'LiftRecusal'
>

/** Decides leave, suspension, team leadership and recusals. */
export const presence = (policy: Settings) => {
  const judgeLeader = check(policy, leaderRules)
  const judgeReinstatement = check(policy, reinstatementRules)
  return (command: Presence, membership: Membership, file: File): Result => {
    const where = membership.presence
    switch (command.type) {
      case 'TakeLeave':
        return where === 'suspended'
          ? misplaced(policy, command, where)
          : record(policy, { type: 'LeaveTaken', because: command.because }, where === 'onLeave')
      case 'ReturnFromLeave':
        return where === 'suspended'
          ? misplaced(policy, command, where)
          : record(policy, { type: 'ReturnedFromLeave' }, where === 'active')
      case 'SuspendMember': {
        const { ground } = command
        return record(policy, { type: 'MemberSuspended', ground }, membership.suspension === ground)
      }
      case 'ReinstateMember':
        if (where === 'active') return nothingNew(policy)
        return where === 'onLeave'
          ? misplaced(policy, command, where)
          : pipe(judgeReinstatement({ file }), E.map(emit(policy, { type: 'MemberReinstated' })))
      case 'AppointTeamLeader': {
        if (membership.leader) return nothingNew(policy)
        const { approvedBy, chosenFor, senior } = command
        return where === 'active'
          ? pipe(
              judgeLeader({ command }),
              E.map(
                emit(policy, {
                  type: 'TeamLeaderAppointed',
                  approvedBy,
                  chosenFor,
                  ...(senior === undefined ? {} : { senior }),
                }),
              ),
            )
          : misplaced(policy, command, where)
      }
      case 'StepDownAsTeamLeader':
        return record(policy, { type: 'TeamLeaderSteppedDown' }, !membership.leader)
      case 'DeclareRecusal': {
        const { serviceType, because } = command
        const isKnown = membership.recusedFrom.includes(serviceType)
        return record(policy, { type: 'RecusalDeclared', serviceType, because }, isKnown)
      }
      case 'LiftRecusal': {
        const { serviceType } = command
        const isKnown = !membership.recusedFrom.includes(serviceType)
        return record(policy, { type: 'RecusalLifted', serviceType }, isKnown)
      }
    }
  }
}
