import type * as t from 'io-ts'
import { ConsentForm, EntryRoute } from '../contact/vocabulary.js'
import { tagged } from '../kernel/codec/tagged.js'
import { MemberId } from '../kernel/opaque-id.js'
import { OfferEnd, SituationType } from './vocabulary.js'

/**
 * What is stored of an offer, and all that is ever stored: how it came, what kind of situation it is
 * about, which members took it or left it. That an identity was told is stored, the identity never
 * (SAPD-02, SAPD-03). These shapes are a storage contract: a field is never renamed or reused, a change
 * is a new version with an upcast.
 */
export const OfferEvent = tagged('offer event', {
  SupportRequested: { required: { route: EntryRoute, situation: SituationType } },
  /** All that the team is told. */
  OfferBroadcast: { required: { situation: SituationType } },
  OfferAccepted: { required: { member: MemberId } },
  OfferDeclined: { required: { member: MemberId } },
  IdentityConsentRecorded: { required: { form: ConsentForm } },
  IdentityReleased: { required: { to: MemberId } },
  OfferClosed: { required: { because: OfferEnd } },
})
export type OfferEvent = t.TypeOf<typeof OfferEvent>

/** One event of an offer by its name. */
export type OfferEventOf<T extends OfferEvent['type']> = Extract<OfferEvent, { readonly type: T }>
