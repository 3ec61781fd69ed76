import type { StandingGround } from '@peer-support/domain'
import { until } from '../story.js'
import { manage } from './manage.js'
import type { Turn } from './turn.js'

/**
 * A member loses good standing, is suspended some days later, and comes back when standing is good
 * again (SLM-ACT-5).
 */
export const losesStanding = (ground: StandingGround): Turn =>
  function* (world, { id }) {
    const { roster, slips } = world
    roster.change(id, { lost: ground })
    yield manage(world, id, { type: 'ReportStandingLost', ground })
    yield until(world.inOffice(2, 7))
    roster.change(id, { presence: 'suspended' })
    yield manage(world, id, { type: 'SuspendMember', ground })
    yield until(world.inOffice(21, 56))
    if (slips.isDue('reinstatedTooEarly')) {
      yield manage(world, id, { type: 'ReinstateMember' })
      yield until(world.inOffice(3, 9))
    }
    const person = roster.find(id)
    if (person !== undefined) {
      const { lost: _, ...restored } = person
      roster.join(restored)
    }
    yield manage(world, id, { type: 'ConfirmStanding' })
    yield until(world.inOffice(0, 3))
    roster.change(id, { presence: 'active' })
    yield manage(world, id, { type: 'ReinstateMember' })
  }
