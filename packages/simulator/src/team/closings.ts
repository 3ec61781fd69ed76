import { endOfQuarter, quarterOf, yearOf, type MemberCommand } from '@peer-support/domain'
import { until, type Story } from '../story.js'
import type { World } from '../world.js'
import { day } from '../zone.js'
import { manage } from './manage.js'

type Closing = Extract<MemberCommand, { readonly type: 'CloseQuarter' | 'CloseYear' }>

/** Gives each member the same command, a minute or so apart. */
function* eachMember(world: World, command: Closing): Story {
  const { draw, roster } = world
  for (const { id } of roster.members()) {
    if (roster.find(id) === undefined) continue
    if (command.type === 'CloseQuarter') {
      roster.change(id, { counted: world.zone.dateOf(lastMomentOf(world, command.quarter)) })
    }
    yield manage(world, id, command)
    yield until(world.now() + draw.int(20_000, 120_000))
  }
}

const lastMomentOf = ({ zone }: World, quarter: Parameters<typeof endOfQuarter>[0]): number =>
  zone.startOf(endOfQuarter(quarter)) - 1

/** Some members are counted before the period is over. */
function* tooEarly(world: World, command: Closing): Story {
  const kind = command.type === 'CloseYear' ? 'yearClosedTooEarly' : 'quarterClosedTooEarly'
  for (const { id } of world.roster.members()) {
    if (world.slips.isDue(kind)) yield manage(world, id, command)
  }
}

/** Counts each member's training of this quarter, in the days after it (IACP-8.1b). */
export function* closeQuarter(world: World): Story {
  const quarter = quarterOf(world.today())
  const over = world.zone.startOf(endOfQuarter(quarter))
  yield until(over - world.draw.int(1, 3) * day + day / 2)
  yield* tooEarly(world, { type: 'CloseQuarter', quarter })
  yield until(over + day)
  yield until(world.inOffice(0, 6))
  yield* eachMember(world, { type: 'CloseQuarter', quarter })
}

/** Counts each member's team trainings and days off of this year, in the January after it. */
export function* closeYear(world: World): Story {
  const year = yearOf(world.today())
  const over = world.zone.startOf(endOfQuarter(quarterOf(world.today())))
  yield until(over - world.draw.int(1, 3) * day + day / 2)
  yield* tooEarly(world, { type: 'CloseYear', year })
  yield until(over + 9 * day)
  yield until(world.inOffice(0, 5))
  yield* eachMember(world, { type: 'CloseYear', year })
}
