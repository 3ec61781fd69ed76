import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addYears,
  CalendarDate,
  CalendarMonth,
  CalendarQuarter,
  endOfQuarter,
  monthOf,
  partsOf,
  quarterOf,
} from './calendar-date.js'

const date = (text: string): CalendarDate => {
  if (!CalendarDate.is(text)) throw new Error(`${text} is no date`)
  return text
}

const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((day) => date(day.toISOString().slice(0, 10)))

describe('a calendar date', () => {
  test('that exists passes, leap days included', () => {
    expect(['2024-02-29', '2000-02-29', '1999-12-31'].map(CalendarDate.is)).toEqual([
      true,
      true,
      true,
    ])
  })

  test.each(['2023-02-29', '1900-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-1-1', ''])(
    '%s does not exist and does not pass',
    (text) => {
      expect(CalendarDate.is(text)).toBe(false)
    },
  )

  test('passes exactly where the platform has such a day', () => {
    fc.assert(
      fc.property(fc.nat(2199), fc.nat(14), fc.nat(33), (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        const there = new Date(`${text}T00:00:00Z`)
        const exists = !Number.isNaN(there.valueOf()) && there.toISOString().startsWith(text)
        expect(CalendarDate.is(text)).toBe(exists && year >= 1900)
      }),
    )
  })
})

describe('years later', () => {
  test('are the same day of the year', () => {
    expect(addYears(date('2022-06-15'), 3)).toBe('2025-06-15')
  })

  test('from 29 February are 1 March in a common year, so that no minimum is reached early', () => {
    expect(addYears(date('2020-02-29'), 3)).toBe('2023-03-01')
    expect(addYears(date('2020-02-29'), 4)).toBe('2024-02-29')
  })

  test('never shorten the time between two days', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 40 }), (from, years) => {
        const to = partsOf(addYears(from, years))
        expect(to.year).toBe(partsOf(from).year + years)
        expect([to.month, to.day] >= [partsOf(from).month, partsOf(from).day]).toBe(true)
      }),
    )
  })
})

test('days later are the days the platform counts', () => {
  fc.assert(
    fc.property(anyDate, fc.nat(800), (from, days) => {
      const there = new Date(`${from}T00:00:00Z`)
      there.setUTCDate(there.getUTCDate() + days)
      expect(addDays(from, days)).toBe(there.toISOString().slice(0, 10))
    }),
  )
})

test('a quarter holds its days: the first and the last, and not the day after', () => {
  expect(
    ['2025-01-01', '2025-03-31', '2025-04-01', '2025-12-31'].map((day) => quarterOf(date(day))),
  ).toEqual(['2025-Q1', '2025-Q1', '2025-Q2', '2025-Q4'])
  expect(endOfQuarter(quarterOf(date('2025-02-10')))).toBe('2025-04-01')
  expect(endOfQuarter(quarterOf(date('2025-11-10')))).toBe('2026-01-01')
})

test('every date lies in a quarter and a month whose codecs know it, before the end of the quarter', () => {
  fc.assert(
    fc.property(anyDate, (day) => {
      expect(CalendarQuarter.is(quarterOf(day))).toBe(true)
      expect(CalendarMonth.is(monthOf(day))).toBe(true)
      expect(day < endOfQuarter(quarterOf(day))).toBe(true)
    }),
  )
})
