import type { CalendarDate } from '../kernel/calendar-date.js'
import type { Digest } from '../kernel/digest.js'
import type { ActorId, AgencyId } from '../kernel/opaque-id.js'
import type { Role } from '../kernel/role.js'
import type { ProgramEvent, ProgramEventOf } from './events.js'
import type {
  ClinicalMatter,
  ClinicianDuty,
  FundingPurpose,
  ProgramModel,
  SupervisorDecision,
  SuccessionCause,
} from './vocabulary.js'

/** An event of something that happens once and is recorded once. */
export type Occasional = Extract<ProgramEvent, { readonly occasion: unknown }>

/** Who sits on the steering committee. */
export type Seat = ProgramEventOf<'CommitteeMemberSeated'>

/** A clinician of the program, with what was agreed and signed. */
export type Clinician = {
  readonly assigned: ProgramEventOf<'ClinicianAssigned'>
  readonly duties: readonly ClinicianDuty[] | undefined
  readonly contract: boolean
}

/** A policy on its way: who has authorized it, each in a role. */
export type Proposal = {
  readonly proposed: ProgramEventOf<'PolicyProposed'>
  readonly authorizedBy: readonly Role[]
}

/** What is on record of a program. Every field is there from the start: all records have one shape. */
export type Program = {
  readonly established: ProgramEventOf<'ProgramEstablished'>
  readonly model: ProgramModel
  readonly assessment: ProgramEventOf<'AgencyAssessed'> | undefined
  readonly statement: ProgramEventOf<'ChiefStatementIssued'> | undefined
  readonly convened: boolean
  readonly seats: { readonly [seat: string]: Seat }
  readonly coordinator: ActorId | undefined
  readonly clinicians: { readonly [clinician: string]: Clinician }
  readonly matters: readonly ClinicalMatter[]
  readonly manual: ProgramEventOf<'ProcedurePublished'> | undefined
  readonly selection: ProgramEventOf<'ProcedurePublished'> | undefined
  readonly deselection: ProgramEventOf<'ProcedurePublished'> | undefined
  readonly proposal: Proposal | undefined
  readonly adopted: { readonly policy: Digest; readonly on: CalendarDate } | undefined
  readonly funding: readonly FundingPurpose[]
  readonly curriculum: ProgramEventOf<'CurriculumPublished'> | undefined
  /** What was recorded once and must not count twice, by its occasion. */
  readonly occasions: { readonly [occasion: string]: Occasional }
  readonly mutualAid: readonly AgencyId[]
  readonly regional: { readonly [agency: string]: ProgramEventOf<'RegionalTeamJoined'> }
  readonly channels: { readonly [use: string]: boolean }
  readonly units: { readonly [unit: string]: ProgramEventOf<'ReportingUnitDefined'> }
  readonly teamSize: ProgramEventOf<'TeamSizeSet'> | undefined
  readonly coverage: ProgramEventOf<'CoverageChecked'> | undefined
  readonly succession: readonly SuccessionCause[] | undefined
  readonly identified: { readonly [member: string]: ProgramEventOf<'IdentificationIssued'> }
  readonly contactInformation: {
    readonly [channel: string]: ProgramEventOf<'ContactInformationPublished'>
  }
  readonly supervisors: SupervisorDecision | undefined
  readonly amendment: ProgramEventOf<'ProgramAmended'> | undefined
}

/** The record of a program that was just established. */
export const newProgram = (established: ProgramEventOf<'ProgramEstablished'>): Program => ({
  established,
  model: established.model,
  assessment: undefined,
  statement: undefined,
  convened: false,
  seats: {},
  coordinator: undefined,
  clinicians: {},
  matters: [],
  manual: undefined,
  selection: undefined,
  deselection: undefined,
  proposal: undefined,
  adopted: undefined,
  funding: [],
  curriculum: undefined,
  occasions: {},
  mutualAid: [],
  regional: {},
  channels: {},
  units: {},
  teamSize: undefined,
  coverage: undefined,
  succession: undefined,
  identified: {},
  contactInformation: {},
  supervisors: undefined,
  amendment: undefined,
})

/** The clinicians who are assigned on a day: from their first day to their last, both included. */
export const cliniciansOn = ({ clinicians }: Program, on: CalendarDate): readonly Clinician[] =>
  Object.values(clinicians).filter(
    ({ assigned: { from, until } }) => from <= on && (until === undefined || on <= until),
  )

/** Everyone on the steering committee. */
export const seatsOf = ({ seats }: Program): readonly Seat[] => Object.values(seats)
