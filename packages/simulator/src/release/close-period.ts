import { yearOf } from '@peer-support/domain'
import { until, type Story } from '../story.js'
import type { World } from '../world.js'
import { day, hour } from '../zone.js'

/**
 * Closes this year's period for statistics, in the middle of January; runs in December. Somebody may try
 * before the year is over.
 */
export function* closePeriod(world: World): Story {
  const { draw, office, slips, zone } = world
  const year = yearOf(world.today())
  const over = zone.startOfMonth(zone.monthOf(world.now()), 1)
  const release = draw.id()
  if (slips.isDue('periodClosedTooEarly')) {
    yield until(over - 2 * day + draw.int(9 * hour, 16 * hour))
    yield world.toRelease(office.statistician, release, { type: 'ClosePeriod', year })
  }
  yield until(over + 12 * day)
  yield until(world.inOffice(0, 4))
  yield world.toRelease(office.statistician, release, { type: 'ClosePeriod', year })
}
