import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideAll } from './decide-all.js'
import { lasting } from './lasting.js'
import { scaleTo } from './scale-to.js'
import { simulate } from './simulate.js'
import { stLouis } from './st-louis.js'

describe('a scaled profile', () => {
  it('shares all of its people out over its units', () => {
    assert(
      property(integer({ min: 1, max: 200_000 }), (headcount) => {
        const { units } = scaleTo(headcount)(stLouis)
        expect(units.reduce((sum, unit) => sum + unit.headcount, 0)).toBe(headcount)
        expect(units.every((unit) => unit.headcount > 0)).toBe(true)
      }),
    )
  })

  it('is the profile itself where the headcount is its own', () => {
    expect(scaleTo(stLouis.headcount)(stLouis)).toStrictEqual(stLouis)
  })

  it('keeps the team as small as the department and as the policy ask for', () => {
    expect([1, 200, 750, 1500, 30_000].map((n) => scaleTo(n)(stLouis).teamSize)).toStrictEqual([
      3, 3, 12, 24, 24,
    ])
  })

  it('makes a small department that runs as the large one does', () => {
    const judged = [...decideAll(simulate(scaleTo(300)(stLouis), 1))]
    const appointed = judged
      .flatMap(({ events }) => events)
      .filter((e) => e.type === 'MemberAppointed')
    expect(appointed.length).toBeGreaterThanOrEqual(5)
    expect(judged.length).toBeGreaterThan(800)
  })
})

describe('a profile over another time', () => {
  it('ends with the month that is the last of so many', () => {
    expect([1, 12, 14, 30].map((n) => lasting(n)(stLouis).last)).toStrictEqual([
      '2025-01',
      '2025-12',
      '2026-02',
      '2027-06',
    ])
  })

  it('closes each year that ends in it, and stops soon after it', () => {
    const judged = [...decideAll(simulate(lasting(27)(scaleTo(300)(stLouis)), 1))]
    const closed = judged.flatMap(({ events }) => events).filter((e) => e.type === 'PeriodClosed')
    expect(closed).toStrictEqual([
      { type: 'PeriodClosed', year: 2025 },
      { type: 'PeriodClosed', year: 2026 },
    ])
    expect(judged.at(-1)?.request.on).toMatch(/^2027-04-(0\d|1[0-5])$/)
  })
})
