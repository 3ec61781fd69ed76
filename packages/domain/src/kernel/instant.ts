import type * as t from 'io-ts'
import { isDateAt, type CalendarDate } from './calendar-date.js'
import { leaf } from './codec/leaf.js'

/** What tells a `Instant` from any other value of its kind. */
export interface InstantBrand {
  readonly Instant: unique symbol
}

/** A moment in UTC to the millisecond, always written `YYYY-MM-DDTHH:MM:SS.mmmZ`, so that it sorts. */
export type Instant = string & InstantBrand

const digitsAt = (text: string, at: number, most: number): boolean => {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 && tens * 10 + ones <= most
}

const isInstant = (u: unknown): u is Instant => {
  if (typeof u !== 'string' || u.length !== 24 || !isDateAt(u, 0)) return false
  const last = u.charCodeAt(22) - 48
  return (
    u[10] === 'T' &&
    u[13] === ':' &&
    u[16] === ':' &&
    u[19] === '.' &&
    u[23] === 'Z' &&
    digitsAt(u, 11, 23) &&
    digitsAt(u, 14, 59) &&
    digitsAt(u, 17, 59) &&
    digitsAt(u, 20, 99) &&
    last >= 0 &&
    last <= 9
  )
}

/** Codec of instants. There is no leap second: second 60 does not pass. */
export const Instant: t.Type<Instant> = leaf(
  'Instant',
  'an instant in UTC, written `YYYY-MM-DDTHH:MM:SS.mmmZ`',
  isInstant,
)

/** The day of an instant in UTC; an agency's own day may be the one before or the one after. */
export const utcDateOf = (instant: Instant): CalendarDate => instant.slice(0, 10) as CalendarDate
