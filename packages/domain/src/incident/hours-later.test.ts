import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Instant } from '../kernel/instant.js'
import { hoursLater } from './hours-later.js'

test.each([
  ['2026-03-01T12:30:15.250Z', 0, '2026-03-01T12:30:15.250Z'],
  ['2026-03-01T23:59:59.999Z', 1, '2026-03-02T00:59:59.999Z'],
  ['2024-02-28T12:00:00.000Z', 24, '2024-02-29T12:00:00.000Z'],
  ['2025-12-31T18:00:00.000Z', 168, '2026-01-07T18:00:00.000Z'],
] as const)('%s and %s hours is %s', (from, hours, to) => {
  expect(hoursLater(from as Instant, hours)).toBe(to)
})

test('hours are the hours of the clock of the world, and the result is an instant', () => {
  const instants = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2190-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString())
    .filter(Instant.is)
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 168 }), (from, hours) => {
      const to = hoursLater(from, hours)
      expect(Instant.is(to)).toBe(true)
      expect(Date.parse(to) - Date.parse(from)).toBe(hours * 3_600_000)
    }),
  )
})
