import { addDays } from '../kernel/calendar-date.js'
import { utcDateOf, type Instant } from '../kernel/instant.js'

/** The instant so many whole hours later, zero or more. */
export const hoursLater = (instant: Instant, hours: number): Instant => {
  const hour = Number(instant.slice(11, 13)) + hours
  const day = addDays(utcDateOf(instant), Math.floor(hour / 24))
  return `${day}T${String(hour % 24).padStart(2, '0')}${instant.slice(13)}` as Instant
}
