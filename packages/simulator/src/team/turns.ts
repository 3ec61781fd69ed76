import type { World } from '../world.js'
import { day } from '../zone.js'
import { breaches, departs, staysAway } from './departure.js'
import { leave } from './leave.js'
import { strongBeliefs, untrained } from './recusal.js'
import { losesStanding } from './standing.js'
import { happen, type Turn } from './turn.js'

/** What happens in a year to a team of 24; a smaller team sees only the first of it. */
const turns: readonly Turn[] = [
  leave,
  losesStanding('improvementPlan'),
  departs('transferred'),
  untrained,
  leave,
  losesStanding('administrativeLeave'),
  breaches,
  staysAway,
  losesStanding('expectations'),
  departs('resigned'),
  strongBeliefs,
  leave,
  losesStanding('discipline'),
  departs('retired'),
  leave,
]

/** A year's turns begin between April and October, so that most have ended when the year does. */
const span = 210

/** Spreads the year's turns over the months from now on. */
export const dealTurns = (world: World): void => {
  const { draw, profile } = world
  const few = Math.ceil((turns.length * profile.teamSize) / 24)
  turns.slice(0, few).forEach((turn) => {
    world.start(world.now() + draw.int(0, span) * day + draw.int(0, day), happen(world, turn))
  })
}
