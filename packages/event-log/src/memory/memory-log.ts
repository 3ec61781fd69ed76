import type { CommandId, StreamName } from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import type { EventId } from '../event-id.js'
import type { Append, Appended, EventLog, StreamQuery } from '../event-log.js'
import { nextRevision, standsBefore } from '../expected-revision.js'
import { bell, follow } from '../follow.js'
import { checkAppend, judgeAppend, type EventPlace } from '../judge-append.js'
import type { LogError } from '../log-error.js'
import type { Receipt, Receipts } from '../receipt.js'
import type { StoredRecord } from '../stored-record.js'

/** A log and its receipts in memory: for tests, and for trying things out. Nothing outlives it. */
export type MemoryLog = { readonly log: EventLog; readonly receipts: Receipts }

const pageOf = (
  records: readonly StoredRecord[],
  { direction, from, limit }: StreamQuery,
): readonly StoredRecord[] => {
  if (direction === 'forwards') return records.slice(from ?? 0, (from ?? 0) + limit)
  const end = Math.min((from ?? Infinity) + 1, records.length)
  return records.slice(Math.max(0, end - limit), Math.max(0, end)).reverse()
}

const memoryReceipts = (): Receipts => {
  const receipts = new Map<CommandId, Receipt>()
  return {
    find: (command) => TE.fromIO(() => receipts.get(command)),
    put: (receipt) =>
      TE.fromIO(() => {
        const stands = receipts.get(receipt.command) ?? receipt
        receipts.set(receipt.command, stands)
        return stands
      }),
  }
}

/** Makes an empty log in memory. */
export const memoryLog = (): MemoryLog => {
  const all: StoredRecord[] = []
  const streams = new Map<StreamName, StoredRecord[]>()
  const ids = new Map<StreamName, EventId[]>()
  const firsts = new Map<EventId, EventPlace>()
  const signal = bell()

  const write = ({ stream, records }: Append): void => {
    const stored = streams.get(stream) ?? []
    const storedIds = ids.get(stream) ?? []
    streams.set(stream, stored)
    ids.set(stream, storedIds)
    records.forEach(({ id, revision, text, hash }, index) => {
      const record = { position: all.length + 1, stream, revision, text, hash }
      all.push(record)
      stored.push(record)
      storedIds.push(id)
      if (index === 0) firsts.set(id, { stream, revision })
    })
    signal.ring()
  }

  const append = (asked: Append): E.Either<LogError, Appended> => {
    const checked = checkAppend(asked)
    if (E.isLeft(checked)) return checked
    const { stream, expected, records } = asked
    const judged = judgeAppend(asked, {
      actual: standsBefore(streams.get(stream)?.length ?? 0),
      idAt: (revision) => ids.get(stream)?.[revision],
      placeOf: (first) => firsts.get(first),
    })
    if (E.isLeft(judged)) return judged
    if (judged.right === 'write') write(asked)
    const revision = nextRevision(expected) + records.length - 1
    return E.right({ revision, position: streams.get(stream)?.[revision]?.position ?? 0 })
  }

  const readAll: EventLog['readAll'] = ({ after, limit }) =>
    TE.fromIO(() => all.slice(after, after + limit))

  return {
    log: {
      append: (asked) => TE.fromIOEither(() => append(asked)),
      readStream: (query) => TE.fromIO(() => pageOf(streams.get(query.stream) ?? [], query)),
      readAll,
      subscribe: follow({ readAll, bell: signal }),
      head: TE.fromIO(() => ({ position: all.length, records: all.length })),
    },
    receipts: memoryReceipts(),
  }
}
