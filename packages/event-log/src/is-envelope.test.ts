import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { Envelope } from './event-record.js'
import { envelopeOf, storedRecords } from './fixtures/records.js'
import { idFor } from './fixtures/tally.js'
import { isEnvelope } from './is-envelope.js'

let envelope: Envelope

beforeAll(async () => {
  const [first] = await storedRecords(1)
  if (first === undefined) throw new Error('there is no record')
  envelope = { ...envelopeOf(first), correlation: idFor('x') as Envelope['agency'] as never }
})

/** Every path in a value: where a change can be made. */
const paths = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, each]) => paths(each, [...path, key]))]
    : [path]

const changed = (value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown => {
  if (key === undefined) return to
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  const field = (copy as Record<string, unknown>)[key]
  const next = changed(field, rest, to)
  if (next === undefined && !Array.isArray(copy)) Reflect.deleteProperty(copy, key)
  else (copy as Record<string, unknown>)[key] = next
  return copy
}

const atPath = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((each, key) => (each as Record<string, unknown>)[key], value)

describe('the envelope test written by hand', () => {
  it('takes what the codec takes', () => {
    const { correlation, ...without } = envelope
    expect([correlation, Envelope.is(envelope), Envelope.is(without)]).toStrictEqual([
      idFor('x'),
      true,
      true,
    ])
    expect([isEnvelope(envelope), isEnvelope(without)]).toStrictEqual([true, true])
  })

  it('tells of everything what the codec tells of it', () => {
    const strange = fc.oneof(
      fc.constantFrom(undefined, null, '', 'x', 0, 1, -1, 0.5, 10000, 2 ** 53, true, [], {}, ['a']),
      fc.jsonValue(),
    )
    const nudged = (text: string) =>
      fc
        .tuple(fc.nat({ max: text.length }), fc.constantFrom('', '0', 'g', 'A', '-', '_', ' ', 'é'))
        .map(([at, by]) => text.slice(0, at) + by + text.slice(at + 1))
    const anywhere = fc.constantFrom(...paths(envelope)).chain((path) => {
      const now = atPath(envelope, path)
      const to = typeof now === 'string' ? fc.oneof(nudged(now), strange) : strange
      return to.map((each) => changed(envelope, path, each))
    })
    const extra = fc
      .tuple(fc.string(), fc.jsonValue())
      .map(([key, value]) => ({ ...envelope, [key]: value }))
    let taken = 0
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: anywhere }, extra, fc.jsonValue()), (value) => {
        taken += Envelope.is(value) ? 1 : 0
        expect(isEnvelope(value)).toBe(Envelope.is(value))
      }),
      { numRuns: 5000 },
    )
    expect(taken).toBeGreaterThan(50)
  })
})
