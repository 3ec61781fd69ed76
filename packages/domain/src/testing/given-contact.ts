import type { ContactCommandOf } from '../contact/commands.js'
import { contact, type ContactCommand, type ContactEvent } from '../contact/index.js'
import type { ContactObserved } from '../contact/observed.js'
import type { Settings } from '../kernel/check.js'
import type { MemberId, ReportingUnitId } from '../kernel/opaque-id.js'
import { given, today, type Around, type Outcome } from './given.js'

const decideContact = given(contact)

export const supporter = 'b0a1c2d3e4f5061728394a5b6c7d8e9f' as MemberId
export const otherSupporter = '0123456789abcdeffedcba9876543210' as MemberId
export const unit = 'c0ffee00d15ea5e0123456789abcdef0' as ReportingUnitId

/** A supporter who is seen to be an active member, and nothing stands against it. */
export const active = {
  supporter: { member: supporter, status: 'active', recusedFrom: [] },
} as const satisfies ContactObserved

/** Given what happened in a contact, when a command is given under a policy, what comes of it. */
export const givenContact = (
  policy: Settings,
  history: readonly ContactEvent[],
  command: ContactCommand,
  around: Around<ContactObserved> = { observed: active },
): Outcome<ContactEvent> => decideContact(policy, history, command, around)

export const screened = {
  type: 'ConflictScreened',
  supporter,
  relationships: [],
} as const satisfies ContactEvent

/** A notice that names every limit which a shipped policy lists. */
export const noticed = {
  type: 'NoticeGiven',
  items: [
    'threatToSelf',
    'threatToOthers',
    'childAbuse',
    'vulnerableAdultAbuse',
    'elderAbuse',
    'crime',
    'policyViolation',
    'legalIssueOfEmployment',
    'requiredByLaw',
  ],
} as const satisfies ContactEvent

export const consented = { type: 'ConsentRecorded', form: 'spoken' } as const satisfies ContactEvent

/** All that both shipped policies ask for before a contact opens. */
export const prepared: readonly ContactEvent[] = [screened, noticed, consented]

export const opening = {
  type: 'OpenContact',
  supporter,
  recipientClass: 'sworn',
  capacity: 'peer',
  route: 'self',
  serviceType: 'everydaySupport',
  underInvestigation: false,
} as const satisfies ContactCommandOf<'OpenContact'>

export const opened = {
  ...opening,
  type: 'ContactOpened',
  on: today,
} as const satisfies ContactEvent

/** The anonymous form of a first contact. */
export const form = {
  type: 'RecordContact',
  reportingUnit: unit,
  mode: 'inPerson',
  minutes: 45,
  serviceType: 'everydaySupport',
  band: 'first',
  referral: 'none',
  followUp: false,
} as const satisfies ContactCommandOf<'RecordContact'>

export const recorded = {
  ...form,
  type: 'ContactRecorded',
  supporter,
  recipientClass: 'sworn',
  on: today,
} as const satisfies ContactEvent
