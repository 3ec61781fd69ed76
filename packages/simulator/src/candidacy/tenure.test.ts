import { addYears, type CalendarDate } from '@peer-support/domain'
import { describe, expect, it } from 'vitest'
import { drawFrom } from '../draw.js'
import { employedSince, isJunior } from './tenure.js'

const board = '2025-02-10' as CalendarDate

describe('tenure', () => {
  it('is just full on the board’s day for the candidate whose anniversary it is', () => {
    const since = employedSince(drawFrom(1), 'anniversary', board)
    expect(addYears(since, 3)).toBe(board)
    expect(isJunior(since, board)).toBe(false)
  })

  it('is too short for the junior candidate, at least by a day', () => {
    for (let seed = 0; seed < 50; seed += 1)
      expect(isJunior(employedSince(drawFrom(seed), 'tooJunior', board), board)).toBe(true)
  })

  it('is too short for whoever was hired on the last leap day, as long as it is', () => {
    const since = employedSince(drawFrom(1), 'hiredOnLeapDay', board)
    expect([since, isJunior(since, board)]).toStrictEqual(['2024-02-29', true])
    const later = '2027-03-01' as CalendarDate
    expect(isJunior(employedSince(drawFrom(1), 'hiredOnLeapDay', later), later)).toBe(false)
  })

  it('is long enough for everybody else', () => {
    for (let seed = 0; seed < 50; seed += 1)
      expect(isJunior(employedSince(drawFrom(seed), 'fit', board), board)).toBe(false)
  })
})
