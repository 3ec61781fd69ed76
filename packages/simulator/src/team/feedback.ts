import type { FeedbackKind, OccasionId, OpaqueId } from '@peer-support/domain'
import { until, type Story } from '../story.js'
import type { World } from '../world.js'
import { speak } from './manage.js'

/** A member tells the program what they need (IACP-8.2). */
export function* giveFeedback(world: World, id: OpaqueId): Story {
  const { draw, roster } = world
  yield until(world.inOffice(5, 200))
  const person = roster.find(id)
  if (person === undefined) return
  yield speak(world, person, {
    type: 'GiveFeedback',
    occasion: draw.id() as OccasionId,
    kind: draw.from<FeedbackKind>([
      ['trainingRequest', 0.5],
      ['fieldProblem', 0.3],
      ['resourceNeed', 0.2],
    ]),
  })
}
