import { addDays, type Gathering, type OccasionId, type OpaqueId } from '@peer-support/domain'
import { until, type Story } from '../story.js'
import type { World } from '../world.js'
import { hour } from '../zone.js'
import { manage } from './manage.js'

/** Records who of those expected came to a meeting or a debriefing (IACP-5.3, SLM-ACT-9). */
export function* gather(
  world: World,
  gathering: Gathering,
  expected: readonly OpaqueId[],
  attend: number,
): Story {
  const { draw, roster, slips } = world
  const occasion = draw.id() as OccasionId
  const on = world.today()
  if (slips.isDue('attendanceAhead')) {
    const [first] = expected
    if (first !== undefined) {
      yield manage(world, first, {
        type: 'RecordAttendance',
        occasion,
        gathering,
        on: addDays(on, 7),
        attended: true,
      })
    }
  }
  const later = draw.int(1 * hour, 4 * hour)
  for (const [i, id] of expected.entries()) {
    yield until(world.now() + (i === 0 ? later : draw.int(15_000, 60_000)))
    if (roster.find(id) === undefined) continue
    const attended = draw.chance(attend)
    yield manage(world, id, { type: 'RecordAttendance', occasion, gathering, on, attended })
  }
}

/** Everybody on the team who is neither on leave nor suspended. */
export const present = ({ roster }: World): readonly OpaqueId[] =>
  roster
    .members()
    .filter(({ presence }) => presence === 'active')
    .map(({ id }) => id)

/** The meeting of the whole team. */
export function* meet(world: World): Story {
  yield* gather(world, 'meeting', present(world), 0.88)
}

/** A debriefing after an incident, for some of the team. */
export function* debrief(world: World): Story {
  const { draw } = world
  const some = draw.shuffled(present(world)).slice(0, draw.int(4, 8))
  yield* gather(world, 'debrief', some, 0.88)
}
