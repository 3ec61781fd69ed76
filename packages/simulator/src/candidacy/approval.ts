import type { Actor, Role } from '@peer-support/domain'
import { actor } from '../office.js'
import { until, type Step, type Story } from '../story.js'
import type { World } from '../world.js'
import { hour, minute } from '../zone.js'
import type { Candidate } from './candidate.js'
import { interview } from './selection.js'
import { isJunior } from './tenure.js'

/** Somebody approves, in the role in which they act. */
export const approves = (world: World, by: Actor, { id }: Candidate): Step =>
  world.toMember(by, id, { type: 'ApproveMembership', underWrittenProcedure: true })

const isRefused = (world: World, { fate, since }: Candidate): boolean =>
  fate === 'failsInterview' || fate === 'lacksQuality' || isJunior(since, world.today())

/** Roles that sit near the program and have no say in who joins it. */
const bystanders: readonly Role[] = ['clinicalConsultant', 'supervisor', 'chief']

/**
 * The board's day: the commander approves in the morning and the deputy chief in the afternoon. Gives
 * whether both did, each for themselves; `isShort` means that the interview's panel was not complete.
 */
export function* board(world: World, candidate: Candidate, isShort: boolean): Story<boolean> {
  const { draw, office, slips } = world
  const { wellnessCommander, deputyChief } = office
  const { wave } = candidate
  const isFit = !isRefused(world, candidate)
  yield until(wave.board + 8 * hour + draw.int(0, hour - 1))
  if (isFit && slips.isDue('approvalWithoutAuthority')) {
    yield approves(world, actor(draw.oneOf(bystanders) ?? 'chief', draw.id()), candidate)
  }
  yield until(wave.board + 9 * hour + draw.int(0, 3 * hour - 1))
  yield approves(world, wellnessCommander, candidate)
  if (isShort) {
    yield until(world.now() + draw.int(30, 60) * minute)
    yield* interview(world, candidate)
    yield until(world.now() + draw.int(5, 20) * minute)
    yield approves(world, wellnessCommander, candidate)
  }
  if (isRefused(world, candidate)) return false
  if (slips.isDue('approvedTwiceByOne')) {
    yield until(world.now() + draw.int(1, 5) * minute)
    yield approves(world, { ...wellnessCommander, role: 'deputyChief' }, candidate)
    yield until(world.now() + draw.int(5, 30) * minute)
    yield world.toMember(wellnessCommander, candidate.id, { type: 'AppointMember' })
  } else if (slips.isDue('appointmentUnapproved')) {
    yield until(world.now() + draw.int(5, 30) * minute)
    yield world.toMember(wellnessCommander, candidate.id, { type: 'AppointMember' })
  }
  yield until(wave.board + 14 * hour + draw.int(0, 3 * hour - 1))
  yield approves(world, deputyChief, candidate)
  return true
}
