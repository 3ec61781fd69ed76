import type { StreamName } from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { EventId } from './event-id.js'
import type { Append } from './event-log.js'
import { nextRevision, type ExpectedRevision } from './expected-revision.js'
import type { LogError, MalformedAppend } from './log-error.js'

/** What an adapter knows of the stream that an append is for, asked only as far as it is needed. */
export type Stands = {
  readonly actual: ExpectedRevision
  /** The id of the event at a revision of this stream. */
  readonly idAt: (revision: number) => EventId | undefined
  /** Where an event stands that was the first of its append. */
  readonly placeOf: (first: EventId) => EventPlace | undefined
}

/** Where an event stands. */
export type EventPlace = { readonly stream: StreamName; readonly revision: number }

const malformed = ({ stream, expected, records }: Append): string | undefined => {
  if (records.length === 0) return 'it has no records'
  const first = nextRevision(expected)
  if (!Number.isSafeInteger(first) || first < 0) return 'it expects a revision that cannot be'
  const astray = records.findIndex((each) => each.stream !== stream)
  if (astray !== -1) return `its record ${astray} belongs to another stream`
  const apart = records.findIndex((each, index) => each.revision !== first + index)
  if (apart !== -1) return `its record ${apart} should have the revision ${first + apart}`
  return new Set(records.map((each) => each.id)).size === records.length
    ? undefined
    : 'two of its records have one id'
}

/** Refuses an append that contradicts itself: the same for every adapter, before its store is asked. */
export const checkAppend = (append: Append): E.Either<MalformedAppend, Append> => {
  const reason = malformed(append)
  return reason === undefined
    ? E.right(append)
    : E.left({ type: 'MalformedAppend', stream: append.stream, reason })
}

/**
 * What to do with an append: `write` it, or answer that it is `stored` already, or refuse it. Ids are
 * derived from a command and an index, so two appends share ids when they share the command, and then
 * they share the first: only the first id of an append is looked up.
 */
export const judgeAppend = (
  { stream, expected, records }: Append,
  { actual, idAt, placeOf }: Stands,
): E.Either<LogError, 'write' | 'stored'> => {
  const isExpected = nextRevision(actual) === nextRevision(expected)
  if (!isExpected && records.every(({ id, revision }) => idAt(revision) === id))
    return E.right('stored')
  const first = records[0]?.id
  const place = first === undefined ? undefined : placeOf(first)
  if (first !== undefined && place !== undefined)
    return E.left({ type: 'EventIdTaken', id: first, ...place })
  return isExpected
    ? E.right('write')
    : E.left({ type: 'RevisionConflict', stream, expected, actual })
}
