import type { CalendarDate, CalendarMonth } from '@peer-support/domain'
import { describe, expect, it } from 'vitest'
import { day, hour, instantOf, zoneAt } from './zone.js'

const zone = zoneAt(-360)
const start = (date: string): number => zone.startOf(date as CalendarDate)

describe('an agency’s calendar', () => {
  it('begins its day when the clock there says midnight', () => {
    expect(instantOf(start('2025-01-06'))).toBe('2025-01-06T06:00:00.000Z')
    expect(zone.dateOf(start('2025-01-06') - 1)).toBe('2025-01-05')
  })

  it('begins its months there too, over the end of the year', () => {
    const months = [0, 1, 13].map((n) =>
      instantOf(zone.startOfMonth('2025-12' as CalendarMonth, n)),
    )
    expect(months).toStrictEqual([
      '2025-12-01T06:00:00.000Z',
      '2026-01-01T06:00:00.000Z',
      '2027-01-01T06:00:00.000Z',
    ])
    expect(zone.monthOf(start('2025-12-31') + 23 * hour)).toBe('2025-12')
  })

  it('finds the next working day, and the next of a weekday, today included', () => {
    const [friday, saturday, monday] = ['2025-02-07', '2025-02-08', '2025-02-10'].map(start)
    expect(zone.workdayFrom((friday ?? 0) + 5 * hour)).toBe(friday)
    expect(zone.workdayFrom((saturday ?? 0) + 5 * hour)).toBe(monday)
    expect(zone.weekdayFrom(monday ?? 0, 1)).toBe(monday)
    expect(zone.weekdayFrom((monday ?? 0) + hour, 0)).toBe((monday ?? 0) + 6 * day)
  })
})
