import { ContactMode, RecipientClass, ReferralKind, ServiceType } from '@peer-support/domain'
import { describe, expect, it } from 'vitest'
import { exampleFact, supporter, unit } from '../fact/example-fact.js'
import {
  byBand,
  byFollowUp,
  byMode,
  byRecipientClass,
  byReferral,
  byReferralGiven,
  byServiceType,
} from './contact-tables.js'
import { cellsOf, type TableDefinition } from './definition.js'
import { tabulate } from './tabulate.js'
import { unitTable } from './unit-table.js'

const keys = (definition: TableDefinition) => cellsOf(definition).map((cell) => cell.key)

const all = [
  byServiceType,
  byRecipientClass,
  byMode,
  byReferral,
  byReferralGiven,
  byBand,
  byFollowUp,
]

describe('the tables', () => {
  it.each([
    [byServiceType, ServiceType.words],
    [byRecipientClass, RecipientClass.words],
    [byMode, ContactMode.words],
    [byReferral, ReferralKind.words],
  ] as const)('have a cell for every word of their vocabulary, once', (definition, words) => {
    expect([...keys(definition)].sort()).toStrictEqual([...words].sort())
  })

  it('have each an id of its own', () => {
    expect(new Set(all.map((definition) => definition.id)).size).toBe(all.length)
  })

  it('that may be shown in groups would be refused in full if every group of several were hidden', () => {
    for (const { groups } of all.filter((definition) => definition.coarser)) {
      const cells = groups.flatMap((group) => group.cells).length
      const inGroups = groups.flatMap(({ cells }) => (cells.length > 1 ? cells : [])).length
      expect(inGroups * 100).toBeGreaterThan(30 * cells)
    }
  })
})

describe('tabulate', () => {
  it('counts contacts, recipients by first contacts, and what each supporter did', () => {
    const facts = [
      exampleFact({ mode: 'video' }),
      exampleFact({ mode: 'video', band: 'second' }),
      exampleFact({ mode: 'video', supporter: supporter(2) }),
      exampleFact({ mode: 'telephone' }),
    ]
    const cells = tabulate(byMode)(facts).groups.flatMap((group) => group.cells)
    expect(
      cells.map((c) => [c.key, c.contacts, c.contributors, [...c.bySupporter.values()]]),
    ).toStrictEqual([
      ['inPerson', 0, 0, []],
      ['telephone', 1, 1, [{ contacts: 1, contributors: 1 }]],
      [
        'video',
        3,
        2,
        [
          { contacts: 2, contributors: 1 },
          { contacts: 1, contributors: 1 },
        ],
      ],
      ['writtenMessage', 0, 0, []],
    ])
  })

  it('counts the recipients of later contacts by second contacts', () => {
    const facts = (['first', 'second', 'thirdOrLater', 'recurring'] as const).map((band) =>
      exampleFact({ band }),
    )
    const cells = tabulate(byBand)(facts).groups.flatMap((group) => group.cells)
    expect(cells.map((c) => [c.key, c.contacts, c.contributors])).toStrictEqual([
      ['first', 1, 1],
      ['later', 3, 1],
    ])
  })

  it('says how many contacts fall into no cell', () => {
    const table = unitTable([{ id: unit(1), headcount: 60 }])
    const facts = [exampleFact(), exampleFact({ reportingUnit: unit(2) })]
    expect(tabulate(table)(facts).unplaced).toBe(1)
  })
})

describe('the unit table', () => {
  const units = [90, 30, 60, 20, 75].map((headcount, i) => ({ id: unit(i), headcount }))

  it('groups units of like size by two, and three at the end of an odd list', () => {
    expect(
      unitTable(units).groups.map(({ cells }) => cells.map((cell) => cell.headcount)),
    ).toStrictEqual([
      [20, 30],
      [60, 75, 90],
    ])
  })

  it('does not depend on the order in which units are given', () => {
    expect(unitTable([...units].reverse())).toStrictEqual(unitTable(units))
  })
})
