import { day, hour, type Moment, type Zone } from '../zone.js'

/** A round of selection: candidates are nominated, train together, and come before the same board. */
export type Wave = {
  /** The Monday from which on candidates are nominated. */
  readonly from: Moment
  /** The end of the specialized training, a Friday afternoon. */
  readonly courseEnds: Moment
  /** The start of the day on which both authorities approve, the Monday after. */
  readonly board: Moment
}

/** The round whose nominations begin with the next Monday; its course comes so many weeks later. */
export const waveFrom = (zone: Zone, from: Moment, weeksLater = 0): Wave => {
  const monday = zone.weekdayFrom(from, 1)
  const course = monday + (32 + weeksLater * 7) * day
  return { from: monday, courseEnds: course + 16 * hour, board: course + 3 * day }
}
