import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { audit } from '../attack/audit.js'
import type { Leak } from '../attack/leak.js'
import type { Publication, Row } from '../attack/microdata.js'
import type { ContactFact } from '../fact/contact-fact.js'
import { exampleFact, supporter, unit } from '../fact/example-fact.js'
import { byMode, byServiceType } from '../table/contact-tables.js'
import { cellsOf, keyOf, type TableDefinition } from '../table/definition.js'
import { tabulate } from '../table/tabulate.js'
import { unitTable } from '../table/unit-table.js'
import type { PublishedTable } from './published-table.js'
import { protect } from './protect.js'
import { thresholdRule } from './threshold-rule.js'

const rule = { contributors: 11, supporters: 3 }

type Publish = (definition: TableDefinition, facts: readonly ContactFact[]) => PublishedTable

const publish: Publish = (definition, facts) => protect(thresholdRule)(tabulate(definition)(facts))

const rowsOf = (definition: TableDefinition, facts: readonly ContactFact[]): readonly Row[] => {
  const key = keyOf(definition.by)
  return facts.map((fact) => ({
    cell: key(fact),
    supporter: fact.supporter,
    counts: fact.band === 'first',
  }))
}

/** Each equation of a published table with the cells that share its total. */
const equations = (
  definition: TableDefinition,
  table: PublishedTable,
  total: number,
): readonly Publication[] => {
  if (table.type === 'withheld') return []
  const number = (key: string): number | undefined => {
    const shown = table.cells.find((cell) => cell.key === key)?.contacts
    return shown === '*' ? undefined : shown
  }
  if (table.type === 'full') {
    const cells = cellsOf(definition)
    const headcounts = new Map(
      cells.flatMap(({ key, headcount }) => (headcount === undefined ? [] : [[key, headcount]])),
    )
    return [{ total, cells: new Map(cells.map(({ key }) => [key, number(key)])), headcounts }]
  }
  return definition.groups
    .filter(({ cells }) => cells.length > 1)
    .map((group) => ({
      total: number(group.key) ?? 0,
      cells: new Map(group.cells.map(({ key }) => [key, undefined])),
    }))
}

const leaksOf = (
  definition: TableDefinition,
  facts: readonly ContactFact[],
  how: Publish = publish,
): readonly Leak[] =>
  equations(definition, how(definition, facts), facts.length).flatMap((publication) =>
    audit(rule)(
      rowsOf(definition, facts).filter(({ cell }) => publication.cells.has(cell)),
      publication,
    ),
  )

/**
 * A year of contacts. Most cells are busy and a few are rare, since a table with many rare cells is
 * withheld, and of a table that is withheld there is nothing to attack.
 */
const year = (
  definition: TableDefinition,
  busyCell: readonly [least: number, most: number],
): fc.Arbitrary<readonly ContactFact[]> => {
  const keys = cellsOf(definition).map(({ key }) => key)
  return fc
    .record({
      sizes: fc.array(fc.integer({ min: busyCell[0], max: busyCell[1] }), {
        minLength: keys.length,
        maxLength: keys.length,
      }),
      rare: fc.array(
        fc.record({ at: fc.nat({ max: keys.length - 1 }), size: fc.integer({ min: 0, max: 13 }) }),
        { maxLength: 3 },
      ),
      supporters: fc.integer({ min: 2, max: 24 }),
      busy: fc.integer({ min: 1, max: 6 }),
      later: fc.integer({ min: 0, max: 2 }),
      draws: fc.infiniteStream(fc.nat({ max: 9999 })),
    })
    .map(({ sizes, rare, supporters, busy, later, draws }) => {
      const draw = (below: number): number => draws.next().value % below
      return sizes.flatMap((size, i) =>
        Array.from({ length: rare.find(({ at }) => at === i)?.size ?? size }, () =>
          exampleFact({
            [definition.by]: keys[i],
            supporter: supporter(draw(3) < 1 ? draw(Math.min(busy, supporters)) : draw(supporters)),
            band: draw(6) < later ? 'second' : 'first',
          }),
        ),
      )
    })
}

const units = unitTable(
  [44, 48, 52, 60, 66, 72, 80, 120].map((headcount, i) => ({ id: unit(i), headcount })),
)

describe('a published table', () => {
  it.each([
    ['of service types', byServiceType, [12, 60]],
    ['of modes', byMode, [12, 60]],
    ['of reporting units', units, [14, 28]],
  ] as const)('%s gives nothing away, whoever reads it', (_, definition, busyCell) => {
    const seen = { full: 0, hidden: 0, grouped: 0, withheld: 0 }
    fc.assert(
      fc.property(year(definition, busyCell), (facts) => {
        const table = publish(definition, facts)
        seen[table.type] += 1
        if (table.type === 'full' && table.cells.some(({ contacts }) => contacts === '*'))
          seen.hidden += 1
        expect(leaksOf(definition, facts)).toStrictEqual([])
      }),
      { numRuns: 400 },
    )
    // What is never published proves nothing: each way out must have been taken.
    // Modes are four: one hidden group is more than 30 %, so they have no table with hidden cells.
    expect(seen.full).toBeGreaterThan(20)
    expect(seen.withheld).toBeGreaterThan(20)
    if (definition !== byMode) expect(seen.hidden).toBeGreaterThan(20)
    if (definition.coarser) expect(seen.grouped).toBeGreaterThan(20)
  })

  it('does not depend on the order of the contacts', () => {
    fc.assert(
      fc.property(year(byServiceType, [12, 60]), (facts) => {
        expect(publish(byServiceType, [...facts].reverse())).toStrictEqual(
          publish(byServiceType, facts),
        )
      }),
      { numRuns: 50 },
    )
  })

  it('is withheld when contacts fall outside its cells', () => {
    expect(publish(units, [exampleFact({ reportingUnit: unit(99) })]).type).toBe('withheld')
  })
})

/** 20 contacts of 7 supporters in each kind of support, but `few` in the first kind. */
const ordinary = (few: number): readonly ContactFact[] =>
  cellsOf(byServiceType).flatMap(({ key }, i) =>
    Array.from({ length: i === 0 ? few : 20 }, (_, n) =>
      exampleFact({ serviceType: key as ContactFact['serviceType'], supporter: supporter(n % 7) }),
    ),
  )

const hideOnly =
  (...hidden: readonly string[]): Publish =>
  (definition, facts) => ({
    ...publish(definition, facts),
    type: 'full',
    cells: tabulate(definition)(facts)
      .groups.flatMap(({ cells }) => cells)
      .map(({ key, contacts }) => ({ key, contacts: hidden.includes(key) ? '*' : contacts })),
  })

const kinds = (leaks: readonly Leak[]): readonly string[] => [
  ...new Set(leaks.map(({ type }) => type)),
]

describe('the attack', () => {
  const facts = ordinary(4)

  it('finds nothing in what is really published of the canary data', () => {
    const table = publish(byServiceType, facts)
    expect(table.type === 'withheld' ? [] : table.cells.slice(0, 3)).toStrictEqual([
      { key: 'everydaySupport', contacts: '*' },
      { key: 'careerIssue', contacts: '*' },
      { key: 'substanceUse', contacts: 20 },
    ])
    expect(leaksOf(byServiceType, facts)).toStrictEqual([])
  })

  it('catches a small number that is shown', () => {
    expect(kinds(leaksOf(byServiceType, facts, hideOnly()))).toStrictEqual(['TooFewShown'])
  })

  it('catches a single hidden cell, which follows from the total', () => {
    const leaks = leaksOf(byServiceType, facts, hideOnly('everydaySupport'))
    expect(kinds(leaks)).toStrictEqual(['NoLargeHidden', 'NotNone', 'Small'])
  })

  it('catches two small cells that hide nothing but each other', () => {
    const two = facts.filter(({ serviceType }, i) => serviceType !== 'careerIssue' || i % 4 === 0)
    const leaks = leaksOf(byServiceType, two, hideOnly('everydaySupport', 'careerIssue'))
    expect(kinds(leaks)).toStrictEqual(['NoLargeHidden', 'Small'])
  })

  it('catches a unit of which nearly everybody used the program', () => {
    const all = Array.from({ length: 8 }, (_, u) =>
      Array.from({ length: u === 0 ? 40 : 20 }, (_, n) =>
        exampleFact({ reportingUnit: unit(u), supporter: supporter(n % 7) }),
      ),
    ).flat()
    const shown: Publish = hideOnly()
    expect(kinds(leaksOf(units, all, shown))).toStrictEqual(['TooFewLeft'])
    expect(leaksOf(units, all)).toStrictEqual([])
  })

  it('catches hidden cells of which one supporter knows nearly everything', () => {
    const one = facts.map((fact, i) =>
      fact.serviceType === 'careerIssue' && i % 10 !== 0
        ? { ...fact, supporter: supporter(1) }
        : fact,
    )
    const leaks = leaksOf(byServiceType, one, hideOnly('everydaySupport', 'careerIssue'))
    expect(kinds(leaks)).toStrictEqual(['Small'])
    expect(new Set(leaks.map(({ by }) => by))).toStrictEqual(
      new Set(['a supporter', 'a supporter who knows one contact more']),
    )
    expect(leaksOf(byServiceType, one)).toStrictEqual([])
  })
})
