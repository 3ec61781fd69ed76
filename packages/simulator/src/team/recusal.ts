import type { OccasionId, ServiceType, TrainingTopic } from '@peer-support/domain'
import type { Marginal } from '../draw.js'
import { until } from '../story.js'
import { manage, speak } from './manage.js'
import type { Turn } from './turn.js'

const untrainedIn: Marginal<readonly [ServiceType, TrainingTopic]> = [
  [['deathNotification', 'grief'], 1],
  [['substanceUse', 'dependencyAndAbuse'], 1],
  [['relationshipOrFamily', 'relationshipAndFamily'], 1],
]

/** A member steps back from a kind of problem until they are trained in it (IACP-5.2b). */
export const untrained: Turn = function* (world, person) {
  const { draw, roster } = world
  const [serviceType, topic] = draw.from(untrainedIn)
  const { recusedFrom } = person
  roster.change(person.id, { recusedFrom: [...recusedFrom, serviceType] })
  yield speak(world, person, { type: 'DeclareRecusal', serviceType, because: 'untrained' })
  yield until(world.inOffice(28, 70))
  yield manage(world, person.id, {
    type: 'RecordTraining',
    occasion: draw.id() as OccasionId,
    kind: 'other',
    on: world.today(),
    minutes: 240,
    completed: true,
    topics: [topic],
    formats: ['lecture', 'rolePlay'],
  })
  yield until(world.inOffice(1, 4))
  roster.change(person.id, { recusedFrom })
  yield speak(world, person, { type: 'LiftRecusal', serviceType })
}

/** A member steps back from a kind of problem on which they have strong beliefs (IACP-5.2c). */
export const strongBeliefs: Turn = function* (world, person) {
  const { draw, roster } = world
  const serviceType = draw.from<ServiceType>([
    ['substanceUse', 1],
    ['careerIssue', 1],
    ['relationshipOrFamily', 1],
  ])
  roster.change(person.id, { recusedFrom: [...person.recusedFrom, serviceType] })
  yield speak(world, person, { type: 'DeclareRecusal', serviceType, because: 'strongBeliefs' })
}
