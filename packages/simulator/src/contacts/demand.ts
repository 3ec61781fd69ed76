import { until, type Story } from '../story.js'
import type { World } from '../world.js'
import { day, hour } from '../zone.js'
import { approach } from './approach.js'
import { drawEncounter } from './encounter.js'
import { hours } from './marginals.js'

const daysPerMonth = 365 / 12

/** The hours of a day, each with its share of those who ask. */
const drawHour = ({ draw }: World): number => {
  const [first, ...others] = hours.map((weight, i) => [i, weight] as const)
  return first === undefined ? 0 : draw.from([first, ...others])
}

/** Day by day, people ask for support: more of them the more complete the team is. */
export function* demand(world: World): Story {
  const { profile, draw, roster, begin, end } = world
  const { headcount, contactsPerThousandAndMonth: rate, teamSize } = profile
  const full = ((headcount / 1000) * rate) / daysPerMonth
  for (let start = begin; start < end; start += day) {
    yield until(start)
    const known = Math.min(1, roster.members().length / teamSize)
    const asking = draw.count(full * known)
    for (let i = 0; i < asking; i += 1) {
      const at = start + drawHour(world) * hour + draw.int(0, hour - 1)
      // Nothing begins so late on the last day that it would be recorded in the next year.
      if (at < end - 8 * hour) world.start(at, askOnce(world))
    }
  }
}

function* askOnce(world: World): Story {
  yield* approach(world, drawEncounter(world))
}
