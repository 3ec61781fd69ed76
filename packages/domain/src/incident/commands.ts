import * as t from 'io-ts'
import { CalendarDate } from '../kernel/calendar-date.js'
import { listOf } from '../kernel/codec/list-of.js'
import { tagged } from '../kernel/codec/tagged.js'
import { Instant } from '../kernel/instant.js'
import { MemberId, OccasionId } from '../kernel/opaque-id.js'
import {
  AfterActionContributor,
  GroupPart,
  HoldSource,
  IncidentCriterion,
  IncidentDuty,
  NotificationChannel,
  SocialMediaConcern,
} from './vocabulary.js'

/** What can be asked of an incident. A field that may be left out is a fact that may be missing. */
export const IncidentCommand = tagged('incident command', {
  DeclareIncident: {
    required: { criteria: listOf(IncidentCriterion, 1, 7), largeScale: t.boolean },
  },
  /** Consider activation, and say whether the team's own members are close to it. SLM-CG-6, IACP-3.9.2d. */
  ConsiderActivation: { required: { activate: t.boolean }, optional: { teamClose: t.boolean } },
  /** Ask another agency's team for help. IACP-3.9.2d. */
  RequestMutualAid: { required: {} },
  /** Tell of the activation. SLM-CG-9. */
  NotifyActivation: { required: { channel: NotificationChannel } },
  /** Activate the team, in the actor's own role. SLM-CMD-4, SLM-CG-9, contradiction C23. */
  AuthorizeActivation: { required: {} },
  /** Assign a member; `close` says whether the member is close to the incident. IACP-3.9.2d. */
  AssignMember: {
    required: { member: MemberId, duty: IncidentDuty },
    optional: { close: t.boolean },
  },
  /** A member who was assigned to it begins to act as a peer at the scene. SLM-SM-1. */
  StartOnSceneSupport: { required: { member: MemberId } },
  EndOnSceneSupport: { required: { member: MemberId } },
  /** Ask the team for silence. `from` is when a peer came to the scene, or when the release went out. */
  OpenSocialMediaHold: { required: { source: HoldSource, from: Instant } },
  /** End the hold that began so. SLM-SM-1, SLM-SM-2. */
  LiftSocialMediaHold: { required: { source: HoldSource, from: Instant } },
  /** Record that a member broke a rule on social media, and not what was written. SLM-SM-0 to SLM-SM-3. */
  RecordSocialMediaConcern: {
    required: { occasion: OccasionId, member: MemberId, kind: SocialMediaConcern },
  },
  /** Plan a group intervention, with the members' part and whether a clinician joins. IACP-3.3c, SLM-TM-5. */
  ScheduleGroupIntervention: {
    required: { occasion: OccasionId, on: CalendarDate, part: GroupPart },
    optional: { clinician: t.boolean },
  },
  /** Plan the debriefing of the team itself. IACP-5.3. */
  ScheduleDebrief: { required: { occasion: OccasionId, on: CalendarDate } },
  RecordDebriefAttendance: {
    required: { occasion: OccasionId, member: MemberId, attended: t.boolean },
  },
  /** Give the team's part of the After Action report; its figures are counted here. IACP-6.8a, 6.8b. */
  ContributeAfterAction: { required: { contributors: listOf(AfterActionContributor, 1, 4) } },
  /** Close. `afterActionMade` says whether the agency makes an After Action report at all. IACP-6.8a. */
  CloseIncident: { required: {}, optional: { afterActionMade: t.boolean } },
})
export type IncidentCommand = t.TypeOf<typeof IncidentCommand>

/** One command of an incident by its name. */
export type IncidentCommandOf<T extends IncidentCommand['type']> = Extract<
  IncidentCommand,
  { readonly type: T }
>
