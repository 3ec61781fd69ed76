import type { ServiceType } from '@peer-support/domain'
import { debrief } from '../team/gatherings.js'
import { until, type Story } from '../story.js'
import type { World } from '../world.js'
import { day, hour, minute } from '../zone.js'
import { approach } from './approach.js'
import { drawEncounter } from './encounter.js'

/** Critical incidents in a year, for each thousand people of a department. */
const perThousandAndYear = 7

function* after(world: World, serviceType: ServiceType): Story {
  yield* approach(world, drawEncounter(world, { serviceType, route: 'incident' }))
}

/** A critical incident: support at the scene, talks in the days after it, and a debriefing of the team. */
const strike = (world: World): void => {
  const { draw, now } = world
  for (let i = draw.int(1, 4); i > 0; i -= 1)
    world.start(now() + draw.int(20 * minute, 4 * hour), after(world, 'onScene'))
  for (let i = draw.int(2, 6); i > 0; i -= 1)
    world.start(now() + draw.int(12 * hour, 5 * day), after(world, 'postCriticalIncident'))
  world.start(world.inOffice(2, 6), debrief(world))
}

/** Critical incidents through the year, once there is a team to go out. */
export function* incidents(world: World): Story {
  const { profile, draw, roster, begin, end } = world
  const daily = (profile.headcount / 1000) * (perThousandAndYear / 365)
  // What an incident brings takes some days, and is over when the period is.
  for (let start = begin; start < end - 6 * day; start += day) {
    yield until(start)
    if (roster.members().length < profile.teamSize / 4) continue
    for (let struck = draw.count(daily); struck > 0; struck -= 1) {
      yield until(start + draw.int(0, 20 * hour))
      strike(world)
    }
  }
}
