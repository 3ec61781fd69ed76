import type { Settings } from '../kernel/check.js'
import type { Instant } from '../kernel/instant.js'
import type { MemberId, OccasionId } from '../kernel/opaque-id.js'
import type { Role } from '../kernel/role.js'
import {
  incident,
  type IncidentCommand,
  type IncidentCriterion,
  type IncidentEvent,
  type IncidentObserved,
} from '../incident/index.js'
import { given, someone, type Around, type Outcome } from './given.js'
import { active, otherSupporter, supporter } from './given-contact.js'

const decideIncident = given(incident)

export const helper: MemberId = supporter
export const otherHelper: MemberId = otherSupporter
export const occasion = '5d3b1a7c9e0f42688a46c2e0915f7b3d' as OccasionId
export const otherOccasion = 'c41e8f02b97a4d6395f0a1d28e6b7c34' as OccasionId
export const began = '2026-03-01T12:00:00.000Z' as Instant

/** Given what happened in an incident, when a commander gives a command, what comes of it. */
export const givenIncident = (
  policy: Settings,
  history: readonly IncidentEvent[],
  command: IncidentCommand,
  around: Around<IncidentObserved> = {},
): Outcome<IncidentEvent> =>
  decideIncident(policy, history, command, { role: 'commander', observed: active, ...around })

export const declared = (
  largeScale: boolean,
  ...criteria: readonly IncidentCriterion[]
): IncidentEvent => ({
  type: 'IncidentDeclared',
  criteria: criteria.length === 0 ? ['other'] : criteria,
  largeScale,
})

export const notified = {
  type: 'ActivationNotified',
  channel: 'rtcc',
} as const satisfies IncidentEvent

export const authorized = (role: Role): IncidentEvent => ({
  type: 'ActivationAuthorized',
  role,
  by: someone,
})

/** An incident for which the team was called. */
export const activated: readonly IncidentEvent[] = [
  declared(false, 'officerInvolvedShooting'),
  notified,
  authorized('commander'),
]

export const assigned = {
  type: 'MemberAssigned',
  member: helper,
  duty: 'onScene',
  close: false,
} as const satisfies IncidentEvent

export const held = {
  type: 'SocialMediaHoldOpened',
  source: 'onScene',
  from: began,
} as const satisfies IncidentEvent

export const atScene = {
  type: 'OnSceneSupportStarted',
  member: helper,
} as const satisfies IncidentEvent
