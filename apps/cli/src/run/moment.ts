import { utcDateOf, type CalendarDate, type Instant } from '@peer-support/domain'

/** An instant, and the agency's own day at it. */
export type Moment = { readonly at: Instant; readonly on: CalendarDate }

/** A moment that is not ahead of a clock: where it is, the clock's own. */
export const notAfter =
  (clock: Date) =>
  (moment: Moment): Moment => {
    if (Date.parse(moment.at) <= clock.getTime()) return moment
    const at = clock.toISOString() as Instant
    const day = utcDateOf(at)
    return { at, on: moment.on < day ? moment.on : day }
  }
