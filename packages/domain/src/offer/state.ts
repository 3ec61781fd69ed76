import type { ConsentForm } from '../contact/vocabulary.js'
import type { MemberId } from '../kernel/opaque-id.js'
import type { OfferEvent, OfferEventOf } from './events.js'
import type { OfferEnd } from './vocabulary.js'

/** An offer that nobody took yet, before the team is told of it or after. */
export type Pending = {
  readonly status: 'requested' | 'broadcast'
  readonly requested: OfferEventOf<'SupportRequested'>
  readonly declined: readonly MemberId[]
  readonly consent: ConsentForm | undefined
}

/** An offer that a member took; `releasedTo` once the identity was told. */
export type Accepted = {
  readonly status: 'accepted'
  readonly requested: OfferEventOf<'SupportRequested'>
  readonly by: MemberId
  readonly wasBroadcast: boolean
  readonly consent: ConsentForm | undefined
  readonly releasedTo: MemberId | undefined
}

/** The states of an offer. Closed is final: who asks again makes a new offer. */
export type OfferState =
  | { readonly status: 'none' }
  | Pending
  | Accepted
  | { readonly status: 'closed'; readonly because: OfferEnd }

export const initial: OfferState = { status: 'none' }

const pending = (state: Pending, event: OfferEvent): OfferState => {
  const { status, requested, declined, consent } = state
  switch (event.type) {
    case 'OfferBroadcast':
      return { status: 'broadcast', requested, declined, consent }
    case 'OfferDeclined':
      return { status, requested, declined: [...declined, event.member], consent }
    case 'IdentityConsentRecorded':
      return { status, requested, declined, consent: event.form }
    case 'OfferAccepted': {
      const { member: by } = event
      const wasBroadcast = status === 'broadcast'
      return { status: 'accepted', requested, by, wasBroadcast, consent, releasedTo: undefined }
    }
    case 'OfferClosed':
      return { status: 'closed', because: event.because }
    case 'SupportRequested':
    case 'IdentityReleased':
      return state
  }
}

const accepted = (state: Accepted, event: OfferEvent): OfferState => {
  const { status, requested, by, wasBroadcast, consent, releasedTo } = state
  switch (event.type) {
    case 'IdentityConsentRecorded':
      return { status, requested, by, wasBroadcast, consent: event.form, releasedTo }
    case 'IdentityReleased':
      return { status, requested, by, wasBroadcast, consent, releasedTo: event.to }
    case 'OfferClosed':
      return { status: 'closed', because: event.because }
    default:
      return state
  }
}

/** Moves an offer by one stored event; an event that has no place in a state leaves it as it is. */
export const evolve = (state: OfferState, event: OfferEvent): OfferState => {
  switch (state.status) {
    case 'none':
      return event.type === 'SupportRequested'
        ? { status: 'requested', requested: event, declined: [], consent: undefined }
        : state
    case 'requested':
    case 'broadcast':
      return pending(state, event)
    case 'accepted':
      return accepted(state, event)
    case 'closed':
      return state
  }
}
