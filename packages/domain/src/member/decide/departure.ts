import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { check, type Settings } from '../../kernel/check.js'
import type { MemberCommandOf } from '../commands.js'
import type { File } from '../file.js'
import type { Membership } from '../membership.js'
import { deselectionRules, proposalRules } from '../rules/deselection.js'
import { emit, misplaced, nothingNew, record, type Result } from './result.js'

/** The commands by which membership comes to an end. */
export type Departing = MemberCommandOf<
  'ProposeDeselection' | 'WithdrawDeselection' | 'DeselectMember' | 'EndMembership'
>

/** Decides deselection, which is proposed before it is done, and departure. */
export const departure = (policy: Settings) => {
  const judgeProposal = check(policy, proposalRules)
  const judgeDeselection = check(policy, deselectionRules)
  return (command: Departing, membership: Membership, file: File): Result => {
    const proposed = membership.deselection
    switch (command.type) {
      case 'ProposeDeselection': {
        const { ground, establishedBy } = command
        if (proposed === ground) return nothingNew(policy)
        return proposed === undefined
          ? pipe(
              judgeProposal({ command, file }),
              E.map(
                emit(policy, {
                  type: 'DeselectionProposed',
                  ground,
                  ...(establishedBy === undefined ? {} : { establishedBy }),
                }),
              ),
            )
          : misplaced(policy, command, 'deselection is proposed on another ground')
      }
      case 'WithdrawDeselection':
        return record(policy, { type: 'DeselectionWithdrawn' }, proposed === undefined)
      case 'DeselectMember': {
        const { underWrittenCriteria } = command
        return proposed === undefined
          ? misplaced(policy, command, 'deselection is not proposed')
          : pipe(
              judgeDeselection({ command }),
              E.map(
                emit(policy, {
                  type: 'MemberDeselected',
                  ground: proposed,
                  ...(underWrittenCriteria === undefined ? {} : { underWrittenCriteria }),
                }),
              ),
            )
      }
      case 'EndMembership':
        return record(policy, { type: 'MembershipEnded', because: command.because }, false)
    }
  }
}
