import * as E from 'fp-ts/lib/Either.js'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import type { EventLog } from './event-log.js'
import type { StoreFailed } from './log-error.js'
import type { StoredRecord } from './stored-record.js'

/** Which part of a log to walk over, and in what strides. */
export type Walk = {
  /** Start with what stands after this position; 0 when left out. */
  readonly after?: number
  /** Go no further than this position; without it, to the end of the log. */
  readonly upTo?: number
  /** The most records read at once, at least 1; 1,000 when left out. */
  readonly page?: number
}

/** Lets timers and signals have their turn between two pages. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * Walks over the log a page at a time, so that a million events take no more memory than one page.
 * It stops at the first left, of the log or of the visitor.
 */
export const walk =
  (log: Pick<EventLog, 'readAll'>, { after = 0, upTo = Infinity, page = 1000 }: Walk = {}) =>
  <E>(
    visit: (record: StoredRecord) => E.Either<E, unknown>,
  ): TE.TaskEither<StoreFailed | E, void> =>
  async () => {
    let position = after
    while (position < upTo) {
      const read = await log.readAll({ after: position, limit: page })()
      if (E.isLeft(read)) return read
      for (const record of read.right) {
        if (record.position > upTo) return E.right(undefined)
        const visited = visit(record)
        if (E.isLeft(visited)) return visited
      }
      const last = read.right.at(-1)
      if (last === undefined) break
      position = last.position
      await breath()
    }
    return E.right(undefined)
  }
