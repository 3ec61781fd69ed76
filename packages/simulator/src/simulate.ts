import type { AnyRequest } from '@peer-support/domain'
import { emptyAgenda } from './agenda.js'
import type { Profile } from './profile.js'
import { startProgram } from './program.js'
import type { Story } from './story.js'
import { worldOf, type World } from './world.js'
import { day, type Moment } from './zone.js'

/**
 * When nothing more is sent: a week into the second month after a period that ends a year, so that the
 * wait before the year's release is over; otherwise a fortnight after the period.
 */
const horizonOf = ({ profile, zone, end }: World): Moment =>
  profile.last.endsWith('-12') ? zone.startOfMonth(profile.last, 2) + 7 * day : end + 14 * day

/**
 * Simulates the peer support program of a department under the `slmpd` policy, from its first
 * nominations on: what its people ask of the member, contact and release streams, with their mistakes.
 * The same profile and seed give the same requests, in the order of their instants. Requests are made
 * one by one while they are read; what is held in memory depends on the size of the department and not
 * on the length of the period.
 * @param seed a whole number, of which 32 bits count
 */
export function* simulate(profile: Profile, seed: number): Generator<AnyRequest, void, undefined> {
  const agenda = emptyAgenda<Story>()
  let now: Moment = 0
  const world = worldOf(profile, seed, {
    now: () => now,
    start: (at, story) => agenda.put(Math.max(at, now), story),
  })
  const horizon = horizonOf(world)
  now = world.begin
  startProgram(world)
  for (let next = agenda.take(); next !== undefined; next = agenda.take()) {
    if (next.at >= horizon) return
    now = next.at
    const story = next.what
    for (let step = story.next(); step.done !== true; step = story.next()) {
      if (step.value.type === 'Wait') {
        world.start(step.value.until, story)
        break
      }
      yield step.value.request
      if (world.draw.chance(profile.sentAgain)) yield step.value.request
    }
  }
}
