import type { StreamName } from '@peer-support/domain'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import type { ExpectedRevision } from './expected-revision.js'
import type { LogError, StoreFailed } from './log-error.js'
import type { SealedRecord } from './sealed-record.js'
import type { StoredRecord } from './stored-record.js'
import type { Subscriber, Subscription } from './subscription.js'

/** Records for the end of one stream: all of them are stored, or none. */
export type Append = {
  readonly stream: StreamName
  /** Where the stream must stand, exactly. */
  readonly expected: ExpectedRevision
  /** At least one; revisions rise by one from where the stream is expected to stand. */
  readonly records: readonly SealedRecord[]
}

/** Where the last record of an append came to stand. */
export type Appended = { readonly revision: number; readonly position: number }

/** A page of one stream. */
export type StreamQuery = {
  readonly stream: StreamName
  readonly direction: 'forwards' | 'backwards'
  /** The first revision wanted; without it, the start of the stream, or its end when read backwards. */
  readonly from?: number
  /** The most records to give, at least 1. */
  readonly limit: number
}

/** A page of the whole log. */
export type AllQuery = {
  /** Give what stands after this position; 0 for the start. */
  readonly after: number
  /** The most records to give, at least 1. */
  readonly limit: number
}

/** How far a log reaches. */
export type Head = {
  /** The position of the last record; 0 for an empty log. */
  readonly position: number
  /** How many records the store says it holds, where it keeps count: `verify` counts them. */
  readonly records?: number
}

/**
 * The port of the event log. Adapters keep the conformance suite of
 * `@peer-support/event-log/conformance`.
 */
export type EventLog = {
  /**
   * Stores records at the end of a stream, durably, before it answers. Where the very same event ids
   * stand already at the expected place, it answers as it did the first time and stores nothing.
   * Errors: `RevisionConflict` with where the stream stands; `EventIdTaken` when the append, known by
   * its first id, is stored elsewhere; `MalformedAppend`; `StoreFailed`, after which nothing or everything is stored.
   */
  readonly append: (append: Append) => TE.TaskEither<LogError, Appended>
  /**
   * Reads a page of a stream: fewer records than the limit when nothing follows, none when there is
   * no such stream.
   */
  readonly readStream: (query: StreamQuery) => TE.TaskEither<StoreFailed, readonly StoredRecord[]>
  /** Reads a page of the whole log in the order of positions; empty when nothing follows. */
  readonly readAll: (query: AllQuery) => TE.TaskEither<StoreFailed, readonly StoredRecord[]>
  /** Follows the log from a position: first what is there, then what comes, each record once. */
  readonly subscribe: <E>(subscriber: Subscriber<E>) => Subscription<E>
  /** How far the log reaches now. */
  readonly head: TE.TaskEither<StoreFailed, Head>
}
