import * as t from 'io-ts'
import { ServiceType } from '../contact/vocabulary.js'
import { CalendarDate, CalendarQuarter } from '../kernel/calendar-date.js'
import { listOf } from '../kernel/codec/list-of.js'
import { tagged } from '../kernel/codec/tagged.js'
import { OccasionId, ReportingUnitId } from '../kernel/opaque-id.js'
import { Role } from '../kernel/role.js'
import * as v from './vocabulary.js'

/** What can be asked of a member. A field that may be left out is a fact that may be missing. */
export const MemberCommand = tagged('member command', {
  /** IACP-4.1b, SLM-EL-0, SLM-EL-n. `employedSince` is the day the employer counts from. */
  NominateCandidate: {
    required: { memberClass: v.MemberClass, reportingUnit: ReportingUnitId },
    optional: {
      volunteer: t.boolean,
      employee: t.boolean,
      supervisor: t.boolean,
      employedSince: CalendarDate,
    },
  },
  /** Attest what was weighed and what was found. IACP-4.1d, 4.1e, 4.2; SLM-EL-b to SLM-EL-g, SLM-EL-l. */
  EvaluateCandidate: {
    required: {
      considered: listOf(v.Consideration, 0, 6),
      displays: listOf(v.Quality, 0, 7),
      lacks: listOf(v.Quality, 0, 7),
    },
  },
  /** IACP-4.1f. */
  RecordRecommendation: {
    required: { occasion: OccasionId, from: v.Recommender, favourable: t.boolean },
  },
  /** IACP-4.1g, IACP-4.1h, SLM-EL-k. */
  RecordInterview: {
    required: { structured: t.boolean, passed: t.boolean, panel: listOf(v.Panelist, 1, 5) },
  },
  /** IACP-4.5, IACP-6.7, SLM-ACT-2, SLM-EL-h, SLM-EL-i. */
  SignAgreement: {
    required: { kind: v.AgreementKind, parts: listOf(v.AgreementPart, 0, 5) },
  },
  /** SLM-CF-0b. */
  AcknowledgePolicy: { required: {} },
  /** IACP-8.1, IACP-8.3, SLM-ACT-6, SLM-EL-j. */
  RecordTraining: {
    required: {
      occasion: OccasionId,
      kind: v.TrainingKind,
      on: CalendarDate,
      minutes: v.TrainingMinutes,
      completed: t.boolean,
      topics: listOf(v.TrainingTopic, 0, 29),
      formats: listOf(v.TrainingFormat, 0, 3),
    },
  },
  /** CIR-24. */
  RecordSkillAssessment: { required: { occasion: OccasionId, on: CalendarDate } },
  /** IACP-4.1, SLM-DC-4, SLM-CMD-5: the actor approves in the actor's own role. */
  ApproveMembership: { required: {}, optional: { underWrittenProcedure: t.boolean } },
  CloseCandidacy: { required: { because: v.CandidacyEnd } },
  AppointMember: { required: {} },
  /** IACP-4.1c: say that standing is good. */
  ConfirmStanding: { required: {} },
  /** IACP-4.3d, SLM-ACT-5: say that standing is lost, and why. */
  ReportStandingLost: { required: { ground: v.StandingGround } },
  /** IACP-4.4. */
  TakeLeave: { required: { because: v.LeaveReason } },
  ReturnFromLeave: { required: {} },
  /** SLM-ACT-5. */
  SuspendMember: { required: { ground: v.SuspensionGround } },
  /** An explicit decision, since no source gives one (contradiction C27). */
  ReinstateMember: { required: {} },
  /** SLM-TL-a to SLM-TL-d. */
  AppointTeamLeader: {
    required: { approvedBy: listOf(Role, 0, 5), chosenFor: listOf(v.LeaderQuality, 0, 3) },
    optional: { senior: t.boolean },
  },
  StepDownAsTeamLeader: { required: {} },
  /** IACP-5.2b, IACP-5.2c. */
  DeclareRecusal: { required: { serviceType: ServiceType, because: v.RecusalGround } },
  LiftRecusal: { required: { serviceType: ServiceType } },
  /** IACP-4.3c, IACP-5.3, SLM-ACT-9. */
  RecordAttendance: {
    required: {
      occasion: OccasionId,
      gathering: v.Gathering,
      on: CalendarDate,
      attended: t.boolean,
    },
  },
  /** SLM-ACT-8. */
  GrantDayOff: { required: { on: CalendarDate } },
  /** IACP-8.2. */
  GiveFeedback: { required: { occasion: OccasionId, kind: v.FeedbackKind } },
  /** Count the training hours of a quarter that is over. IACP-8.1b. */
  CloseQuarter: { required: { quarter: CalendarQuarter } },
  /** Count the team trainings and days off of a year that is over. SLM-ACT-6, SLM-ACT-8. */
  CloseYear: { required: { year: v.Year } },
  /** IACP-4.3. `establishedBy` says which role found the breach to be one. */
  ProposeDeselection: {
    required: { ground: v.DeselectionGround },
    optional: { establishedBy: Role },
  },
  WithdrawDeselection: { required: {} },
  DeselectMember: { required: {}, optional: { underWrittenCriteria: t.boolean } },
  EndMembership: { required: { because: v.Departure } },
})
export type MemberCommand = t.TypeOf<typeof MemberCommand>

/** One command of a member by its name. */
export type MemberCommandOf<T extends MemberCommand['type']> = Extract<
  MemberCommand,
  { readonly type: T }
>
