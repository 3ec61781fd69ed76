import type { Settings } from '../kernel/check.js'
import type { MemberId } from '../kernel/opaque-id.js'
import { offer, type OfferCommand, type OfferEvent, type OfferObserved } from '../offer/index.js'
import { given, type Around, type Outcome } from './given.js'
import { active, otherSupporter, supporter } from './given-contact.js'

const decideOffer = given(offer)

export const taker: MemberId = supporter
export const somebodyElse: MemberId = otherSupporter

/** Given what happened to an offer, when a member who is active gives a command, what comes of it. */
export const givenOffer = (
  policy: Settings,
  history: readonly OfferEvent[],
  command: OfferCommand,
  around: Around<OfferObserved> = {},
): Outcome<OfferEvent> =>
  decideOffer(policy, history, command, { role: 'member', observed: active, ...around })

export const requested = {
  type: 'SupportRequested',
  route: 'coordinator',
  situation: 'postCriticalIncident',
} as const satisfies OfferEvent

export const broadcast = {
  type: 'OfferBroadcast',
  situation: 'postCriticalIncident',
} as const satisfies OfferEvent

export const taken = { type: 'OfferAccepted', member: taker } as const satisfies OfferEvent

export const agreed = {
  type: 'IdentityConsentRecorded',
  form: 'spoken',
} as const satisfies OfferEvent

/** An offer that was broadcast, agreed to and taken. */
export const acceptedOffer: readonly OfferEvent[] = [requested, broadcast, agreed, taken]
