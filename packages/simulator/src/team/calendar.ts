import { partsOf, type OpaqueId } from '@peer-support/domain'
import { closePeriod } from '../release/close-period.js'
import { until, type Story } from '../story.js'
import type { World } from '../world.js'
import { day, hour, type Moment } from '../zone.js'
import { closeQuarter, closeYear } from './closings.js'
import { grantDaysOff } from './days-off.js'
import { giveFeedback } from './feedback.js'
import { meet } from './gatherings.js'
import { chooseLeaders, stepDown } from './leaders.js'
import { course, hold, teamTraining, update } from './trainings.js'
import { dealTurns } from './turns.js'

const tuesday = 2
const wednesday = 3
const thursday = 4

/** The nth such weekday of a month that begins at a moment. */
const nth = ({ zone }: World, month: Moment, n: number, weekday: number): Moment =>
  zone.weekdayFrom(month, weekday) + (n - 1) * 7 * day

/** Begins a story for each member, without waiting for it. */
const forEach = (world: World, story: (world: World, id: OpaqueId) => Story): void => {
  for (const { id } of world.roster.members()) world.start(world.now(), story(world, id))
}

/** What each April brings, when the team stands: leaders, days off, feedback, and the year's turns. */
const springOf = (world: World): void => {
  world.start(world.now(), chooseLeaders(world))
  forEach(world, grantDaysOff)
  forEach(world, giveFeedback)
  dealTurns(world)
}

/** Starts what a month of the period holds, besides its contacts. */
const openMonth = (world: World, month: Moment, number: number): void => {
  const on = (moment: Moment, story: Story): void => world.start(moment, story)
  if (number % 3 === 2) {
    on(nth(world, month, 2, thursday) + 15 * hour, hold(world, update))
    on(nth(world, month, 4, tuesday) + 10 * hour, hold(world, course))
  }
  if (number % 3 === 0) on(world.now(), closeQuarter(world))
  if (number === 4) springOf(world)
  if (number === 5 || number === 10)
    on(nth(world, month, 3, wednesday) + 17 * hour, hold(world, teamTraining))
  if (number === 9) on(nth(world, month, 2, thursday) + 11 * hour, stepDown(world))
  if (number === 12) {
    on(world.now(), closeYear(world))
    on(world.now(), closePeriod(world))
  }
}

/** Month by month, until everything of the period is counted: every other month the team meets. */
export function* calendar(world: World): Story {
  const { profile, zone, begin, end } = world
  for (let later = 0; ; later += 1) {
    const month = zone.startOfMonth(profile.first, later)
    yield until(month)
    const { month: number } = partsOf(world.today())
    if (month < end) openMonth(world, month, number)
    if (number % 2 === 0 && month > begin)
      world.start(nth(world, month, 1, tuesday) + 16 * hour, meet(world))
  }
}
