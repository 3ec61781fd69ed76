import { addDays, TrainingTopic, type MemberCommand, type OccasionId } from '@peer-support/domain'
import type { Person } from '../roster.js'
import { until, type Story } from '../story.js'
import type { World } from '../world.js'
import { day, hour } from '../zone.js'
import { manage } from './manage.js'

type Recording = Extract<MemberCommand, { readonly type: 'RecordTraining' }>

/** A session of training: one occasion, for all who come. */
export type Session = {
  readonly kind: Recording['kind']
  readonly minutes: number
  readonly topics: number
  /** The share of active members who come. */
  readonly attend: number
}

/** The four hours a quarter that the IACP speaks of (IACP-8.1b). */
export const update: Session = { kind: 'update', minutes: 240, topics: 3, attend: 0.82 }

/** Somebody else's course, which some go to (SLM-ACT-7). */
export const course: Session = { kind: 'other', minutes: 960, topics: 6, attend: 0.2 }

/** One of the two team trainings of a year (SLM-ACT-6). */
export const teamTraining: Session = { kind: 'team', minutes: 480, topics: 5, attend: 0.92 }

/** A training day too far ahead, or in a quarter that was counted. */
const misdated = (
  { slips }: World,
  { counted }: Person,
  recording: Recording,
): Recording | undefined => {
  if (slips.isDue('trainingAhead')) return { ...recording, on: addDays(recording.on, 7) }
  return counted !== undefined && slips.isDue('trainingTooLate')
    ? { ...recording, on: counted }
    : undefined
}

/** Holds a session, and records within two days who was there. */
export function* hold(world: World, { kind, minutes, topics, attend }: Session): Story {
  const { draw, roster } = world
  const recording: Recording = {
    type: 'RecordTraining',
    occasion: draw.id() as OccasionId,
    kind,
    on: world.today(),
    minutes,
    completed: true,
    topics: draw.shuffled(TrainingTopic.words).slice(0, topics),
    formats: kind === 'team' ? ['rolePlay', 'scenario'] : ['lecture'],
  }
  const present = roster
    .members()
    .filter(({ presence }) => presence === 'active' && draw.chance(attend))
  const later = draw.int(2 * hour, 2 * day)
  for (const [i, { id }] of present.entries()) {
    yield until(world.now() + (i === 0 ? later : draw.int(20_000, 90_000)))
    const person = roster.find(id)
    if (person === undefined) continue
    const mistake = misdated(world, person, recording)
    if (mistake !== undefined) yield manage(world, id, mistake)
    yield manage(world, id, { ...recording, completed: draw.chance(0.97) })
    if (kind === 'team' && draw.chance(0.5)) yield* assess(world, id)
  }
}

/** Skills are assessed on the occasion of a team training (CIR-24). */
function* assess(world: World, id: Parameters<typeof manage>[1]): Story {
  const { draw, office } = world
  yield world.toMember(office.clinicalConsultant, id, {
    type: 'RecordSkillAssessment',
    occasion: draw.id() as OccasionId,
    on: world.today(),
  })
}
