import { describe, expect, it } from 'vitest'
import { exampleFact, supporter, unit } from '../fact/example-fact.js'
import { tally } from '../table/tally.js'
import type { CountedCell } from '../table/tabulate.js'
import { hidesWell } from './hides-well.js'
import { thresholdRule } from './threshold-rule.js'
import { totalStands } from './total-stands.js'

/** A cell with so many first contacts, shared out evenly among so many supporters. */
const cell = (contacts: number, supporters: number, headcount?: number): CountedCell => ({
  key: unit(contacts),
  contributor: 'first',
  ...(headcount === undefined ? {} : { headcount }),
  ...tally('first')(
    Array.from({ length: contacts }, (_, i) =>
      exampleFact({ supporter: supporter(i % supporters) }),
    ),
  ),
})

const hides = (...cells: readonly CountedCell[]): boolean => hidesWell(thresholdRule)(cells)

describe('hidden cells hide one another', () => {
  it('never one alone', () => {
    expect(hides(cell(500, 20))).toBe(false)
  })

  it('when T and one for each other cell are left without the busiest supporter and one contact', () => {
    // One contact each: one supporter and one contact more leave 14 - 2, and one goes to the other cell.
    expect(hides(cell(0, 1), cell(13, 13))).toBe(false)
    expect(hides(cell(0, 1), cell(14, 14))).toBe(true)
    expect(hides(cell(0, 1), cell(0, 1), cell(14, 14))).toBe(false)
    expect(hides(cell(0, 1), cell(0, 1), cell(15, 15))).toBe(true)
    expect(hides(cell(0, 1), cell(20, 2))).toBe(false)
  })

  it('when one of them is large', () => {
    expect(hides(cell(10, 10), cell(10, 10))).toBe(false)
    expect(hides(cell(10, 10), cell(11, 11))).toBe(true)
  })

  it('when two supporters more than must be are behind them', () => {
    expect(hides(cell(0, 1), cell(100, 4))).toBe(false)
    expect(hides(cell(0, 1), cell(100, 5))).toBe(true)
  })

  it('when each is large enough for T users and T others beside the busiest supporter', () => {
    // 30 contacts of 15 supporters: the busiest has two.
    expect(hides(cell(0, 1, 24), cell(30, 15, 90))).toBe(false)
    expect(hides(cell(0, 1, 25), cell(30, 15, 90))).toBe(false)
    expect(hides(cell(0, 1, 31), cell(30, 15, 90))).toBe(true)
  })

  it('when without any one of them there is room for all contacts', () => {
    expect(hides(cell(0, 1, 30), cell(30, 15, 90))).toBe(false)
    expect(hides(cell(0, 1, 31), cell(30, 15, 90))).toBe(true)
  })

  it('when all headcounts are known, or none', () => {
    expect(hides(cell(0, 1), cell(30, 15, 90))).toBe(false)
  })
})

describe('a total stands', () => {
  const stands = (contacts: number, supporters: number, headcount: number): boolean =>
    totalStands(thresholdRule)({ ...cell(contacts, supporters), headcount })

  it('when T recipients are left without the busiest supporter and one contact', () => {
    expect(stands(12, 12, 100)).toBe(false)
    expect(stands(13, 13, 100)).toBe(true)
    expect(stands(17, 3, 100)).toBe(false)
    expect(stands(18, 3, 100)).toBe(true)
  })

  it('when T people did not use the program', () => {
    expect(stands(40, 10, 50)).toBe(false)
    expect(stands(40, 10, 51)).toBe(true)
  })

  it('when enough supporters are behind it', () => {
    expect(stands(100, 2, 500)).toBe(false)
  })
})
