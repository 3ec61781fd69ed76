import type { Finding, PolicyRef, Rejection, StreamName } from '@peer-support/domain'
import type { EventRecord } from './event-record.js'

/** A command that was accepted: what it stored, nothing when it said nothing new. */
export type Accepted<Ev> = {
  readonly type: 'Accepted'
  readonly stream: StreamName
  readonly records: readonly EventRecord<Ev>[]
  /** What was recommended and not met, and reports. */
  readonly advisories: readonly Finding[]
  readonly policy: PolicyRef
}

/** How a command ended. Sent again, it ends the very same way. */
export type Outcome<Ev> = Accepted<Ev> | Rejection
