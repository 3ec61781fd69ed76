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

/** What can be asked of a program. A field that may be left out is a fact that may be missing. */
export const ProgramCommand = tagged('program command', {
  /** LEX-07 to LEX-18 (the model), CIR-05, IACP-3.7a (the structure), IACP-3.7b (the sponsor), IACP-2.1c. */
  EstablishProgram: {
    required: {
      model: v.ProgramModel,
      structure: v.ProgramStructure,
      jurisdiction: Jurisdiction,
      alongside: listOf(v.CareService, 0, 4),
    },
    optional: { funding: v.FundingLevel, sponsor: Role },
  },
  ChangeModel: { required: { model: v.ProgramModel }, optional: { funding: v.FundingLevel } },
  /** Take stock of where the agency stands. LEX-07, LEX-21. */
  AssessAgency: { required: { funding: v.FundingLevel, headcount: v.Headcount } },
  /** CIR-11 to CIR-13: the actor issues it in the actor's own role. */
  IssueChiefStatement: { required: { parts: listOf(v.StatementPart, 0, 4) } },
  /** IACP-3.2a. */
  ConveneSteeringCommittee: { required: {} },
  /** IACP-3.2b to IACP-3.2d. */
  SeatCommitteeMember: {
    required: { seat: SeatId, party: v.CommitteeParty },
    optional: { licensedIn: Jurisdiction, knowsPolicing: t.boolean },
  },
  VacateCommitteeSeat: { required: { seat: SeatId } },
  /** IACP-3.9.4a, LEX-12. */
  AppointCoordinator: { required: { coordinator: ActorId } },
  RelieveCoordinator: { required: {} },
  /** IACP-5.1, LEX-15, LEX-18, SLM-CC-b. `policeTrained` and `knowsAgency` are IACP-5.1c. */
  AssignClinician: {
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
  /** IACP-3.4b, SLM-CC-1 to SLM-CC-7. */
  AgreeClinicianScope: {
    required: { clinician: ClinicianId, duties: listOf(v.ClinicianDuty, 1, 7) },
  },
  /** LEX-17. */
  SignClinicianContract: { required: { clinician: ClinicianId } },
  ReleaseClinician: { required: { clinician: ClinicianId } },
  /** SLM-CC-a: the actor settles it in the actor's own role. */
  SettleClinicalMatter: { required: { matter: v.ClinicalMatter } },
  /** IACP-3.5, IACP-4.1a, IACP-4.3a, IACP-6.2h. `document` is the digest of what was published. */
  PublishProcedure: {
    required: {
      kind: v.ProcedureKind,
      document: Digest,
      parts: listOf(v.ProcedurePart, 0, 4),
    },
    optional: { availableToAll: t.boolean },
  },
  /** SLM-CMD-2, SLM-CC-4. `policy` is the digest of the document. IACP-3.1, IACP-3.7.1, IACP-6.1a. */
  ProposePolicy: {
    required: {
      policy: Digest,
      parts: listOf(v.PolicyPart, 0, 5),
      contributors: listOf(v.Contributor, 0, 6),
    },
    optional: { jurisdiction: Jurisdiction },
  },
  /** SLM-DC-2: the actor authorizes in the actor's own role. */
  AuthorizePolicy: { required: { policy: Digest } },
  AdoptPolicy: { required: { policy: Digest } },
  /** SLM-DC-1. */
  AuthorizeFunding: { required: { purposes: listOf(v.FundingPurpose, 1, 5) } },
  /** CIR-22, SLM-CMD-3, SLM-CC-3, SLM-GOAL-4. */
  PublishCurriculum: {
    required: {
      curriculum: Digest,
      contributors: listOf(v.Contributor, 0, 6),
      topics: listOf(TrainingTopic, 0, 29),
      formats: listOf(TrainingFormat, 0, 3),
    },
  },
  /** CIR-01, IACP-3.9a, IACP-6.3e, SLM-TM-7, SLM-CF-0b. */
  RecordAgencyTraining: {
    required: {
      occasion: OccasionId,
      on: CalendarDate,
      subject: v.AgencyTrainingSubject,
      audiences: listOf(v.TrainingAudience, 1, 3),
    },
  },
  /** IACP-3.9.2b, SLM-DC-3: the actor approves in the actor's own role. */
  ApproveMutualAid: { required: { agency: AgencyId } },
  WithdrawMutualAid: { required: { agency: AgencyId } },
  /** SLM-TM-4. */
  RecordMutualAid: {
    required: {
      occasion: OccasionId,
      agency: AgencyId,
      on: CalendarDate,
      direction: v.AidDirection,
    },
  },
  /** IACP-3.9.2c, SLM-GOAL-5. */
  JoinRegionalTeam: {
    required: { agency: AgencyId, purposes: listOf(v.RegionalPurpose, 1, 3) },
  },
  LeaveRegionalTeam: { required: { agency: AgencyId } },
  /** IACP-3.9.2f. */
  AttestChannel: { required: { use: v.ChannelUse, confidential: t.boolean } },
  /** IACP-3.9.2e, IACP-3.9.4b. */
  RecordMeeting: {
    required: { occasion: OccasionId, kind: v.MeetingKind, on: CalendarDate },
  },
  /** Name a unit that statistics may show, and how many work there. */
  DefineReportingUnit: {
    required: { unit: ReportingUnitId, kind: v.UnitKind, headcount: v.Headcount },
  },
  WithdrawReportingUnit: { required: { unit: ReportingUnitId } },
  /** IACP-3.9b, IACP-3.9.1c. */
  SetTeamSize: {
    required: {
      least: v.TeamCount,
      most: v.TeamCount,
      factors: listOf(v.TeamSizeFactor, 0, 7),
    },
    optional: { manageable: t.boolean },
  },
  /** Hold the team and its clinicians against what is asked of them. IACP-3.9.1, IACP-3.9.2, IACP-5.1. */
  CheckCoverage: {
    required: { shifts: listOf(v.Shift, 0, 3), accessibleTo: listOf(RecipientClass, 0, 5) },
  },
  /** IACP-3.9.3. */
  RecordSuccessionPlan: { required: { causes: listOf(v.SuccessionCause, 1, 3) } },
  /** IACP-3.8. */
  IssueIdentification: {
    required: { member: MemberId },
    optional: { visible: t.boolean, showsAgency: t.boolean, showsTeam: t.boolean },
  },
  /** SLM-CG-7b, SLM-CG-8b. */
  PublishContactInformation: {
    required: { channel: v.ContactInfoChannel, audiences: listOf(RecipientClass, 1, 5) },
  },
  /** IACP-7.4c. */
  DecideOnSupervisors: { required: { decision: v.SupervisorDecision } },
  ActivateProgram: { required: {} },
  AmendProgram: { required: { areas: listOf(v.AmendedArea, 1, 5) } },
  SuspendProgram: { required: { because: v.ProgramSuspension } },
  ResumeProgram: { required: {} },
  CloseProgram: { required: { because: v.ProgramEnd } },
})
export type ProgramCommand = t.TypeOf<typeof ProgramCommand>

/** One command of a program by its name. */
export type ProgramCommandOf<T extends ProgramCommand['type']> = Extract<
  ProgramCommand,
  { readonly type: T }
>
