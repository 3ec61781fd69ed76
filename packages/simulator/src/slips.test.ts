import { assert, double, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawFrom } from './draw.js'
import { mistakeKinds, type MistakeRates } from './mistake.js'
import { slipsOf } from './slips.js'

const ratesOf = (rate: number): MistakeRates => {
  const rates: Partial<Record<keyof MistakeRates, number>> = {}
  for (const kind of mistakeKinds) rates[kind] = rate
  return rates as MistakeRates
}

describe('mistakes', () => {
  it('are made as often as their rate says, to within one', () => {
    assert(
      property(
        integer(),
        double({ min: 0, max: 1, noNaN: true }),
        integer({ min: 0, max: 300 }),
        (seed, rate, occasions) => {
          const slips = slipsOf(ratesOf(rate), drawFrom(seed))
          let made = 0
          for (let i = 0; i < occasions; i += 1) if (slips.isDue('ordered')) made += 1
          expect(Math.abs(made - rate * occasions)).toBeLessThanOrEqual(1 + 1e-9)
        },
      ),
    )
  })

  it('are made one at a time where several are due, and none is forgotten', () => {
    const slips = slipsOf(ratesOf(0.25), drawFrom(1))
    const made = Array.from({ length: 400 }, () => slips.dueOf(['ordered', 'openedTwice']))
    const count = (kind: string): number => made.filter((each) => each === kind).length
    expect([count('ordered'), count('openedTwice')].map((n) => n >= 98 && n <= 101)).toStrictEqual([
      true,
      true,
    ])
  })
})
