import type { MemberEvent } from '../member/events.js'

/** How the size of a team changes with one event of one of its members: up, down, or not at all. */
export const teamSizeChange = (event: MemberEvent): -1 | 0 | 1 => {
  switch (event.type) {
    case 'MemberAppointed':
      return 1
    case 'MemberDeselected':
    case 'MembershipEnded':
      return -1
    default:
      return 0
  }
}
