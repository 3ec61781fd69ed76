import type * as t from 'io-ts'
import { leaf } from './codec/leaf.js'

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const number = (text: string, from: number, to: number): number => {
  let value = 0
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/** Tells whether the ten characters from `at` on are a day that exists, `YYYY-MM-DD`, from 1900 to 2199. */
export const isDateAt = (text: string, at: number): boolean => {
  if (text.charCodeAt(at + 4) !== 45 || text.charCodeAt(at + 7) !== 45) return false
  const year = number(text, at, at + 4)
  const month = number(text, at + 5, at + 7)
  const day = number(text, at + 8, at + 10)
  return (
    year >= 1900 &&
    year <= 2199 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month)
  )
}

/** What tells a `CalendarDate` from any other value of its kind. */
export interface CalendarDateBrand {
  readonly CalendarDate: unique symbol
}

/** A day of the agency's calendar, `YYYY-MM-DD`, without a time or a zone. */
export type CalendarDate = string & CalendarDateBrand

/** Codec of calendar dates that exist: 2023-02-29 does not pass. */
export const CalendarDate: t.Type<CalendarDate> = leaf(
  'CalendarDate',
  'a date that exists, written `YYYY-MM-DD`',
  (u): u is CalendarDate => typeof u === 'string' && u.length === 10 && isDateAt(u, 0),
)

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** Puts a date together; a day past the end of its month runs over into the next month. */
const dateOf = (year: number, month: number, day: number): CalendarDate =>
  (day > daysIn(year, month)
    ? dateOf(
        month === 12 ? year + 1 : year,
        month === 12 ? 1 : month + 1,
        day - daysIn(year, month),
      )
    : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`) as CalendarDate

/** The year, the month (1 to 12) and the day of a date. */
export const partsOf = (
  date: CalendarDate,
): { readonly year: number; readonly month: number; readonly day: number } => ({
  year: number(date, 0, 4),
  month: number(date, 5, 7),
  day: number(date, 8, 10),
})

/**
 * The day on which so many whole years have passed. From 29 February it is 1 March in a common year:
 * a minimum is never reached a day early (SLMPD Eligibility 1.a names three years and no rounding).
 */
export const addYears = (date: CalendarDate, years: number): CalendarDate => {
  const { year, month, day } = partsOf(date)
  return dateOf(year + years, month, day)
}

/** The date so many days later; `days` is a whole number, zero or more. */
export const addDays = (date: CalendarDate, days: number): CalendarDate => {
  const { year, month, day } = partsOf(date)
  return dateOf(year, month, day + days)
}

/** Tells whether `a` is the same day as `b` or an earlier one. ISO dates sort as they are written. */
export const isOnOrBefore = (a: CalendarDate, b: CalendarDate): boolean => a <= b

/** What tells a `CalendarQuarter` from any other value of its kind. */
export interface CalendarQuarterBrand {
  readonly CalendarQuarter: unique symbol
}

/** The calendar quarter a date lies in, `YYYY-Qn`: January to March is Q1. */
export type CalendarQuarter = string & CalendarQuarterBrand

/** Codec of calendar quarters. */
export const CalendarQuarter: t.Type<CalendarQuarter> = leaf(
  'CalendarQuarter',
  'a calendar quarter, written `YYYY-Qn` with n from 1 to 4',
  (u): u is CalendarQuarter => typeof u === 'string' && /^(19|20|21)\d\d-Q[1-4]$/.test(u),
)

/** The calendar quarter of a date. */
export const quarterOf = (date: CalendarDate): CalendarQuarter => {
  const { year, month } = partsOf(date)
  return `${pad(year, 4)}-Q${Math.ceil(month / 3)}` as CalendarQuarter
}

/** The first day after a calendar quarter. */
export const endOfQuarter = (quarter: CalendarQuarter): CalendarDate => {
  const year = number(quarter, 0, 4)
  const last = number(quarter, 6, 7)
  return last === 4 ? dateOf(year + 1, 1, 1) : dateOf(year, last * 3 + 1, 1)
}

/** What tells a `CalendarMonth` from any other value of its kind. */
export interface CalendarMonthBrand {
  readonly CalendarMonth: unique symbol
}

/** A calendar month, `YYYY-MM`. */
export type CalendarMonth = string & CalendarMonthBrand

/** Codec of calendar months. */
export const CalendarMonth: t.Type<CalendarMonth> = leaf(
  'CalendarMonth',
  'a calendar month, written `YYYY-MM`',
  (u): u is CalendarMonth => typeof u === 'string' && /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(u),
)

/** The calendar month of a date. */
export const monthOf = (date: CalendarDate): CalendarMonth => date.slice(0, 7) as CalendarMonth

/** The calendar year of a date. */
export const yearOf = (date: CalendarDate): number => number(date, 0, 4)
