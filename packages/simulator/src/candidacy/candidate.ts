import type { Actor, CalendarDate, MemberCommand, OpaqueId } from '@peer-support/domain'
import { actor } from '../office.js'
import type { Step, Story } from '../story.js'
import type { World } from '../world.js'
import type { Fate } from './fate.js'
import type { Wave } from './wave.js'

/** A candidate on the way through a wave. */
export type Candidate = {
  readonly id: OpaqueId
  readonly fate: Fate
  readonly wave: Wave
  readonly since: CalendarDate
  /** What the candidate does, they do themselves. */
  readonly self: Actor
}

/** A new candidate of this fate, with an id of their own. */
export const candidateOf = (
  world: World,
  fate: Fate,
  wave: Wave,
  since: CalendarDate,
): Candidate => {
  const id = world.draw.id()
  return { id, fate, wave, since, self: actor('candidate', id) }
}

/** The wellness commander, who runs the program, gives a command about a candidate. */
export const commanderTo = (world: World, { id }: Candidate, command: MemberCommand): Step =>
  world.toMember(world.office.wellnessCommander, id, command)

/** The candidacy ends without an appointment. */
export function* closed(
  world: World,
  candidate: Candidate,
  because: 'withdrew' | 'notSelected',
): Story {
  world.roster.leave(candidate.id)
  yield commanderTo(world, candidate, { type: 'CloseCandidacy', because })
}
