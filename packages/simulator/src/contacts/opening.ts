import type { ContactCommand } from '@peer-support/domain'
import type { Story } from '../story.js'
import type { World } from '../world.js'
import { minutesPass, tell, type Contact } from './contact.js'
import { repairsOf } from './repair.js'
import { maySupport } from './supporter.js'
import * as s from './steps.js'

/** How an opening went: open, come to nothing, to be taken up by another, or to be sought freely later. */
export type Opened = 'open' | 'over' | 'passedOn' | 'later'

/** Opens the contact as it should be. */
function* openRightly(world: World, contact: Contact): Story<Opened> {
  const { supporter, encounter } = contact
  if (maySupport(world.roster.find(supporter.id), encounter.serviceType)) {
    yield tell(world, contact, s.open(contact))
    return 'open'
  }
  yield tell(world, contact, s.end('handedOff'))
  return 'passedOn'
}

/** Gives up a contact that may not be. */
function* giveUp(
  world: World,
  contact: Contact,
  because: 'recipientWithdrew' | 'handedOff',
  then: Opened,
): Story<Opened> {
  yield minutesPass(world, 1, 5)
  yield tell(world, contact, s.end(because))
  return then
}

/** A step was left out: it is made up for and the contact opens, or it is given up. */
function* openIncomplete(
  world: World,
  contact: Contact,
  missing: readonly ContactCommand[],
): Story<Opened> {
  yield tell(world, contact, s.open(contact))
  if (world.draw.chance(0.15)) return yield* giveUp(world, contact, 'recipientWithdrew', 'over')
  yield minutesPass(world, 1, 5)
  for (const step of missing) {
    yield tell(world, contact, step)
    yield minutesPass(world, 0, 2)
  }
  return yield* openRightly(world, contact)
}

/** Opens the contact, with the mistake that is made in it. */
export function* openUp(world: World, contact: Contact): Story<Opened> {
  const { draw } = world
  const opening = s.open(contact)
  const missing = repairsOf(contact)
  if (missing.length > 0) return yield* openIncomplete(world, contact, missing)
  const isLater = (share: number): Opened => (draw.chance(share) ? 'later' : 'over')
  switch (contact.mistake) {
    case 'ordered':
      yield tell(world, contact, { ...opening, route: 'ordered' })
      return yield* giveUp(world, contact, 'recipientWithdrew', isLater(0.4))
    case 'conditionOfPlan':
      yield tell(world, contact, { ...opening, route: 'improvementPlan' })
      return yield* giveUp(world, contact, 'recipientWithdrew', isLater(0.3))
    case 'conditionOfDiscipline':
      yield tell(world, contact, { ...opening, route: 'discipline' })
      return yield* giveUp(world, contact, 'recipientWithdrew', isLater(0.3))
    case 'recipientNotServed':
      yield tell(world, contact, { ...opening, recipientClass: 'retired' })
      return yield* giveUp(world, contact, 'handedOff', 'over')
    case 'supporterNotAppointed':
    case 'supporterOnLeave':
    case 'supporterSuspended':
    case 'supporterOnPlan':
      yield tell(world, contact, opening)
      return yield* giveUp(world, contact, 'handedOff', 'passedOn')
    case 'wrongCapacity':
      yield tell(world, contact, {
        ...opening,
        capacity: draw.chance(0.7) ? 'mentalHealthUnit' : 'clinician',
      })
      break
    case 'concludedBeforeOpen':
      yield tell(world, contact, s.end('concluded'))
      break
    case 'recordBeforeOpen':
      yield tell(world, contact, s.record(contact))
      break
    default:
      return yield* openRightly(world, contact)
  }
  yield minutesPass(world, 1, 4)
  return yield* openRightly(world, contact)
}
