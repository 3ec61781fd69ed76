import {
  canonicalJson,
  streamName,
  type CommandId,
  type OccasionId,
  type Request,
  type StreamDefinition,
} from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import { eventCodecs } from './codec-registry.js'
import { digestOf } from './digest-of.js'
import { answerFrom } from './evidence.js'
import type { EventLog } from './event-log.js'
import { nextRevision } from './expected-revision.js'
import type { HandleError } from './handle-error.js'
import { load } from './load.js'
import type { Outcome } from './outcome.js'
import type { Receipts } from './receipt.js'
import { remembering } from './remember.js'
import type { Upcasters } from './upcast.js'
import { writeDown } from './write-down.js'

/** Where commands are handled. */
export type Desk = {
  readonly log: EventLog
  readonly receipts: Receipts
  /** How often a command is decided anew when others write its stream; 5 when left out. */
  readonly attempts?: number
}

/** What comes with a request: facts read from other streams, and what it belongs to. */
export type Given<O> = {
  readonly observed: Partial<O>
  readonly correlation?: OccasionId | CommandId
}

/** Handles one command to its end. */
export type Handle<C, Ev, O> = (
  request: Request<C>,
  given: Given<O>,
) => TE.TaskEither<HandleError, Outcome<Ev>>

/** The stream definition a handler works with, and the upcasters of its older events. */
export type Handled<
  C extends { readonly type: string },
  S,
  Ev extends { readonly type: string },
  O,
  P,
> = StreamDefinition<C, S, Ev, O, P> & { readonly upcasters?: Upcasters }

/**
 * Makes the handler of one kind of stream under one policy. It loads the stream, decides, appends,
 * and begins anew when somebody else appended in between. A command that is sent again, with the
 * same id and the same content, gets the answer it got the first time, whatever has happened since,
 * and stores nothing; one id for two different commands is an error. Two copies of a command may be
 * under way at once, and it is done once; only when one is accepted while the other is rejected, as
 * the stream changed between them, do their answers differ. An id that was accepted in one stream and
 * comes back for another is noticed when it would be stored there, and not when it is rejected.
 *
 * Store calls, in order. Accepted: `find`, `readStream`, `append`, and `put` when there are
 * advisories. Rejected, or nothing new: `find`, `readStream`, `put`. Each conflict: `readStream` and
 * `append` once more. Sent again: `find` for a rejection, otherwise `find`, `readStream`. A stream of
 * 500 records or more takes one `readStream` for each 500.
 */
export const handler = <
  C extends { readonly type: string },
  S,
  Ev extends { readonly type: string },
  O,
  P,
>(
  { log, receipts, attempts = 5 }: Desk,
  definition: Handled<C, S, Ev, O, P>,
  policy: P,
): Handle<C, Ev, O> => {
  const codecs = eventCodecs<[Ev]>(definition)
  const { decider, category } = definition
  const decide = decider.decide(policy)
  const memory = remembering({ log, receipts, codecs })

  return (request, { observed, correlation }) =>
    async () => {
      const { id, at, on, actor } = request
      const digest = digestOf(canonicalJson(request))
      const named = { id, digest }
      const reused = E.left<HandleError>({ type: 'CommandIdReused', command: id })
      const stream = streamName(category, request.agency, request.stream)
      const decideIn = (state: S) => decide(request.command, state, { at, on, actor, observed })

      const recalled = await memory.recall(named)
      if (recalled !== undefined) return recalled

      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const loaded = await load({ log, codecs, decider }, stream, id)
        if (E.isLeft(loaded)) return loaded
        const { state, stands, last, evidence } = loaded.right
        const first = nextRevision(stands)

        if (evidence !== undefined) {
          const [record] = evidence.records
          if (record.request !== digest) return reused
          return memory.keep(named, answerFrom(stream, evidence, decideIn), record.revision)
        }

        const decided = decideIn(state)
        if (E.isLeft(decided)) return memory.keep(named, decided.left, first)
        const occasion = { request, digest, stream, correlation }
        const { records, sealed } = writeDown(definition, occasion, decided.right, stands, last)
        const { advisories, policy: under } = decided.right
        const accepted: Outcome<Ev> = {
          type: 'Accepted',
          stream,
          records,
          advisories,
          policy: under,
        }
        if (records.length === 0) return memory.keep(named, accepted, first)

        const appended = await log.append({ stream, expected: stands, records: sealed })()
        if (E.isRight(appended)) return memory.keep(named, accepted, first)
        const error = appended.left
        if (error.type === 'EventIdTaken' && error.stream !== stream) return reused
        if (error.type === 'StoreFailed' || error.type === 'MalformedAppend') return E.left(error)
      }
      return E.left({ type: 'TooManyConflicts', stream, attempts })
    }
}
