import type { ServiceType } from '../contact/vocabulary.js'
import type { MemberEvent } from './events.js'
import { join, without } from './sets.js'
import type { DeselectionGround, SuspensionGround } from './vocabulary.js'

/** Where an appointed member is. Suspension and leave exclude each other: the later one stands. */
export type Membership = {
  readonly presence: 'active' | 'onLeave' | 'suspended'
  /** Why, while suspended. */
  readonly suspension?: SuspensionGround
  readonly leader: boolean
  readonly recusedFrom: readonly ServiceType[]
  readonly deselection?: DeselectionGround
}

/** Where a member is after one event that bears on it. */
export const inMembership = (membership: Membership, event: MemberEvent): Membership => {
  switch (event.type) {
    case 'LeaveTaken':
      return { ...membership, presence: 'onLeave' }
    case 'MemberSuspended':
      return { ...membership, presence: 'suspended', suspension: event.ground }
    case 'ReturnedFromLeave':
      return { ...membership, presence: 'active' }
    case 'MemberReinstated': {
      const { suspension: _, ...kept } = membership
      return { ...kept, presence: 'active' }
    }
    case 'TeamLeaderAppointed':
      return { ...membership, leader: true }
    case 'TeamLeaderSteppedDown':
      return { ...membership, leader: false }
    case 'RecusalDeclared':
      return { ...membership, recusedFrom: join(membership.recusedFrom, [event.serviceType]) }
    case 'RecusalLifted':
      return { ...membership, recusedFrom: without(membership.recusedFrom, [event.serviceType]) }
    case 'DeselectionProposed':
      return { ...membership, deselection: event.ground }
    case 'DeselectionWithdrawn': {
      const { deselection: _, ...kept } = membership
      return kept
    }
    default:
      return membership
  }
}
