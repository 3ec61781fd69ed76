import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { bounds } from './bounds.js'
import { compatibleTables } from './compatible-tables.js'
import type { Publication } from './microdata.js'

const publication: fc.Arbitrary<Publication> = fc
  .array(fc.record({ n: fc.integer({ min: 1, max: 5 }), hidden: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((cells) => ({
    total: cells.reduce((a, { n }) => a + n, 0),
    cells: new Map(cells.map(({ n, hidden }, i) => [`c${i}`, hidden ? undefined : n])),
  }))

it.each([0, 1] as const)(
  'the bounds are those of all tables there could be, each cell at least %i',
  (least) => {
    fc.assert(
      fc.property(publication, (published) => {
        const tables = [...compatibleTables(published, least)]
        const found = bounds(published)({ least, knows: new Map() })
        expect(found).toStrictEqual(
          found.map(({ cell }) => {
            const numbers = tables.map((table) => table.get(cell) ?? 0)
            return { cell, low: Math.min(...numbers), high: Math.max(...numbers) }
          }),
        )
      }),
    )
  },
)

it('what is known of a cell is taken out before the rest is shared', () => {
  const published = {
    total: 20,
    cells: new Map([
      ['a', undefined],
      ['b', undefined],
      ['c', 5],
    ]),
  }
  expect(bounds(published)({ least: 1, knows: new Map([['a', 3]]) })).toStrictEqual([
    { cell: 'a', low: 0, high: 11 },
    { cell: 'b', low: 1, high: 12 },
  ])
})

it('who takes nobody to have come twice takes no cell to hold more contacts than people', () => {
  const published = {
    total: 20,
    cells: new Map([
      ['a', undefined],
      ['b', undefined],
    ]),
    headcounts: new Map([
      ['a', 12],
      ['b', 15],
    ]),
  }
  expect(bounds(published)({ least: 0, knows: new Map([['a', 2]]), once: true })).toStrictEqual([
    { cell: 'a', low: 3, high: 10 },
    { cell: 'b', low: 8, high: 15 },
  ])
})
