import * as t from 'io-ts'
import { CalendarDate } from '../kernel/calendar-date.js'
import { listOf } from '../kernel/codec/list-of.js'
import { tagged } from '../kernel/codec/tagged.js'
import { Instant } from '../kernel/instant.js'
import { ActorId, MemberId, OccasionId } from '../kernel/opaque-id.js'
import { Role } from '../kernel/role.js'
import {
  AfterActionContributor,
  GroupPart,
  HoldSource,
  IncidentCount,
  IncidentCriterion,
  IncidentDuty,
  NotificationChannel,
  SocialMediaConcern,
} from './vocabulary.js'

/**
 * What is stored of an incident: why the team was called, who called it, what its members did. Nobody
 * who was helped is in it, nor how many were (IACP-6.8a). These shapes are a storage contract: a field
 * is never renamed or reused, a change is a new version with an upcast.
 */
export const IncidentEvent = tagged('incident event', {
  IncidentDeclared: {
    required: { criteria: listOf(IncidentCriterion, 1, 7), largeScale: t.boolean },
  },
  ActivationConsidered: { required: { activate: t.boolean }, optional: { teamClose: t.boolean } },
  MutualAidRequested: { required: {} },
  ActivationNotified: { required: { channel: NotificationChannel } },
  ActivationAuthorized: { required: { role: Role, by: ActorId } },
  MemberAssigned: {
    required: { member: MemberId, duty: IncidentDuty },
    optional: { close: t.boolean },
  },
  OnSceneSupportStarted: { required: { member: MemberId } },
  OnSceneSupportEnded: { required: { member: MemberId } },
  SocialMediaHoldOpened: { required: { source: HoldSource, from: Instant } },
  SocialMediaHoldLifted: { required: { source: HoldSource, from: Instant } },
  SocialMediaConcernRecorded: {
    required: { occasion: OccasionId, member: MemberId, kind: SocialMediaConcern },
  },
  GroupInterventionScheduled: {
    required: { occasion: OccasionId, on: CalendarDate, part: GroupPart },
    optional: { clinician: t.boolean },
  },
  DebriefScheduled: { required: { occasion: OccasionId, on: CalendarDate } },
  DebriefAttendanceRecorded: {
    required: { occasion: OccasionId, member: MemberId, attended: t.boolean },
  },
  /** Figures of the team's own work, counted out of this stream: nothing that a contact could yield. */
  AfterActionContributed: {
    required: {
      contributors: listOf(AfterActionContributor, 1, 4),
      members: IncidentCount,
      groupInterventions: IncidentCount,
    },
  },
  IncidentClosed: { required: {}, optional: { afterActionMade: t.boolean } },
})
export type IncidentEvent = t.TypeOf<typeof IncidentEvent>

/** One event of an incident by its name. */
export type IncidentEventOf<T extends IncidentEvent['type']> = Extract<
  IncidentEvent,
  { readonly type: T }
>
