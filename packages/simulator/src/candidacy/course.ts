import { TrainingTopic, type OccasionId } from '@peer-support/domain'
import { until, type Story } from '../story.js'
import type { World } from '../world.js'
import { hour, minute } from '../zone.js'
import type { Candidate } from './candidate.js'

/** The topics of a forty-hour course, out of the list of IACP-8.3. */
const topics: readonly TrainingTopic[] = TrainingTopic.words.filter(
  (topic) => topic !== 'medicalConditionsConfused' && topic !== 'workersCompensation',
)

/** The candidate completes the specialized training on the Friday on which the wave's course ends. */
export function* train(world: World, { id, wave }: Candidate): Story {
  const { draw, office, zone } = world
  yield until(wave.courseEnds + draw.int(0, 2 * hour - 1))
  yield world.toMember(office.clinicalConsultant, id, {
    type: 'RecordTraining',
    occasion: draw.id() as OccasionId,
    kind: 'specialized',
    on: zone.dateOf(wave.courseEnds),
    minutes: 2400,
    completed: true,
    topics,
    formats: ['lecture', 'rolePlay', 'scenario'],
  })
  yield until(world.now() + minute)
}
