import type { EndReason, ServiceType } from '@peer-support/domain'
import { until, type Story } from '../story.js'
import type { World } from '../world.js'
import { minute } from '../zone.js'
import { minutesPass, tell, type Contact } from './contact.js'
import { serviceTypes } from './marginals.js'
import * as s from './steps.js'

const another = (serviceType: ServiceType): ServiceType =>
  serviceType === 'everydaySupport' ? 'careerIssue' : 'everydaySupport'

/** Now and then it turns out to be about something else than it began with. */
const asItTurnedOut = ({ draw }: World, contact: Contact): Contact =>
  draw.chance(0.05)
    ? { ...contact, encounter: { ...contact.encounter, serviceType: draw.from(serviceTypes) } }
    : contact

const endOf = ({ draw }: World, { encounter }: Contact, withdraws: boolean): EndReason => {
  if (encounter.referral !== 'none' && draw.chance(0.45)) return 'handedOff'
  return draw.chance(0.03) || withdraws ? 'recipientWithdrew' : 'concluded'
}

/** An open contact takes its time, is recorded on the anonymous form, and ends. */
export function* conclude(world: World, opened: Contact): Story {
  const { draw } = world
  const { mistake } = opened
  if (mistake === 'openedTwice') {
    yield minutesPass(world, 1, 4)
    const { serviceType } = opened.encounter
    yield tell(world, opened, { ...s.open(opened), serviceType: another(serviceType) })
  }
  const contact = asItTurnedOut(world, opened)
  const form = s.record(contact)
  yield until(world.now() + contact.encounter.minutes * minute)
  yield minutesPass(world, 1, draw.chance(0.1) ? 240 : 20)
  // Whoever is under investigation thinks better of it more often than others.
  const withdraws = contact.encounter.underInvestigation && draw.chance(0.1)
  yield tell(world, contact, form)
  if (mistake === 'recordedTwice') {
    yield minutesPass(world, 1, 4)
    yield tell(world, contact, { ...form, minutes: form.minutes + 15 })
  }
  yield minutesPass(world, 0, 5)
  yield tell(world, contact, s.end(endOf(world, contact, withdraws)))
  if (mistake === 'commandAfterEnd') {
    yield minutesPass(world, 2, 60)
    yield tell(world, contact, draw.chance(0.5) ? s.notice(s.limits) : form)
  }
}
