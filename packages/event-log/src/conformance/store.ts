import type { EventLog } from '../event-log.js'
import type { Receipts } from '../receipt.js'

/** A store under test. */
export type Store = {
  readonly log: EventLog
  readonly receipts: Receipts
  readonly close: () => Promise<void>
}

/** Opens the same store again after it was closed: what one factory call gives. */
export type Place = {
  readonly open: () => Promise<Store>
}

/** What an adapter states of itself; the suite holds it to each, both ways. */
export type Claims = {
  /** What was acknowledged is there when the store is opened again. */
  readonly isDurable: boolean
  /** The head tells how many records there are. */
  readonly keepsCount: boolean
}

/** An adapter under test. */
export type Adapter = {
  /** Makes the place of a new, empty store. */
  readonly create: () => Promise<Place>
  readonly claims: Claims
  /** The longest that anything may take, in milliseconds; 5,000 when left out. */
  readonly patience?: number
}
