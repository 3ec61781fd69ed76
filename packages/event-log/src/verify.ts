import * as E from 'fp-ts/lib/Either.js'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import { chain } from './chain.js'
import type { EventCodecs } from './codec-registry.js'
import type { EventLog, Head } from './event-log.js'
import type { EventRecord } from './event-record.js'
import type { Fault } from './fault.js'
import type { StoreFailed } from './log-error.js'
import type { StoredRecord } from './stored-record.js'
import { walk } from './walk.js'

/** What verifying found. The log is whole when `faults` is empty. */
export type Verification = {
  /** How many records there are. */
  readonly records: number
  /** How many streams they belong to. */
  readonly streams: number
  /** The position of the last record that was looked at; 0 for an empty log. */
  readonly position: number
  /** The first fault of each kind, in the order in which they were met. */
  readonly faults: readonly Fault[]
}

/** Who listens while a log is verified. */
export type Listener<Ev> = {
  /** Told each record that could be read, sound or not, in the order of the log: one pass replays too. */
  readonly record?: (record: EventRecord<Ev>, stored: StoredRecord) => void
  /** Told after each thousand records how many were looked at, and how far the log reaches. */
  readonly progress?: (records: number, of: Head) => void
}

/**
 * Verifies the log up to where it stands now: every record's digest, every stream's chain and
 * revisions, the order of positions, and that everything can be read. It keeps one digest per stream
 * and one page in memory.
 */
export const verify =
  <Ev>(
    log: Pick<EventLog, 'readAll' | 'head'>,
    codecs: EventCodecs<Ev>,
    { record: onRecord, progress }: Listener<Ev> = {},
  ): TE.TaskEither<StoreFailed, Verification> =>
  async () => {
    const head = await log.head()
    if (E.isLeft(head)) return head
    const check = chain(codecs)
    const faults = new Map<Fault['type'], Fault>()
    const note = (fault: Fault): void => {
      if (!faults.has(fault.type)) faults.set(fault.type, fault)
    }
    let records = 0
    let streams = 0
    let position = 0

    const visited = await walk(log, { upTo: head.right.position })<never>((stored) => {
      const { record, faults: found } = check(stored)
      found.forEach(note)
      records += 1
      if (stored.revision === 0) streams += 1
      position = stored.position
      if (record !== undefined) onRecord?.(record, stored)
      if (records % 1000 === 0) progress?.(records, head.right)
      return E.right(undefined)
    })()
    if (E.isLeft(visited)) return visited

    const claimed = head.right.records ?? records
    if (claimed !== records) note({ type: 'WrongCount', counted: records, claimed })
    return E.right({ records, streams, position, faults: [...faults.values()] })
  }
