import type { CalendarDate } from '@peer-support/domain'
import { expect, it } from 'vitest'
import { closeOf, isReleasable, releasableFrom } from './year-close.js'

it('a year closes on its last day and is released 30 days later', () => {
  expect([closeOf(2025), releasableFrom(2025)]).toStrictEqual(['2025-12-31', '2026-01-30'])
})

it.each([
  ['2025-12-31', false],
  ['2026-01-29', false],
  ['2026-01-30', true],
  ['2027-06-01', true],
])('on %s a release of 2025 is allowed: %s', (today, allowed) => {
  expect(isReleasable(2025, today as CalendarDate)).toBe(allowed)
})
