import * as E from 'fp-ts/lib/Either.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explainErrors } from './codec/explain-errors.js'
import { MemberId, opaqueId } from './opaque-id.js'

const faults = (written: unknown): readonly string[] =>
  E.match(explainErrors, () => [])(MemberId.decode(written))

test('an id out of 16 random bytes passes, and it holds just those bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      const id = opaqueId(bytes)
      if (id === undefined) return
      expect(MemberId.is(id)).toBe(true)
      expect(Buffer.from(id, 'hex')).toEqual(Buffer.from(bytes))
    }),
  )
})

test('bytes that do not look random give no id', () => {
  expect(opaqueId(new Uint8Array(16))).toBeUndefined()
})

test('32 digits that are no id are told that they do not look random', () => {
  const random =
    'the value must be an opaque id: 32 lower-case hexadecimal digits that look random, 8 different ones at least and a letter among them, but is a text of 32 characters'
  expect(['4711'.repeat(8), '0'.repeat(32), 'deadbeef'.repeat(4)].flatMap(faults)).toEqual([
    random,
    random,
    random,
  ])
  expect(faults('4711')).toEqual([
    'the value must be an opaque id: 32 lower-case hexadecimal digits from 128 random bits, but is a text of 4 characters',
  ])
})

describe('what a person might write is no id', () => {
  test.each([
    ['a name', 'Marie Curie'],
    ['a name stretched to 32 characters', 'marie-curie-marie-curie-marie-cu'],
    ['a badge number', '4711'],
    ['a badge number filled up with zeros', '4711'.padStart(32, '0')],
    ['a badge number repeated', '4711'.repeat(8)],
    ['a telephone number filled up', '3145551234'.padEnd(32, '0')],
    ['digits alone', '12345678901234567890123456789012'],
    ['a word of hexadecimal letters repeated', 'deadbeef'.repeat(4)],
    ['a UUID with its hyphens', '0f8fad5b-d9cb-469f-a165-70867728950e'],
    ['upper case', '0F8FAD5BD9CB469FA16570867728950E'],
    ['an empty text', ''],
    ['a number', 4711],
    ['nothing', undefined],
  ])('%s', (_, written) => {
    expect(MemberId.is(written)).toBe(false)
  })

  test('any word of letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z .'-]{1,40}$/), (word) => {
        expect(MemberId.is(word)).toBe(false)
      }),
    )
  })
})
