import {
  boundedInt,
  closedRecord,
  CommandId,
  Digest,
  PolicyRef,
  tagged,
} from '@peer-support/domain'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import * as t from 'io-ts'
import type { StoreFailed } from './log-error.js'
import { StreamNameCodec } from './stream-name.js'

const Shown = t.record(
  t.string,
  t.union([t.string, t.number, t.boolean, t.null, t.readonlyArray(t.string)]),
)

const FindingCodec = closedRecord('Finding', {
  rule: t.string,
  verdict: t.keyof({ satisfied: null, violated: null, notEvaluated: null }),
  modality: t.keyof({ required: null, recommended: null }),
  asks: t.string,
  shows: Shown,
  citations: t.readonlyArray(closedRecord('Citation', { row: t.string, source: t.string })),
})

/** How a command ended, without the events: those are in the log, and stand there once. */
export const ReceiptOutcome = tagged('receipt outcome', {
  /** `events` records of `stream`, the first at revision `first`; none at all when nothing was new. */
  Accepted: {
    required: {
      stream: StreamNameCodec,
      first: boundedInt('Revision', 0, Number.MAX_SAFE_INTEGER),
      events: boundedInt('EventCount', 0, Number.MAX_SAFE_INTEGER),
      advisories: t.readonlyArray(FindingCodec),
      policy: PolicyRef,
    },
  },
  Rejected: { required: { findings: t.readonlyArray(FindingCodec), policy: PolicyRef } },
})
export type ReceiptOutcome = t.TypeOf<typeof ReceiptOutcome>

/**
 * What is remembered of a command beyond its events, so that it gets the very same answer when it is
 * sent again: a rejection with all its findings, an acceptance that stored nothing, advisories.
 *
 * A receipt holds texts, and none is written by whoever gives a command: a rule's id and what it asks,
 * which the library says, the rows and sources that the policy cites, and under `shows` the facts that
 * the rule looked at, which are words, ids, days and numbers of the command, the state and the policy.
 */
export const Receipt = closedRecord('Receipt', {
  command: CommandId,
  /** The digest of the whole request, which tells a command sent again from an id used twice. */
  request: Digest,
  outcome: ReceiptOutcome,
})
export type Receipt = t.TypeOf<typeof Receipt>

/** The port that remembers receipts, as durably as the log beside it. */
export type Receipts = {
  /** The receipt of a command, or `undefined` when there is none. */
  readonly find: (command: CommandId) => TE.TaskEither<StoreFailed, Receipt | undefined>
  /**
   * Stores a receipt and gives the one that stands from now on: the first for its command. A later
   * one for the same command changes nothing.
   */
  readonly put: (receipt: Receipt) => TE.TaskEither<StoreFailed, Receipt>
}
