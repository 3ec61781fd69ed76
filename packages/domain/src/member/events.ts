import * as t from 'io-ts'
import { ServiceType } from '../contact/vocabulary.js'
import { CalendarDate, CalendarQuarter } from '../kernel/calendar-date.js'
import { listOf } from '../kernel/codec/list-of.js'
import { boundedInt } from '../kernel/codec/bounded-int.js'
import { tagged } from '../kernel/codec/tagged.js'
import { ActorId, OccasionId, ReportingUnitId } from '../kernel/opaque-id.js'
import { Role } from '../kernel/role.js'
import * as v from './vocabulary.js'

/** The most minutes of update training that a quarter holds: 69 days without sleep. */
export const mostMinutes = 100_000

/** The most team trainings that a year holds: one each day of a leap year. */
export const mostTeamTrainings = 366

/**
 * What is stored of a member, from nomination to the end. A member is a pseudonym here: names are kept
 * in a directory outside the log. What was attested and judged is kept with what it led to, so that
 * the events alone say why. These shapes are a storage contract: a field is never renamed or
 * reused, a change is a new version with an upcast.
 */
export const MemberEvent = tagged('member event', {
  CandidateNominated: {
    required: { memberClass: v.MemberClass, reportingUnit: ReportingUnitId },
    optional: {
      volunteer: t.boolean,
      employee: t.boolean,
      supervisor: t.boolean,
      employedSince: CalendarDate,
    },
  },
  CandidateEvaluated: {
    required: {
      considered: listOf(v.Consideration, 0, 6),
      displays: listOf(v.Quality, 0, 7),
      lacks: listOf(v.Quality, 0, 7),
    },
  },
  RecommendationRecorded: {
    required: { occasion: OccasionId, from: v.Recommender, favourable: t.boolean },
  },
  CandidateInterviewed: {
    required: { structured: t.boolean, passed: t.boolean, panel: listOf(v.Panelist, 1, 5) },
  },
  AgreementSigned: {
    required: { kind: v.AgreementKind, parts: listOf(v.AgreementPart, 0, 5) },
  },
  PolicyAcknowledged: { required: {} },
  TrainingRecorded: {
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
  SkillsAssessed: { required: { occasion: OccasionId, on: CalendarDate } },
  MembershipApproved: {
    required: { role: Role, by: ActorId },
    optional: { underWrittenProcedure: t.boolean },
  },
  CandidacyClosed: { required: { because: v.CandidacyEnd } },
  MemberAppointed: { required: { on: CalendarDate } },
  StandingConfirmed: { required: {} },
  StandingLost: { required: { ground: v.StandingGround } },
  LeaveTaken: { required: { because: v.LeaveReason } },
  ReturnedFromLeave: { required: {} },
  MemberSuspended: { required: { ground: v.SuspensionGround } },
  MemberReinstated: { required: {} },
  TeamLeaderAppointed: {
    required: { approvedBy: listOf(Role, 0, 5), chosenFor: listOf(v.LeaderQuality, 0, 3) },
    optional: { senior: t.boolean },
  },
  TeamLeaderSteppedDown: { required: {} },
  RecusalDeclared: { required: { serviceType: ServiceType, because: v.RecusalGround } },
  RecusalLifted: { required: { serviceType: ServiceType } },
  AttendanceRecorded: {
    required: {
      occasion: OccasionId,
      gathering: v.Gathering,
      on: CalendarDate,
      attended: t.boolean,
    },
  },
  DayOffGranted: { required: { on: CalendarDate } },
  FeedbackGiven: { required: { occasion: OccasionId, kind: v.FeedbackKind } },
  QuarterClosed: {
    required: { quarter: CalendarQuarter, minutes: boundedInt('minutes', 0, mostMinutes) },
  },
  YearClosed: {
    required: {
      year: v.Year,
      teamTrainings: boundedInt('teamTrainings', 0, mostTeamTrainings),
      daysOff: boundedInt('daysOff', 0, 366),
    },
  },
  DeselectionProposed: {
    required: { ground: v.DeselectionGround },
    optional: { establishedBy: Role },
  },
  DeselectionWithdrawn: { required: {} },
  MemberDeselected: {
    required: { ground: v.DeselectionGround },
    optional: { underWrittenCriteria: t.boolean },
  },
  MembershipEnded: { required: { because: v.Departure } },
})
export type MemberEvent = t.TypeOf<typeof MemberEvent>

/** One event of a member by its name. */
export type MemberEventOf<T extends MemberEvent['type']> = Extract<
  MemberEvent,
  { readonly type: T }
>
