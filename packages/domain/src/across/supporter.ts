import type { SupporterObservation } from '../contact/observed.js'
import type { MemberId } from '../kernel/opaque-id.js'
import type { MemberState } from '../member/state.js'

/** What a contact's decision may know of its supporter, out of the member's own stream. */
export const observeSupporter = (member: MemberId, state: MemberState): SupporterObservation => {
  if (state.status !== 'member') return { member, status: state.status, recusedFrom: [] }
  const { standing } = state.file
  const { presence, recusedFrom } = state.membership
  const seen = { member, status: presence, recusedFrom }
  return standing === 'unknown' || standing === 'good' ? seen : { ...seen, standingLost: standing }
}
