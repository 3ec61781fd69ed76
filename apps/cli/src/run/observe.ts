import {
  observeSupporter,
  readsOf,
  streamName,
  streams,
  type AnyRequest,
  type ContactObserved,
  type MemberObserved,
  type MemberState,
  type StreamName,
} from '@peer-support/domain'
import type { DecodeError, EventLog, StoreFailed } from '@peer-support/event-log'
import * as E from 'fp-ts/lib/Either.js'
import { foldStream, type Folded } from './fold-stream.js'
import type { History } from './read-history.js'

/** The facts of other streams that any decision may ask for. */
export type Observed = Partial<MemberObserved & ContactObserved>

const nothing: Observed = {}

/**
 * Reads from other streams what the rules of a command look at. Of each supporter it keeps the folded
 * state, and reads only what has come since. For the last command of an earlier run it reads what was
 * to be read then.
 */
export const observing = (log: EventLog, { known, last }: History) => {
  const fold = foldStream(log, streams.member)
  const supporters = new Map<StreamName, Folded<MemberState>>()

  return async (request: AnyRequest): Promise<E.Either<StoreFailed | DecodeError, Observed>> => {
    const { supporter, teamSize } = readsOf(request.command)
    const again = last?.command === request.id ? last : undefined
    if (teamSize === true) return E.right({ teamSize: again?.teamSize ?? known.teamSize() })
    if (supporter === undefined) return E.right(nothing)
    const stream = streamName('member', request.agency, supporter)
    const folded =
      again === undefined
        ? await fold(stream, supporters.get(stream))
        : await fold(stream, undefined, again.position)
    if (E.isLeft(folded)) return folded
    if (again === undefined) supporters.set(stream, folded.right)
    return E.right({ supporter: observeSupporter(supporter, folded.right.state) })
  }
}
