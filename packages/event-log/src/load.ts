import type { CommandId, Decider, Digest, StreamName } from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { EventCodecs } from './codec-registry.js'
import type { DecodeError } from './decode-error.js'
import { noDigest } from './digest-of.js'
import type { EventLog } from './event-log.js'
import type { EventRecord } from './event-record.js'
import type { Evidence } from './evidence.js'
import { standsBefore, type ExpectedRevision } from './expected-revision.js'
import type { StoreFailed } from './log-error.js'
import type { StoredRecord } from './stored-record.js'

/** A stream as a command meets it. */
export type Loaded<S, Ev> = {
  readonly state: S
  readonly stands: ExpectedRevision
  /** The digest of its last record. */
  readonly last: Digest
  /** Present when the command was accepted before. */
  readonly evidence: Evidence<S, Ev> | undefined
}

type Stream<S, Ev> = {
  readonly log: Pick<EventLog, 'readStream'>
  readonly codecs: EventCodecs<Ev>
  readonly decider: Pick<Decider<never, S, Ev, never, never>, 'initial' | 'evolve'>
}

/** How many records of a stream are read at once. */
const page = 500

const gap = (stream: StreamName, revision: number): StoreFailed => ({
  type: 'StoreFailed',
  fault: 'corrupt',
  reason: `stream \`${stream}\` has no record at revision ${revision}, though it has later ones: verify the log, and restore it from a copy`,
})

/** Reads a stream from its start, folds it, and keeps what this command left there. */
export const load = async <S, Ev>(
  { log, codecs, decider }: Stream<S, Ev>,
  stream: StreamName,
  command: CommandId,
): Promise<E.Either<StoreFailed | DecodeError, Loaded<S, Ev>>> => {
  let state = decider.initial
  let last = noDigest
  let next = 0
  let evidence: { before: S; records: [EventRecord<Ev>, ...EventRecord<Ev>[]] } | undefined

  const take = (stored: StoredRecord): E.Either<StoreFailed | DecodeError, unknown> => {
    if (stored.stream !== stream || stored.revision !== next) return E.left(gap(stream, next))
    const decoded = codecs.decode(stored)
    if (E.isLeft(decoded)) return decoded
    if (decoded.right.causation === command) {
      if (evidence === undefined) evidence = { before: state, records: [decoded.right] }
      else evidence.records.push(decoded.right)
    }
    state = decider.evolve(state, decoded.right.event)
    last = stored.hash
    next = stored.revision + 1
    return decoded
  }

  for (;;) {
    const read = await log.readStream({ stream, direction: 'forwards', from: next, limit: page })()
    if (E.isLeft(read)) return read
    for (const stored of read.right) {
      const taken = take(stored)
      if (E.isLeft(taken)) return taken
    }
    if (read.right.length < page) break
  }
  return E.right({ state, stands: standsBefore(next), last, evidence })
}
