import { until, type Story } from '../story.js'
import type { World } from '../world.js'
import { commanderTo, type Candidate } from './candidate.js'
import { signExpectations } from './selection.js'

/** The most members that the policy admits (SLM-ACT-1). */
export const fullTeam = 24

/** Waits until the team has a free place, and asks every week. */
function* awaitPlace(world: World, candidate: Candidate): Story {
  const { roster, profile } = world
  const places = Math.min(profile.teamSize, fullTeam)
  const isFull = (): boolean => roster.members().length >= places
  if (!isFull()) return
  if (places === fullTeam) {
    yield commanderTo(world, candidate, { type: 'AppointMember' })
  }
  while (isFull()) yield until(world.inOffice(7, 8))
}

/** Appoints the candidate, at once or as soon as there is a place; what was forgotten is made up for. */
export function* appoint(world: World, candidate: Candidate, isForgetful: boolean): Story<boolean> {
  const { roster } = world
  const { id, self, fate } = candidate
  yield until(world.inOffice(1, 3))
  yield* awaitPlace(world, candidate)
  if (fate === 'signsNever' || fate === 'signsLate' || isForgetful) {
    yield commanderTo(world, candidate, { type: 'AppointMember' })
    yield until(world.inOffice(1, 4))
    if (fate === 'signsNever') return false
    if (fate === 'signsLate') yield* signExpectations(world, candidate)
    if (isForgetful) yield world.toMember(self, id, { type: 'AcknowledgePolicy' })
    yield until(world.inOffice(1, 2))
    yield* awaitPlace(world, candidate)
  }
  roster.change(id, { presence: 'active' })
  yield commanderTo(world, candidate, { type: 'AppointMember' })
  return true
}
