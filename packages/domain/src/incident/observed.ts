import type { SupporterObservation } from '../contact/observed.js'

/** The facts of other streams that an incident's rules look at: where the assigned member stands. */
export type IncidentObserved = { readonly supporter: SupporterObservation }
