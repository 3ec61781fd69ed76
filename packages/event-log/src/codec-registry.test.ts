import { boundedInt, tagged } from '@peer-support/domain'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { eventCodecs, type EventCodecs } from './codec-registry.js'
import { decodeErrorSentence } from './decode-error.js'
import type { Envelope } from './event-record.js'
import { envelopeOf, storedRecords } from './fixtures/records.js'
import { tally } from './fixtures/tally.js'
import { seal } from './sealed-record.js'
import type { StoredRecord } from './stored-record.js'

const codecs = eventCodecs(tally)

let stored: StoredRecord
let envelope: Envelope

beforeAll(async () => {
  const [first] = await storedRecords(1)
  if (first === undefined) throw new Error('there is no record')
  stored = first
  envelope = envelopeOf(first)
})

const holding = (change: Partial<Record<keyof Envelope, unknown>>): StoredRecord => ({
  ...stored,
  text: JSON.stringify({ ...envelope, ...change }),
})

const sentenceFor = (record: StoredRecord, by: EventCodecs<unknown> = codecs): string => {
  const decoded = by.decode(record)
  if (E.isRight(decoded)) throw new Error('it was read')
  const { position, stream, revision } = record
  expect(decoded.left.at).toStrictEqual({ position, stream, revision })
  return decodeErrorSentence(decoded.left)
}

describe('reading a stored record', () => {
  it('gives the envelope and its event', () => {
    expect(codecs.decode(stored)).toStrictEqual(E.right(envelope))
  })

  it('finds the category of each record', () => {
    const other = { ...tally, category: 'other' }
    expect(eventCodecs(other, tally).decode(stored)).toStrictEqual(E.right(envelope))
  })

  it.each([
    ['not JSON', '{"id":', 'its text is not JSON'],
    ['JSON of another kind', '[]', 'must be'],
    ['a record with a field too many', undefined, '`…` must be absent'],
    ['a record with a wrong field', undefined, '`revision` must be a whole number from 0'],
  ])('says what is wrong with %s, where, and what to do', (what, text, expected) => {
    const change = what.endsWith('too many') ? { officer: 'x' } : { revision: -1 }
    const sentence = sentenceFor(text === undefined ? holding(change) : { ...stored, text })
    expect(sentence).toContain(
      `the record at position 1 (stream \`${stored.stream}\`, revision 0) is not`,
    )
    expect(sentence).toContain(expected)
    expect(sentence).toContain('restore the log from a copy')
  })

  it('names a category, an event type and a version that are not known, and asks for the writer of them', () => {
    const unknown = sentenceFor(holding({ stream: stored.stream.replace('tally', 'offer') }))
    expect(unknown).toContain(
      'the category `offer`, which is not known here: read it with the version',
    )
    const type = sentenceFor(holding({ event: { type: 'Removed', by: 1 } }))
    expect(type).toContain('the event `Removed`, which the category `tally` does not know')
    const newer = sentenceFor(holding({ version: 2 }))
    expect(newer).toContain('`Added` in version 2, and only versions up to 1 are known here')
  })

  it('says which field of an event does not decode, and does not repeat what stands there', () => {
    const sentence = sentenceFor(holding({ event: { type: 'Added', by: 'Officer Doe' } }))
    expect(sentence).toContain('holds a `Added` that does not decode (`by` must be a whole number')
    expect(sentence).not.toContain('Doe')
  })
})

describe('upcasting', () => {
  const current = tagged('tally event', {
    Added: { required: { amount: boundedInt('Amount', 0, 9900), unit: boundedInt('Unit', 1, 2) } },
  })
  const grown = eventCodecs({
    category: 'tally',
    events: current,
    versions: { Added: 3 },
    upcasters: {
      Added: {
        1: ({ type, by }) => ({ type, amount: by }),
        2: (event) => ({ ...event, unit: 1 }),
      },
    },
  })

  it('brings an old event to the current version, one version after the other', () => {
    expect(grown.decode(holding({ event: { type: 'Added', by: 7 } }))).toStrictEqual(
      E.right({ ...envelope, version: 3, event: { type: 'Added', amount: 7, unit: 1 } }),
    )
  })

  it('leaves a current event as it was written: encode, decode, upcast is the identity', () => {
    const event = fc
      .tuple(fc.integer({ min: 0, max: 9900 }), fc.integer({ min: 1, max: 2 }))
      .map(([amount, unit]) => ({ type: 'Added', amount, unit }))
    fc.assert(
      fc.property(event, fc.nat(), (each, revision) => {
        const written = { ...envelope, version: 3, revision, event: each }
        const { text, hash } = seal(written)
        expect(grown.decode({ ...stored, text, hash })).toStrictEqual(E.right(written))
      }),
    )
  })

  it('says from which version no upcaster leads on', () => {
    const gap = eventCodecs({
      category: 'tally',
      events: current,
      versions: { Added: 3 },
      upcasters: { Added: { 1: (event) => event } },
    })
    expect(sentenceFor(stored, gap)).toContain('in version 2, from which no upcaster leads on')
  })

  it('does not save an event that is still not current', () => {
    const idle = eventCodecs({
      category: 'tally',
      events: current,
      versions: { Added: 2 },
      upcasters: { Added: { 1: (event) => event } },
    })
    expect(sentenceFor(stored, idle)).toContain('`amount` must be present')
  })
})
