import type { Story } from '../story.js'
import type { World } from '../world.js'
import { minutesPass, tell, type Contact } from './contact.js'
import * as s from './steps.js'

/** How a preparation went: the contact may open, it came to nothing, or somebody else should take it. */
export type Prepared = 'ready' | 'over' | 'passedOn'

/** Looks for ties between the two; one that is found is excepted, or another supporter takes over. */
function* lookForTies(world: World, contact: Contact): Story<boolean> {
  const { mistake, encounter } = contact
  if (mistake === 'screenForgotten') return true
  if (mistake === 'exceptionWithoutTie') {
    yield tell(world, contact, s.except)
    yield minutesPass(world, 1, 2)
  }
  yield tell(world, contact, s.screen(contact))
  if (encounter.relationships.length === 0 || mistake === 'conflictNotExcepted') return true
  yield minutesPass(world, 1, 6)
  if (encounter.relationships.includes('entanglement') || world.draw.chance(0.5)) {
    yield tell(world, contact, s.end('referredForConflict'))
    return false
  }
  yield tell(world, contact, s.except)
  return true
}

/** Tells the limits of confidentiality, and cautions whoever is under investigation. */
function* tellLimits(world: World, contact: Contact): Story {
  const { draw } = world
  const { mistake, encounter } = contact
  if (mistake !== 'noticeForgotten') {
    const told =
      mistake === 'noticeIncomplete'
        ? draw.shuffled(s.limits).slice(0, draw.int(2, 5))
        : draw.chance(0.12)
          ? [...s.limits, 'crime' as const]
          : s.limits
    yield tell(world, contact, s.notice(told))
    yield minutesPass(world, 1, 3)
  }
  if (encounter.underInvestigation) {
    yield tell(world, contact, { type: 'GiveInvestigationCaution' })
    yield minutesPass(world, 1, 2)
  }
}

/** Asks for consent: some say no, some think better of it, some say nothing and just talk. */
function* ask(world: World, contact: Contact): Story<boolean> {
  const { draw } = world
  const { mistake } = contact
  if (mistake === undefined && draw.chance(0.035)) {
    yield tell(world, contact, { type: 'DeclineSupport' })
    return false
  }
  if (mistake === undefined && draw.chance(0.012)) {
    yield tell(world, contact, s.end(draw.chance(0.6) ? 'recipientWithdrew' : 'handedOff'))
    return false
  }
  if (mistake !== 'consentForgotten') {
    const spoken = draw.chance(0.86) ? 'spoken' : 'written'
    const form = mistake === 'consentImplied' ? 'impliedByConduct' : spoken
    yield tell(world, contact, s.consent(form))
  }
  return true
}

/** All that comes before a contact opens: ties, limits, consent. */
export function* prepare(world: World, contact: Contact): Story<Prepared> {
  if (!(yield* lookForTies(world, contact))) return 'passedOn'
  yield minutesPass(world, 1, 3)
  yield* tellLimits(world, contact)
  if (!(yield* ask(world, contact))) return 'over'
  yield minutesPass(world, 0, 2)
  return 'ready'
}
