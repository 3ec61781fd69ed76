import type { AgencyId, CalendarMonth, MemberId, ReportingUnitId } from '@peer-support/domain'
import type { ContactFact } from './contact-fact.js'

/** An agency for tests. */
export const agency = '9f1c2e47a0b86d35e2740c19fb58d63a' as AgencyId

/** The nth made-up supporter. */
export const supporter = (n: number): MemberId =>
  `5b8e04d1c7f2a9636e1d${n.toString(16).padStart(12, '0')}` as MemberId

/** The nth made-up reporting unit. */
export const unit = (n: number): ReportingUnitId =>
  `c03a7d95e16b8f42d7a9${n.toString(16).padStart(12, '0')}` as ReportingUnitId

/** A contact fact for tests: an ordinary first contact, with whatever is to be different. */
export const exampleFact = (different: Partial<ContactFact> = {}): ContactFact => ({
  agency,
  month: '2025-03' as CalendarMonth,
  recipientClass: 'sworn',
  reportingUnit: unit(1),
  mode: 'inPerson',
  minutes: 45,
  serviceType: 'everydaySupport',
  band: 'first',
  referral: 'none',
  followUp: false,
  supporter: supporter(1),
  ...different,
})
