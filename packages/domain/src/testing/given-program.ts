import type { CalendarDate } from '../kernel/calendar-date.js'
import type { Digest } from '../kernel/digest.js'
import type {
  ActorId,
  AgencyId,
  ClinicianId,
  MemberId,
  OccasionId,
  ReportingUnitId,
  SeatId,
} from '../kernel/opaque-id.js'
import type { ProgramCommandOf } from '../program/commands.js'
import { program, type ProgramEvent } from '../program/index.js'
import { given, today } from './given.js'

/** Given what happened to a program, when a command is given under a policy, what comes of it. */
export const givenProgram = given(program)

export const seat = 'a3c5e7091b2d4f6880a2c4e6f8091b3d' as SeatId
export const otherSeats = [
  'b4d6f80a2c3e507991b3d5f709a2c4e6',
  'c5e7091b3d4f618aa2c4e6081ab3d5f7',
  'd60f81a2c4e5072bb3d5f7192bc4e608',
  'e7192ab3d5f6183cc4e6082a3cd5f719',
] as const as readonly [SeatId, SeatId, SeatId, SeatId]
export const coordinator = 'f82a3bc4e607294dd5f7193b4de6082a' as ActorId
export const clinician = '093b4cd5f7183a5ee6082a4c5ef7193b' as ClinicianId
export const otherClinicians = [
  '1a4c5de6082a4b6ff7193b5d6f082a4c',
  '2b5d6ef7193b5c70082a4c6e70193b5d',
  '3c6e7f082a4c6d81193b5d7f812a4c6e',
  '4d7f80193b5d7e922a4c6e80923b5d7f',
] as const as readonly [ClinicianId, ClinicianId, ClinicianId, ClinicianId]
export const neighbour = '5e80912a4c6e8fa33b5d7f91a34c6e80' as AgencyId
export const occasion = '6f91a23b5d7f90b44c6e80a2b45d7f91' as OccasionId
export const unit = '70a2b34c6e80a1c55d7f91b3c56e80a2' as ReportingUnitId
export const someMember = '81b3c45d7f91b2d66e80a2c4d67f91b3' as MemberId

export const manual = 'a1'.repeat(32) as Digest
export const policyDocument = 'b2'.repeat(32) as Digest
export const otherDocument = 'c3'.repeat(32) as Digest

/** An establishment that all shipped policies are content with. */
export const establishing = {
  type: 'EstablishProgram',
  model: 'clinicalAdvisor',
  structure: 'agency',
  jurisdiction: 'MO',
  alongside: ['employeeAssistance', 'chaplains'],
} as const satisfies ProgramCommandOf<'EstablishProgram'>

export const established = {
  ...establishing,
  type: 'ProgramEstablished',
} as const satisfies ProgramEvent

/** An assignment that all shipped policies are content with. */
export const assigning = {
  type: 'AssignClinician',
  clinician,
  capacity: 'consultant',
  license: 'psychologist',
  licensedIn: ['MO'],
  coverage: 'aroundTheClock',
  from: '2026-01-01' as CalendarDate,
  policeTrained: true,
  knowsAgency: true,
} as const satisfies ProgramCommandOf<'AssignClinician'>

export const assigned = {
  ...assigning,
  type: 'ClinicianAssigned',
} as const satisfies ProgramEvent

/** A policy document that sets out everything. */
export const proposing = {
  type: 'ProposePolicy',
  policy: policyDocument,
  parts: [
    'departmentalConfidentiality',
    'confidentiality',
    'reporting',
    'compensation',
    'compensatedDuties',
  ],
  contributors: ['clinicalConsultant', 'wellnessCommander'],
  jurisdiction: 'MO',
} as const satisfies ProgramCommandOf<'ProposePolicy'>

export const proposed = {
  ...proposing,
  type: 'PolicyProposed',
  role: 'wellnessCommander',
} as const satisfies ProgramEvent

export const authorized = {
  type: 'PolicyAuthorized',
  policy: policyDocument,
  role: 'deputyChief',
} as const satisfies ProgramEvent

export const adopted = {
  type: 'PolicyAdopted',
  policy: policyDocument,
  on: today,
} as const satisfies ProgramEvent

export const procedure = (kind: 'manual' | 'selection' | 'deselection') =>
  ({
    type: 'ProcedurePublished',
    kind,
    document: manual,
    parts: ['exceptions', 'exceptionProcedure'],
    availableToAll: true,
  }) as const satisfies ProgramEvent

export const statement = {
  type: 'ChiefStatementIssued',
  role: 'chief',
  parts: ['freeToExpress', 'trust', 'anonymity', 'privacy'],
} as const satisfies ProgramEvent

export const committee: readonly ProgramEvent[] = [
  { type: 'SteeringCommitteeConvened' },
  {
    type: 'CommitteeMemberSeated',
    seat,
    party: 'mentalHealthProfessional',
    licensedIn: 'MO',
    knowsPolicing: true,
  },
  { type: 'CommitteeMemberSeated', seat: otherSeats[0], party: 'employeeOrganization' },
  { type: 'CommitteeMemberSeated', seat: otherSeats[1], party: 'policeAdministrator' },
  { type: 'CommitteeMemberSeated', seat: otherSeats[2], party: 'sworn' },
  { type: 'CommitteeMemberSeated', seat: otherSeats[3], party: 'civilian' },
]

export const coordinatorAppointed = {
  type: 'CoordinatorAppointed',
  coordinator,
} as const satisfies ProgramEvent

export const funded = {
  type: 'FundingAuthorized',
  purposes: ['training', 'travel'],
  role: 'deputyChief',
} as const satisfies ProgramEvent

export const informed = {
  type: 'ContactInformationPublished',
  channel: 'wellnessApp',
  audiences: ['sworn', 'civilian', 'family', 'otherAgency'],
} as const satisfies ProgramEvent

export const decidedOn = {
  type: 'SupervisorsDecidedOn',
  decision: 'admittedWithLimits',
} as const satisfies ProgramEvent

/** All that every shipped policy asks for before a program becomes active. */
export const ready: readonly ProgramEvent[] = [
  established,
  statement,
  ...committee,
  coordinatorAppointed,
  assigned,
  { type: 'ClinicianContractSigned', clinician },
  procedure('manual'),
  procedure('selection'),
  procedure('deselection'),
  proposed,
  authorized,
  adopted,
  funded,
  informed,
  decidedOn,
]

export const activated = { type: 'ProgramActivated', on: today } as const satisfies ProgramEvent

/** An active program that every shipped policy is content with. */
export const running: readonly ProgramEvent[] = [...ready, activated]

/** A history without some of its events. */
export const without = (
  history: readonly ProgramEvent[],
  isOut: (event: ProgramEvent) => boolean,
): readonly ProgramEvent[] => history.filter((event) => !isOut(event))
