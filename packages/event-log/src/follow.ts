import * as E from 'fp-ts/lib/Either.js'
import type { EventLog } from './event-log.js'
import type { Subscriber, Subscription, SubscriptionError } from './subscription.js'

/** A signal that something may be new. */
export type Bell = {
  /** Wakes everyone who waits, and keeps the ring for whoever asks next. */
  readonly ring: () => void
  /** How often it was rung. */
  readonly rings: () => number
  /** Resolves when it has been rung more often than that, or when so many milliseconds have passed. */
  readonly after: (rings: number, patience?: number) => Promise<void>
}

/** Makes a bell. */
export const bell = (): Bell => {
  let count = 0
  const waiting = new Set<() => void>()
  return {
    ring: () => {
      count += 1
      for (const wake of [...waiting]) wake()
    },
    rings: () => count,
    after: (rings, patience) =>
      count > rings
        ? Promise.resolve()
        : new Promise((resolve) => {
            const timer = patience === undefined ? undefined : setTimeout(() => wake(), patience)
            const wake = (): void => {
              clearTimeout(timer)
              waiting.delete(wake)
              resolve()
            }
            waiting.add(wake)
          }),
  }
}

/** What following needs of a log. */
export type Followed = {
  readonly readAll: EventLog['readAll']
  /** Rung after each append, and when the log is closed. */
  readonly bell: Bell
  /** Look again after so many milliseconds, for what other processes write; never when left out. */
  readonly every?: number
}

/** Lets timers and signals have their turn between two batches. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const thrown = (cause: unknown): SubscriptionError<never> => ({
  type: 'HandlerThrew',
  reason: E.toError(cause).message,
})

/** Follows a log by reading on from the last position handled, each time the bell rings. */
export const follow =
  ({ readAll, bell: signal, every }: Followed) =>
  <E>({ after, batch = 500, handle, caughtUp }: Subscriber<E>): Subscription<E> => {
    let stopped = false
    const isStopped = (): boolean => stopped

    const run = async (): Promise<E.Either<SubscriptionError<E>, void>> => {
      let position = after
      let behind = true
      while (!isStopped()) {
        const rings = signal.rings()
        const read = await readAll({ after: position, limit: batch })()
        if (E.isLeft(read)) return read
        const last = read.right.at(-1)
        if (last === undefined) {
          if (behind) caughtUp?.(position)
          behind = false
          await signal.after(rings, every)
          continue
        }
        if (isStopped()) break
        const handled = await handle(read.right)()
        if (E.isLeft(handled)) return E.left({ type: 'HandlerFailed', error: handled.left })
        behind ||= read.right.length === batch
        position = last.position
        await breath()
      }
      return E.right(undefined)
    }

    const ended = run().catch((cause: unknown) => E.left(thrown(cause)))
    return {
      ended,
      stop: async () => {
        stopped = true
        signal.ring()
        await ended
      },
    }
  }
