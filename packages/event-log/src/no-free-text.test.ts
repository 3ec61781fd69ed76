import { beforeAll, describe, expect, it } from 'vitest'
import { Envelope } from './event-record.js'
import { envelopeOf, storedRecords } from './fixtures/records.js'
import { idFor } from './fixtures/tally.js'

let envelope: Envelope

beforeAll(async () => {
  const [first] = await storedRecords(1)
  if (first === undefined) throw new Error('there is no record')
  envelope = { ...envelopeOf(first), correlation: idFor('x') as Envelope['correlation'] & string }
})

const writings: readonly unknown[] = [
  'Marie Curie',
  'curie',
  'M. Curie, badge 4711',
  '4711',
  '314-555-1234',
  'he told me that he drinks',
  'marie.curie@pd.example',
]

/** Every field but the event, which the codec of its category looks at, with each writing in its place. */
const written = (): readonly (readonly [string, unknown])[] => {
  const { event: _, actor, policy, ...flat } = envelope
  return writings.flatMap((writing) => [
    ...Object.keys(flat).map((field) => [field, { ...envelope, [field]: writing }] as const),
    ...Object.keys(actor).map(
      (field) =>
        [`actor.${field}`, { ...envelope, actor: { ...actor, [field]: writing } }] as const,
    ),
    ['policy.hash', { ...envelope, policy: { ...policy, hash: writing } }] as const,
    ['policy.packs', { ...envelope, policy: { ...policy, packs: [writing] } }] as const,
  ])
}

describe('the envelope around an event', () => {
  it('has these fields and no more', () => {
    expect(Envelope.is(envelope)).toBe(true)
    expect(Object.keys({ ...Envelope.required, ...Envelope.optional })).toStrictEqual([
      'id',
      'version',
      'stream',
      'revision',
      'recorded',
      'on',
      'agency',
      'policy',
      'causation',
      'request',
      'advised',
      'actor',
      'event',
      'previous',
      'correlation',
    ])
  })

  it('holds nothing that takes what a person writes', () => {
    expect(written().length).toBe(16 * writings.length)
    const took = written().filter(([, value]) => Envelope.is(value))
    expect(took.map(([field]) => field)).toStrictEqual([])
  })
})
