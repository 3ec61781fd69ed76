import { addDays, type OpaqueId } from '@peer-support/domain'
import { until, type Story } from '../story.js'
import type { World } from '../world.js'
import { manage } from './manage.js'

/** The days off that a year promises, and no more (SLM-ACT-8). */
const promised = 2

/** Grants a member days off, one at a time; somebody may ask for one too many, or be granted too few. */
export function* grantDaysOff(world: World, id: OpaqueId): Story {
  const { draw, roster, slips } = world
  const tooMany = slips.isDue('daysOffTooMany')
  const days = tooMany ? promised + 1 : draw.chance(0.85) ? promised : 1
  for (let granted = 0; granted < days; granted += 1) {
    yield until(world.inOffice(10, 75))
    if (roster.find(id) === undefined) return
    yield manage(world, id, { type: 'GrantDayOff', on: addDays(world.today(), draw.int(3, 9)) })
  }
}
