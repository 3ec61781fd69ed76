import * as E from 'fp-ts/lib/Either.js'
import fc from 'fast-check'
import type * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import { MemberId } from '../opaque-id.js'
import { boundedInt } from './bounded-int.js'
import { choice } from './choice.js'
import { closedRecord } from './closed-record.js'
import { explainErrors, explainPublicErrors } from './explain-errors.js'
import { listOf } from './list-of.js'
import { tagged } from './tagged.js'

const Colour = choice('Colour', ['red', 'green'])
const Small = boundedInt('Small', 1, 3)
const Thing = closedRecord(
  'thing',
  { colour: Colour, owner: MemberId },
  { size: Small, tags: listOf(Colour, 1, 2) },
)
const owner = '0f8fad5bd9cb469fa16570867728950e'

const faults = (codec: t.Mixed, value: unknown): readonly string[] =>
  E.match(explainErrors, () => [])(codec.decode(value))

describe('a closed record', () => {
  test('decodes to itself, with and without its optional fields', () => {
    const value = { colour: 'red', owner, size: 2 }
    expect(Thing.decode(value)).toEqual(E.right(value))
    expect(Thing.is({ colour: 'red', owner })).toBe(true)
  })

  test('refuses a field that it does not know, instead of dropping it', () => {
    expect(faults(Thing, { colour: 'red', owner, officerName: 'Marie Curie' })).toEqual([
      '`…` must be absent: it is not a field of this record',
    ])
  })

  test.each(['marie.curie@pd.example', 'MarieCurie', 'badge4711', '314-555-1234', 'Marie Curie'])(
    'never repeats the name of a field that it does not know: %s',
    (field) => {
      const Outer = closedRecord('outer', { thing: Thing })
      expect(faults(Outer, { thing: { colour: 'red', owner, [field]: true } })).toEqual([
        '`thing.…` must be absent: it is not a field of this record',
      ])
    },
  )

  test('gives every fault with its path, and never repeats what it refused', () => {
    const found = faults(Thing, { colour: 'blue', owner: 'Marie Curie', size: 4, tags: [] })
    expect(found).toEqual([
      '`colour` must be one of `red`, `green`, but is a text of 4 characters',
      '`owner` must be an opaque id: 32 lower-case hexadecimal digits from 128 random bits, but is a text of 11 characters',
      '`size` must be a whole number from 1 to 3, but is a number',
      '`tags` must be a list of 1 to 2 different items, each a Colour, but is a list',
    ])
    expect(found.join()).not.toContain('Marie')
  })

  test('counts a text of one character as one', () => {
    expect(faults(Thing, { colour: 'r', owner })).toEqual([
      '`colour` must be one of `red`, `green`, but is a text of 1 character',
    ])
  })

  test('of a public document names the field and repeats the number, and still no text', () => {
    const read = Thing.decode({ colour: 'blue', owner, size: 4, wieght: 1, 'Marie Curie': 1 })
    expect(E.match(explainPublicErrors, () => [])(read)).toEqual([
      '`colour` must be one of `red`, `green`, but is a text of 4 characters',
      '`size` must be a whole number from 1 to 3, but is 4',
      '`wieght` must be absent: it is not a field of this record',
      '`…` must be absent: it is not a field of this record',
    ])
  })

  test('names a field that is missing', () => {
    expect(faults(Thing, { colour: 'red' })).toEqual(['`owner` must be present, but is nothing'])
  })

  test('does not take a list, nothing or a text for a record', () => {
    expect([[], null, 'red', undefined].map((value) => Thing.is(value))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  test('is not fooled by fields that a prototype lends', () => {
    const lent: unknown = Object.create({ colour: 'red', owner })
    expect(Thing.is(lent)).toBe(false)
  })

  test('says what `is` says, for any value', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            colour: fc.constantFrom('red', 'green', 'blue', 1),
            owner: fc.constantFrom(owner, 'x'),
            size: fc.constantFrom(1, 3, 4, '1'),
            more: fc.constant(1),
          },
          { requiredKeys: [] },
        ),
        (value) => {
          expect(E.isRight(Thing.decode(value))).toBe(Thing.is(value))
          expect(faults(Thing, value).length === 0).toBe(Thing.is(value))
        },
      ),
    )
  })
})

describe('a tagged union', () => {
  const Move = tagged('move', { Go: { required: { by: Small } }, Stop: { required: {} } })

  test('decodes the variant that `type` names', () => {
    expect(Move.decode({ type: 'Go', by: 2 })).toEqual(E.right({ type: 'Go', by: 2 }))
    expect(Move.is({ type: 'Stop' })).toBe(true)
  })

  test('names the types that there are', () => {
    expect(faults(Move, { type: 'Fly' })).toEqual([
      '`type` must be one of `Go`, `Stop`, but is a text of 3 characters',
    ])
  })

  test('gives the faults of the variant', () => {
    expect(faults(Move, { type: 'Go', by: 9, name: 'x' })).toEqual([
      '`by` must be a whole number from 1 to 3, but is a number',
      '`…` must be absent: it is not a field of this record',
    ])
  })

  test('does not take a name that every object has for a variant', () => {
    expect(Move.is({ type: 'toString' })).toBe(false)
  })
})

test('a list takes no item twice and names the place of a wrong one', () => {
  const Colours = listOf(Colour, 0, 3)
  expect(Colours.is(['red', 'red'])).toBe(false)
  expect(faults(Colours, ['red', 'blue'])).toEqual([
    '`1` must be one of `red`, `green`, but is a text of 4 characters',
  ])
})
