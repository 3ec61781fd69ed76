import type { LeaveReason } from '@peer-support/domain'
import { until } from '../story.js'
import { speak } from './manage.js'
import type { Turn } from './turn.js'

/** A member takes leave for some weeks and returns (IACP-4.4). */
export const leave: Turn = function* (world, person) {
  const { draw, roster } = world
  const because = draw.from<LeaveReason>([
    ['personalIssue', 0.5],
    ['obligation', 0.4],
    ['other', 0.1],
  ])
  roster.change(person.id, { presence: 'onLeave' })
  yield speak(world, person, { type: 'TakeLeave', because })
  yield until(world.inOffice(14, 56))
  roster.change(person.id, { presence: 'active' })
  yield speak(world, person, { type: 'ReturnFromLeave' })
}
