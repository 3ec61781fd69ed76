import { streamName } from '@peer-support/domain'
import { describe, expect, it } from 'vitest'
import { eventId } from './event-id.js'
import { add, tally } from './fixtures/tally.js'
import { handleErrorSentence, type HandleError } from './handle-error.js'
import { logErrorSentence, type LogError } from './log-error.js'

const { id, agency, stream: one } = add('a', 1)
const stream = streamName(tally.category, agency, one)
const failed = { type: 'StoreFailed', fault: 'full', reason: 'there is no space left' } as const
const place = { position: 3, stream, revision: 1 }

const logErrors: readonly (readonly [string, LogError])[] = [
  [
    `stream \`${stream}\` was expected to be new, but stands at revision 4: read it again and decide again`,
    { type: 'RevisionConflict', stream, expected: 'new', actual: { revision: 4 } },
  ],
  [
    `stream \`${stream}\` was expected at revision 4, but has no events: read it again and decide again`,
    { type: 'RevisionConflict', stream, expected: { revision: 4 }, actual: 'new' },
  ],
  [
    `event \`${eventId(id, 0)}\` is stored already in stream \`${stream}\` at revision 2: give a new command an id of its own`,
    { type: 'EventIdTaken', id: eventId(id, 0), stream, revision: 2 },
  ],
  [
    `the append to stream \`${stream}\` cannot be stored, because it has no records: build its records from where the stream stands`,
    { type: 'MalformedAppend', stream, reason: 'it has no records' },
  ],
  ['there is no space left', failed],
]

const handleErrors: readonly (readonly [string, HandleError])[] = [
  ['there is no space left', failed],
  [
    `the command id \`${id}\` was used before for something else: give each command an id of its own, and send a command again unchanged`,
    { type: 'CommandIdReused', command: id },
  ],
  [
    `stream \`${stream}\` was written by others at each of 5 attempts: send the command again`,
    { type: 'TooManyConflicts', stream, attempts: 5 },
  ],
  [
    `the record at position 3 (stream \`${stream}\`, revision 1) holds \`Added\` in version 2, and only versions up to 1 are known here: read it with the version that wrote it, or a newer one`,
    {
      type: 'Undecodable',
      at: place,
      why: { type: 'NewerVersion', event: 'Added', version: 2, known: 1 },
    },
  ],
]

describe('an error is told in one sentence', () => {
  it.each(logErrors)('%s', (sentence, error) => {
    expect(logErrorSentence(error)).toBe(sentence)
  })
  it.each(handleErrors)('%s', (sentence, error) => {
    expect(handleErrorSentence(error)).toBe(sentence)
  })
})
