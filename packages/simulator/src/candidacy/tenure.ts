import { addDays, addYears, CalendarDate, yearOf } from '@peer-support/domain'
import type { Draw } from '../draw.js'
import type { Fate } from './fate.js'

/** The years of employment that the policy asks for (SLM-EL-a). */
const years = 3

/** Tells whether somebody employed since then is too junior to be approved on a day. */
export const isJunior = (since: CalendarDate, on: CalendarDate): boolean =>
  addYears(since, years) > on

/** The last 29 February before a day. */
const lastLeapDay = (on: CalendarDate): CalendarDate | undefined =>
  Array.from({ length: 9 }, (_, i) => `${yearOf(on) - i}-02-29`)
    .filter(CalendarDate.is)
    .find((date) => date < on)

/** The day since when a candidate of this fate is employed, who comes before the board on a day. */
export const employedSince = (draw: Draw, fate: Fate, board: CalendarDate): CalendarDate => {
  const justEnough = addYears(board, -years)
  switch (fate) {
    case 'anniversary':
      return justEnough
    case 'tooJunior':
      return addDays(justEnough, draw.chance(0.5) ? 1 : draw.int(2, 700))
    case 'hiredOnLeapDay':
      return lastLeapDay(board) ?? justEnough
    default:
      return addDays(addYears(board, -draw.int(5, 22)), draw.int(0, 364))
  }
}
