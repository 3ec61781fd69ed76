import * as t from 'io-ts'
import { listOf } from '../kernel/codec/list-of.js'
import { tagged } from '../kernel/codec/tagged.js'
import { Instant } from '../kernel/instant.js'
import { ActorId } from '../kernel/opaque-id.js'
import { Role } from '../kernel/role.js'
import {
  ConsultationDetail,
  ConsultationOccasion,
  ExceptionId,
  GivenConsent,
  HazardTo,
  InquiryReply,
  Knowledge,
  Outcome,
  Party,
  Purpose,
  ReportRequest,
  TellingConsent,
  ExceptionThreshold,
  Timing,
  Within,
} from './vocabulary.js'

/**
 * What is stored of a disclosure: who asked as a class, which exception, what was decided by whom, to
 * whom it went and whether in time. Nothing says about whom, and no contact is named. These shapes are a
 * storage contract: a field is never renamed or reused, a change is a new version with an upcast.
 */
export const DisclosureEvent = tagged('disclosure event', {
  DisclosureRequested: { required: { asks: Party, knowledge: Knowledge, purpose: Purpose } },
  MatterDiscovered: { required: { knowledge: Knowledge } },
  ExceptionClassified: {
    required: { exception: ExceptionId, threshold: ExceptionThreshold, at: Instant },
  },
  AuthorizationRecorded: { required: { form: GivenConsent } },
  CounselSought: { required: {} },
  /** CIR-21: `role` and `by` answer for the decision. */
  DisclosureDecided: {
    required: {
      outcome: Outcome,
      to: listOf(Party, 0, Party.words.length),
      asking: listOf(ReportRequest, 0, 1),
      role: Role,
      by: ActorId,
    },
    optional: { within: Within, underProcedure: t.boolean },
  },
  DisclosureMade: { required: { to: Party } },
  ReportMade: { required: { to: Party, timing: Timing, at: Instant } },
  SanctionProposed: { required: { by: Party } },
  InquiryAnswered: { required: { asks: Party, reply: InquiryReply } },
  ConsultationRequested: {
    required: {
      with: Party,
      detail: ConsultationDetail,
      occasion: ConsultationOccasion,
      consent: TellingConsent,
    },
  },
  ConsultationRecorded: { required: { answered: t.boolean, servicesRecommended: t.boolean } },
  HazardReported: { required: { hazardTo: HazardTo, onDuty: t.boolean, at: Instant } },
  HazardNotified: { required: { to: Party, timing: Timing, at: Instant } },
  RemovalFromDutyRequested: { required: {} },
  HazardClosed: { required: {} },
  FitnessCommunicated: { required: { from: Party, to: Party } },
})
export type DisclosureEvent = t.TypeOf<typeof DisclosureEvent>

/** One event of a disclosure by its name. */
export type DisclosureEventOf<T extends DisclosureEvent['type']> = Extract<
  DisclosureEvent,
  { readonly type: T }
>
