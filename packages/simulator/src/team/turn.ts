import type { Person } from '../roster.js'
import type { Story } from '../story.js'
import type { World } from '../world.js'

/** Something that happens to one member in a year: a leave, a loss of standing, a farewell. */
export type Turn = (world: World, person: Person) => Story

/** Lets a turn happen to somebody who is there and to whom nothing else is happening. */
export function* happen(world: World, turn: Turn): Story {
  const { draw, roster } = world
  const someone = draw.oneOf(
    roster.members().filter(({ presence, busy }) => presence === 'active' && !busy),
  )
  if (someone === undefined) return
  roster.change(someone.id, { busy: true })
  yield* turn(world, someone)
  roster.change(someone.id, { busy: false })
}
