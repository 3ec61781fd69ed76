import { monthOf, type CalendarDate, type CalendarMonth, type Instant } from '@peer-support/domain'

/** A moment as milliseconds since 1970 in UTC: what the simulator reckons with. */
export type Moment = number

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** A moment as it is written down. */
export const instantOf = (moment: Moment): Instant => new Date(moment).toISOString() as Instant

/** An agency's own calendar, at a fixed distance from UTC. */
export type Zone = {
  /** The agency's day at a moment. */
  readonly dateOf: (moment: Moment) => CalendarDate
  /** The moment at which the agency's day begins. */
  readonly startOf: (date: CalendarDate) => Moment
  /** The moment at which the agency's month begins, or the month so many months after it. */
  readonly startOfMonth: (month: CalendarMonth, later?: number) => Moment
  /** The agency's month at a moment. */
  readonly monthOf: (moment: Moment) => CalendarMonth
  /** The start of the day, or of the next one that is a Monday to Friday. */
  readonly workdayFrom: (moment: Moment) => Moment
  /** The start of the first such weekday (0 is Sunday) from a moment's day on. */
  readonly weekdayFrom: (moment: Moment, weekday: number) => Moment
}

/** Makes the calendar of an agency that lies so many minutes east of UTC (west is negative). */
export const zoneAt = (utcOffsetMinutes: number): Zone => {
  const offset = utcOffsetMinutes * minute
  const dateOf = (moment: Moment): CalendarDate =>
    new Date(moment + offset).toISOString().slice(0, 10) as CalendarDate
  const startOf = (date: CalendarDate): Moment => Date.parse(`${date}T00:00:00.000Z`) - offset
  const weekdayAt = (moment: Moment): number => new Date(moment + offset).getUTCDay()
  const weekdayFrom = (moment: Moment, weekday: number): Moment =>
    startOf(dateOf(moment)) + ((weekday - weekdayAt(moment) + 7) % 7) * day
  return {
    dateOf,
    startOf,
    startOfMonth: (month, later = 0) =>
      Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + later) - offset,
    monthOf: (moment) => monthOf(dateOf(moment)),
    workdayFrom: (moment) => {
      const weekday = weekdayAt(moment)
      return weekday === 0 || weekday === 6 ? weekdayFrom(moment, 1) : startOf(dateOf(moment))
    },
    weekdayFrom,
  }
}
