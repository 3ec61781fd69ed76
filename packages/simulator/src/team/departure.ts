import type { Departure, OccasionId, OpaqueId } from '@peer-support/domain'
import { candidacy } from '../candidacy/candidacy.js'
import { waveFrom } from '../candidacy/wave.js'
import { until, type Story } from '../story.js'
import type { World } from '../world.js'
import { day } from '../zone.js'
import { manage, speak } from './manage.js'
import type { Turn } from './turn.js'

/** Some weeks after a farewell somebody new is sought, unless a candidate is waiting already. */
function* replace(world: World): Story {
  yield until(world.inOffice(10, 30))
  const { roster, profile, zone } = world
  if (roster.members().length + roster.candidates().length >= profile.teamSize) return
  world.start(world.now(), candidacy(world, 'fit', waveFrom(zone, world.now())))
}

/** What follows a farewell: a place is free, and somebody may not have heard of it. */
export function* afterwards(world: World, id: OpaqueId): Story {
  const { draw, roster, slips } = world
  roster.leave(id)
  world.start(world.now(), replace(world))
  if (!slips.isDue('recordedAfterLeaving')) return
  yield until(world.inOffice(2, 9))
  yield manage(world, id, {
    type: 'RecordAttendance',
    occasion: draw.id() as OccasionId,
    gathering: 'meeting',
    on: world.today(),
    attended: false,
  })
}

/** A member leaves of their own will. */
export const departs = (because: Departure): Turn =>
  function* (world, person) {
    yield speak(world, person, { type: 'EndMembership', because })
    yield* afterwards(world, person.id)
  }

/** A breach of confidentiality is alleged, looked into, and ends the membership (IACP-4.3b). */
export const breaches: Turn = function* (world, { id }) {
  const { roster } = world
  roster.change(id, { presence: 'suspended' })
  yield manage(world, id, { type: 'SuspendMember', ground: 'breachAlleged' })
  yield until(world.inOffice(10, 20))
  yield manage(world, id, {
    type: 'ProposeDeselection',
    ground: 'breachOfConfidentiality',
    establishedBy: 'wellnessCommander',
  })
  yield until(world.inOffice(7, 14))
  yield manage(world, id, { type: 'DeselectMember', underWrittenCriteria: true })
  yield* afterwards(world, id)
}

/** Deselection is proposed for want of attendance, and withdrawn after a talk (IACP-4.3c). */
export const staysAway: Turn = function* (world, { id }) {
  const { draw } = world
  for (let missed = 0; missed < 3; missed += 1) {
    yield manage(world, id, {
      type: 'RecordAttendance',
      occasion: draw.id() as OccasionId,
      gathering: 'meeting',
      on: world.today(),
      attended: false,
    })
    yield until(world.inOffice(7, 14))
  }
  yield manage(world, id, { type: 'ProposeDeselection', ground: 'attendance' })
  yield until(world.now() + 14 * day)
  yield manage(world, id, { type: 'WithdrawDeselection' })
}
