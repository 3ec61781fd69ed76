import { canonicalJson, type CommandId, type Digest, type StreamName } from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { EventCodecs } from './codec-registry.js'
import type { DecodeError } from './decode-error.js'
import type { EventLog } from './event-log.js'
import type { EventRecord } from './event-record.js'
import type { HandleError } from './handle-error.js'
import type { StoreFailed } from './log-error.js'
import type { Outcome } from './outcome.js'
import type { Receipt, ReceiptOutcome, Receipts } from './receipt.js'

type Memory<Ev> = {
  readonly log: Pick<EventLog, 'readStream'>
  readonly receipts: Receipts
  readonly codecs: EventCodecs<Ev>
}

type Named = { readonly id: CommandId; readonly digest: Digest }

const eventsMissing = (command: CommandId, stream: StreamName): StoreFailed => ({
  type: 'StoreFailed',
  fault: 'corrupt',
  reason: `the receipt of command \`${command}\` names events that stream \`${stream}\` does not hold: verify the log, and restore it from a copy`,
})

const receiptOutcome = <Ev>(outcome: Outcome<Ev>, first: number): ReceiptOutcome =>
  outcome.type === 'Rejected'
    ? { type: 'Rejected', findings: outcome.findings, policy: outcome.policy }
    : {
        type: 'Accepted',
        stream: outcome.stream,
        first,
        events: outcome.records.length,
        advisories: outcome.advisories,
        policy: outcome.policy,
      }

/** Remembers how commands ended, and answers from memory. */
export const remembering = <Ev>({ log, receipts, codecs }: Memory<Ev>) => {
  type Read = E.Either<StoreFailed | DecodeError, readonly EventRecord<Ev>[]>
  type Answer = E.Either<HandleError, Outcome<Ev>>

  const recordsOf = async (
    { id }: Named,
    { stream, first, events }: Extract<ReceiptOutcome, { readonly type: 'Accepted' }>,
  ): Promise<Read> => {
    if (events === 0) return E.right([])
    const read = await log.readStream({
      stream,
      direction: 'forwards',
      from: first,
      limit: events,
    })()
    if (E.isLeft(read)) return read
    const records = E.traverseArray(codecs.decode)(read.right)
    if (E.isLeft(records)) return records
    return records.right.length === events && records.right.every((each) => each.causation === id)
      ? records
      : E.left(eventsMissing(id, stream))
  }

  /** The answer that a receipt stands for. */
  const answerOf = async (named: Named, { request, outcome }: Receipt): Promise<Answer> => {
    if (request !== named.digest) return E.left({ type: 'CommandIdReused', command: named.id })
    if (outcome.type === 'Rejected') return E.right(outcome)
    const records = await recordsOf(named, outcome)
    if (E.isLeft(records)) return records
    const { stream, advisories, policy } = outcome
    return E.right({ type: 'Accepted', stream, records: records.right, advisories, policy })
  }

  return {
    /** The answer a command got before, by its receipt; `undefined` when there is none. */
    recall: async (named: Named): Promise<Answer | undefined> => {
      const found = await receipts.find(named.id)()
      if (E.isLeft(found)) return found
      return found.right === undefined ? undefined : answerOf(named, found.right)
    },

    /** Remembers an outcome where the events alone would not tell it, and gives the one that stands. */
    keep: async (named: Named, outcome: Outcome<Ev>, first: number): Promise<Answer> => {
      const told =
        outcome.type === 'Accepted' && outcome.records.length > 0 && outcome.advisories.length === 0
      if (told) return E.right(outcome)
      const receipt: Receipt = {
        command: named.id,
        request: named.digest,
        outcome: receiptOutcome(outcome, first),
      }
      const stands = await receipts.put(receipt)()
      if (E.isLeft(stands)) return stands
      return canonicalJson(stands.right) === canonicalJson(receipt)
        ? E.right(outcome)
        : answerOf(named, stands.right)
    },
  }
}
