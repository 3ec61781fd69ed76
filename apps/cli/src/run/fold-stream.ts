import type { Decider, StreamName } from '@peer-support/domain'
import {
  eventCodecs,
  type DecodeError,
  type EventCategory,
  type EventLog,
  type StoreFailed,
} from '@peer-support/event-log'
import * as E from 'fp-ts/lib/Either.js'

/** A stream's state, and the revision that comes next. */
export type Folded<S> = { readonly state: S; readonly next: number }

type Kind<S, Ev> = EventCategory<Ev> & {
  readonly decider: Pick<Decider<never, S, Ev, never, never>, 'initial' | 'evolve'>
}

const page = 500

/**
 * Folds a stream on from where it was folded to before, up to its end or to a position in the log.
 */
export const foldStream = <S, Ev>(log: Pick<EventLog, 'readStream'>, kind: Kind<S, Ev>) => {
  const { decode } = eventCodecs<[Ev]>(kind)
  return async (
    stream: StreamName,
    from: Folded<S> = { state: kind.decider.initial, next: 0 },
    before = Infinity,
  ): Promise<E.Either<StoreFailed | DecodeError, Folded<S>>> => {
    let { state, next } = from
    for (;;) {
      const read = await log.readStream({
        stream,
        direction: 'forwards',
        from: next,
        limit: page,
      })()
      if (E.isLeft(read)) return read
      for (const stored of read.right) {
        if (stored.position >= before) return E.right({ state, next })
        const decoded = decode(stored)
        if (E.isLeft(decoded)) return decoded
        state = kind.decider.evolve(state, decoded.right.event)
        next = stored.revision + 1
      }
      if (read.right.length < page) return E.right({ state, next })
    }
  }
}
