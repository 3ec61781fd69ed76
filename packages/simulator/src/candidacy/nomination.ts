import type { MemberClass, MemberCommand, ReportingUnitId } from '@peer-support/domain'
import { until, type Story } from '../story.js'
import { drawUnit } from '../unit.js'
import type { World } from '../world.js'
import { commanderTo, type Candidate } from './candidate.js'

type Nomination = Extract<MemberCommand, { readonly type: 'NominateCandidate' }>

const drawNomination = (
  { draw }: World,
  { since }: Candidate,
  reportingUnit: ReportingUnitId,
): Nomination => {
  const memberClass = draw.from<MemberClass>([
    ['sworn', 0.82],
    ['civilian', 0.18],
  ])
  return {
    type: 'NominateCandidate',
    memberClass,
    reportingUnit,
    volunteer: true,
    employee: true,
    supervisor: draw.chance(0.2),
    employedSince: since,
  }
}

/** Somebody who is not employed by the agency is put forward, and cannot be. */
function* outsider(world: World, nomination: Nomination): Story {
  const { employedSince: _, ...unknown } = nomination
  yield world.toMember(world.office.wellnessCommander, world.draw.id(), {
    ...unknown,
    employee: false,
  })
  yield until(world.inOffice(0, 1))
}

/** Nominates a candidate, who then is on the roster. */
export function* nominate(world: World, candidate: Candidate): Story {
  const { draw, slips, roster } = world
  const unit = drawUnit(world)
  const nomination = drawNomination(world, candidate, unit)
  if (slips.isDue('nominatedOutsider')) yield* outsider(world, nomination)
  if (slips.isDue('nominatedUnwilling')) {
    yield commanderTo(world, candidate, { ...nomination, volunteer: false })
    yield until(world.inOffice(1, 2))
  }
  roster.join({
    id: candidate.id,
    unit,
    presence: 'candidate',
    leader: false,
    recusedFrom: [],
    zeal: 0.4 + 1.2 * draw.real() * (1 + draw.real()),
    busy: false,
  })
  yield commanderTo(world, candidate, nomination)
  if (slips.isDue('nominatedTwice')) {
    yield until(world.inOffice(1, 1))
    yield commanderTo(world, candidate, { ...nomination, supervisor: !nomination.supervisor })
  }
}
