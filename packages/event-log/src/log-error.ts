import type { StreamName } from '@peer-support/domain'
import type { EventId } from './event-id.js'
import type { ExpectedRevision } from './expected-revision.js'

/** The stream does not stand where the append expected it. */
export type RevisionConflict = {
  readonly type: 'RevisionConflict'
  readonly stream: StreamName
  readonly expected: ExpectedRevision
  readonly actual: ExpectedRevision
}

/** An event id of the append is stored already, at another place than the one asked for. */
export type EventIdTaken = {
  readonly type: 'EventIdTaken'
  readonly id: EventId
  readonly stream: StreamName
  readonly revision: number
}

/** The append contradicts itself; no store would take it. */
export type MalformedAppend = {
  readonly type: 'MalformedAppend'
  readonly stream: StreamName
  readonly reason: string
}

/** What kept a store from doing its work. */
export type StoreFault =
  'full' | 'corrupt' | 'readOnly' | 'locked' | 'closed' | 'unavailable' | 'unknown'

/** The store itself failed. What was acknowledged before is kept. */
export type StoreFailed = {
  readonly type: 'StoreFailed'
  readonly fault: StoreFault
  /** What was wrong, where, and what to do: one sentence for a person. */
  readonly reason: string
}

/** Everything that can keep an append from being stored; reading can only give `StoreFailed`. */
export type LogError = RevisionConflict | EventIdTaken | MalformedAppend | StoreFailed

const standing = (stands: ExpectedRevision): string =>
  stands === 'new' ? 'to be new' : `at revision ${stands.revision}`

/** A log error as one sentence: what was wrong, where, and what to do. */
export const logErrorSentence = (error: LogError): string => {
  switch (error.type) {
    case 'RevisionConflict':
      return `stream \`${error.stream}\` was expected ${standing(error.expected)}, but ${
        error.actual === 'new' ? 'has no events' : `stands ${standing(error.actual)}`
      }: read it again and decide again`
    case 'EventIdTaken':
      return `event \`${error.id}\` is stored already in stream \`${error.stream}\` at revision ${error.revision}: give a new command an id of its own`
    case 'MalformedAppend':
      return `the append to stream \`${error.stream}\` cannot be stored, because ${error.reason}: build its records from where the stream stands`
    case 'StoreFailed':
      return error.reason
  }
}
