import type { Either } from 'fp-ts/lib/Either.js'
import type * as T from 'fp-ts/lib/Task.js'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import type { StoreFailed } from './log-error.js'
import type { StoredRecord } from './stored-record.js'

/** Who follows a log, and from where. */
export type Subscriber<E> = {
  /** Start with what stands after this position; 0 for the start. */
  readonly after: number
  /** The most records in one batch, at least 1; 500 when left out. */
  readonly batch?: number
  /** Takes one batch, never an empty one. The next is read only when this one is done. */
  readonly handle: (records: readonly StoredRecord[]) => TE.TaskEither<E, unknown>
  /**
   * Told the position up to which everything was handled, each time nothing more is there: once the
   * history is done, and again whenever the subscriber fell behind and caught up.
   */
  readonly caughtUp?: (position: number) => void
}

/** Why a subscription ended by itself: the log failed, or the handler did. */
export type SubscriptionError<E> =
  | StoreFailed
  | { readonly type: 'HandlerFailed'; readonly error: E }
  | { readonly type: 'HandlerThrew'; readonly reason: string }

/** A subscription that runs until it is stopped or fails. */
export type Subscription<E> = {
  /**
   * Asks it to stop, and is done when the batch in hand is; nothing is handled after that. A handler
   * that stops its own subscription must not wait for it.
   */
  readonly stop: T.Task<void>
  /** Resolves once it has ended: right when it was stopped, left when it failed. Never rejects. */
  readonly ended: Promise<Either<SubscriptionError<E>, void>>
}
