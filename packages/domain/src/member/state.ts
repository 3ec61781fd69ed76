import type { MemberEvent } from './events.js'
import { newFile, onFile, type File } from './file.js'
import { inMembership, type Membership } from './membership.js'

/** The states of a member. A person who ended starts anew under a new id. */
export type MemberState =
  | { readonly status: 'none' }
  | { readonly status: 'candidate'; readonly file: File }
  | { readonly status: 'member'; readonly file: File; readonly membership: Membership }
  | { readonly status: 'ended'; readonly by: MemberEvent }

export const initial: MemberState = { status: 'none' }

/** Moves a member by one stored event; an event that has no place in a state leaves it as it is. */
export const evolve = (state: MemberState, event: MemberEvent): MemberState => {
  switch (state.status) {
    case 'none':
      return event.type === 'CandidateNominated'
        ? { status: 'candidate', file: newFile(event) }
        : state
    case 'candidate':
      if (event.type === 'CandidacyClosed') return { status: 'ended', by: event }
      if (event.type === 'MemberAppointed')
        return {
          status: 'member',
          file: state.file,
          membership: { presence: 'active', leader: false, recusedFrom: [] },
        }
      return { status: 'candidate', file: onFile(state.file, event) }
    case 'member':
      if (event.type === 'MemberDeselected' || event.type === 'MembershipEnded')
        return { status: 'ended', by: event }
      return {
        status: 'member',
        file: onFile(state.file, event),
        membership: inMembership(state.membership, event),
      }
    case 'ended':
      return state
  }
}
