import { until, type Story } from '../story.js'
import type { World } from '../world.js'
import { day, hour } from '../zone.js'
import { appoint } from './appointment.js'
import { approves, board } from './approval.js'
import { candidateOf, closed, commanderTo } from './candidate.js'
import { train } from './course.js'
import type { Fate } from './fate.js'
import { nominate } from './nomination.js'
import { evaluate, interview, recommend, sign } from './selection.js'
import { employedSince } from './tenure.js'
import type { Wave } from './wave.js'

const succeeds = (fate: Fate): boolean =>
  fate === 'fit' || fate === 'anniversary' || fate === 'signsLate'

/** A candidacy from the nomination to the appointment, or to where it ends before. */
export function* candidacy(world: World, fate: Fate, wave: Wave): Story {
  const { draw, office, slips, zone } = world
  const since = employedSince(draw, fate, zone.dateOf(wave.board))
  const candidate = candidateOf(world, fate, wave, since)
  const isSlip = (kind: Parameters<typeof slips.isDue>[0]): boolean =>
    succeeds(fate) && slips.isDue(kind)

  yield until(zone.workdayFrom(wave.from + draw.int(0, 9) * day) + draw.int(8 * hour, 17 * hour))
  yield* nominate(world, candidate)
  yield* recommend(world, candidate)
  if (fate === 'withdraws') {
    yield until(world.inOffice(1, 5))
    return yield* closed(world, candidate, 'withdrew')
  }
  if (isSlip('approvalBeforeInterview')) {
    yield until(world.inOffice(0, 1))
    yield approves(world, office.wellnessCommander, candidate)
  }
  yield until(world.inOffice(1, 2))
  yield* evaluate(world, candidate)
  yield until(world.inOffice(2, 4))
  const isShort = isSlip('interviewWithoutPanel')
  yield* interview(world, candidate, isShort ? ['member', 'wellnessCommander'] : undefined)
  yield until(world.inOffice(0, 1))
  if (fate === 'losesStanding') {
    yield commanderTo(world, candidate, { type: 'ReportStandingLost', ground: 'discipline' })
    yield until(world.inOffice(1, 3))
    return yield* closed(world, candidate, 'notSelected')
  }
  yield commanderTo(world, candidate, { type: 'ConfirmStanding' })
  yield until(world.inOffice(1, 2))
  const isForgetful = isSlip('acknowledgementForgotten')
  yield* sign(world, candidate, isForgetful)
  if (isSlip('appointmentBeforeTraining')) {
    yield until(world.inOffice(1, 2))
    yield commanderTo(world, candidate, { type: 'AppointMember' })
  }
  yield* train(world, candidate)
  if (!(yield* board(world, candidate, isShort))) {
    yield until(world.inOffice(1, 5))
    return yield* closed(world, candidate, 'notSelected')
  }
  if (!(yield* appoint(world, candidate, isForgetful))) {
    yield until(world.inOffice(1, 5))
    yield* closed(world, candidate, 'withdrew')
  }
}
