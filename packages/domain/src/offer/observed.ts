import type { SupporterObservation } from '../contact/observed.js'

/** The facts of other streams that an offer's rules look at: where the member who takes it stands. */
export type OfferObserved = { readonly supporter: SupporterObservation }
