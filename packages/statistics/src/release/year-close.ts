import { addDays, type CalendarDate } from '@peer-support/domain'

/** Days that a closed period waits before it is released, so that late forms are in. */
export const daysOfWaiting = 30

/** The last day of a year, by which it closes. */
export const closeOf = (year: number): CalendarDate => addDays(`${year}-12-01` as CalendarDate, 30)

/** The first day on which a year may be released: 30 January of the next one. */
export const releasableFrom = (year: number): CalendarDate => addDays(closeOf(year), daysOfWaiting)

/** Tells whether a year has closed and waited by a given day. */
export const isReleasable = (year: number, today: CalendarDate): boolean =>
  releasableFrom(year) <= today
