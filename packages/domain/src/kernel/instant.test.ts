import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Instant, utcDateOf } from './instant.js'

test('every instant that the platform writes passes', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
      (at) => {
        const text = at.toISOString()
        expect(Instant.is(text)).toBe(true)
        if (Instant.is(text)) expect(utcDateOf(text)).toBe(text.slice(0, 10))
      },
    ),
  )
})

test.each([
  '2025-02-30T10:00:00.000Z',
  '2025-01-01T24:00:00.000Z',
  '2025-01-01T10:60:00.000Z',
  '2025-01-01T10:00:60.000Z',
  '2025-01-01T10:00:00Z',
  '2025-01-01T10:00:00.000+01:00',
  '2025-01-01 10:00:00.000Z',
  '2025-01-01T10:00:00.0x0Z',
  '2025-01-01T1a:00:00.000Z',
  '',
  1735725600000,
])('%s does not pass', (written) => {
  expect(Instant.is(written)).toBe(false)
})
