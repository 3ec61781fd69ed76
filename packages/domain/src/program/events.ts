import * as t from 'io-ts'
import { RecipientClass } from '../contact/vocabulary.js'
import { CalendarDate } from '../kernel/calendar-date.js'
import { listOf } from '../kernel/codec/list-of.js'
import { tagged } from '../kernel/codec/tagged.js'
import { Digest } from '../kernel/digest.js'
import {
  ActorId,
  AgencyId,
  ClinicianId,
  MemberId,
  OccasionId,
  ReportingUnitId,
  SeatId,
} from '../kernel/opaque-id.js'
import { Role } from '../kernel/role.js'
import { TrainingFormat, TrainingTopic } from '../member/vocabulary.js'
import { Jurisdiction } from './jurisdiction.js'
import * as v from './vocabulary.js'

/**
 * What is stored of an agency's program. Nobody is named: the coordinator, the clinicians and the
 * members of the committee are pseudonyms whose names are kept in a directory outside the log, and
 * documents stand here by their digests. What is authorized, approved or settled keeps the role that did
 * it. These shapes are a storage contract: a field is never renamed or reused, a change is a new
 * version with an upcast.
 */
export const ProgramEvent = tagged('program event', {
  ProgramEstablished: {
    required: {
      model: v.ProgramModel,
      structure: v.ProgramStructure,
      jurisdiction: Jurisdiction,
      alongside: listOf(v.CareService, 0, 4),
    },
    optional: { funding: v.FundingLevel, sponsor: Role },
  },
  ModelChanged: { required: { model: v.ProgramModel }, optional: { funding: v.FundingLevel } },
  AgencyAssessed: { required: { funding: v.FundingLevel, headcount: v.Headcount } },
  ChiefStatementIssued: { required: { role: Role, parts: listOf(v.StatementPart, 0, 4) } },
  SteeringCommitteeConvened: { required: {} },
  CommitteeMemberSeated: {
    required: { seat: SeatId, party: v.CommitteeParty },
    optional: { licensedIn: Jurisdiction, knowsPolicing: t.boolean },
  },
  CommitteeSeatVacated: { required: { seat: SeatId } },
  CoordinatorAppointed: { required: { coordinator: ActorId } },
  CoordinatorRelieved: { required: {} },
  ClinicianAssigned: {
    required: {
      clinician: ClinicianId,
      capacity: v.ClinicianCapacity,
      license: v.LicenseClass,
      licensedIn: listOf(Jurisdiction, 0, 10),
      coverage: v.ConsultationCoverage,
      from: CalendarDate,
    },
    optional: { until: CalendarDate, policeTrained: t.boolean, knowsAgency: t.boolean },
  },
  ClinicianScopeAgreed: {
    required: { clinician: ClinicianId, duties: listOf(v.ClinicianDuty, 1, 7) },
  },
  ClinicianContractSigned: { required: { clinician: ClinicianId } },
  ClinicianReleased: { required: { clinician: ClinicianId } },
  ClinicalMatterSettled: { required: { matter: v.ClinicalMatter, role: Role } },
  ProcedurePublished: {
    required: {
      kind: v.ProcedureKind,
      document: Digest,
      parts: listOf(v.ProcedurePart, 0, 4),
    },
    optional: { availableToAll: t.boolean },
  },
  PolicyProposed: {
    required: {
      policy: Digest,
      parts: listOf(v.PolicyPart, 0, 5),
      contributors: listOf(v.Contributor, 0, 6),
      role: Role,
    },
    optional: { jurisdiction: Jurisdiction },
  },
  PolicyAuthorized: { required: { policy: Digest, role: Role } },
  PolicyAdopted: { required: { policy: Digest, on: CalendarDate } },
  FundingAuthorized: { required: { purposes: listOf(v.FundingPurpose, 1, 5), role: Role } },
  CurriculumPublished: {
    required: {
      curriculum: Digest,
      contributors: listOf(v.Contributor, 0, 6),
      topics: listOf(TrainingTopic, 0, 29),
      formats: listOf(TrainingFormat, 0, 3),
      role: Role,
    },
  },
  AgencyTrainingRecorded: {
    required: {
      occasion: OccasionId,
      on: CalendarDate,
      subject: v.AgencyTrainingSubject,
      audiences: listOf(v.TrainingAudience, 1, 3),
    },
  },
  MutualAidApproved: { required: { agency: AgencyId, role: Role } },
  MutualAidWithdrawn: { required: { agency: AgencyId } },
  MutualAidRecorded: {
    required: {
      occasion: OccasionId,
      agency: AgencyId,
      on: CalendarDate,
      direction: v.AidDirection,
    },
  },
  RegionalTeamJoined: {
    required: { agency: AgencyId, purposes: listOf(v.RegionalPurpose, 1, 3) },
  },
  RegionalTeamLeft: { required: { agency: AgencyId } },
  ChannelAttested: { required: { use: v.ChannelUse, confidential: t.boolean } },
  MeetingRecorded: {
    required: { occasion: OccasionId, kind: v.MeetingKind, on: CalendarDate },
  },
  ReportingUnitDefined: {
    required: { unit: ReportingUnitId, kind: v.UnitKind, headcount: v.Headcount },
  },
  ReportingUnitWithdrawn: { required: { unit: ReportingUnitId } },
  TeamSizeSet: {
    required: {
      least: v.TeamCount,
      most: v.TeamCount,
      factors: listOf(v.TeamSizeFactor, 0, 7),
    },
    optional: { manageable: t.boolean },
  },
  /** What was attested, and what was counted at that moment, where the team was read. */
  CoverageChecked: {
    required: {
      on: CalendarDate,
      shifts: listOf(v.Shift, 0, 3),
      accessibleTo: listOf(RecipientClass, 0, 5),
    },
    optional: {
      members: v.TeamCount,
      sworn: v.TeamCount,
      civilian: v.TeamCount,
      unitsWithoutMember: listOf(ReportingUnitId, 0, v.mostUnits),
      stationsWithoutLeader: listOf(ReportingUnitId, 0, v.mostUnits),
    },
  },
  SuccessionPlanned: { required: { causes: listOf(v.SuccessionCause, 1, 3) } },
  IdentificationIssued: {
    required: { member: MemberId },
    optional: { visible: t.boolean, showsAgency: t.boolean, showsTeam: t.boolean },
  },
  ContactInformationPublished: {
    required: { channel: v.ContactInfoChannel, audiences: listOf(RecipientClass, 1, 5) },
  },
  SupervisorsDecidedOn: { required: { decision: v.SupervisorDecision } },
  ProgramActivated: { required: { on: CalendarDate } },
  ProgramAmended: { required: { areas: listOf(v.AmendedArea, 1, 5), on: CalendarDate } },
  ProgramSuspended: { required: { because: v.ProgramSuspension } },
  ProgramResumed: { required: {} },
  ProgramClosed: { required: { because: v.ProgramEnd } },
})
export type ProgramEvent = t.TypeOf<typeof ProgramEvent>

/** One event of a program by its name. */
export type ProgramEventOf<T extends ProgramEvent['type']> = Extract<
  ProgramEvent,
  { readonly type: T }
>
