import fc from 'fast-check'
import { ReportingUnitId } from '../kernel/opaque-id.js'
import type { Role } from '../kernel/role.js'
import { ProgramCommand, type ProgramObserved } from '../program/index.js'
import { arbitraryOf } from './arbitrary-of.js'

const as = (commands: readonly unknown[]): readonly ProgramCommand[] =>
  commands.map((command) => {
    if (!ProgramCommand.is(command)) throw new Error(`no such command: ${JSON.stringify(command)}`)
    return command
  })

/** Ids of the usual way, none of which a stray command takes. */
const [one, two, three, four, five] = [
  '8c1e5a07f3d24b96a0e7c2d914b6f835',
  '2f9d06b7e1c845a3b8f07d6c3e91a254',
  'e60b7c19d4f24835a1c9e8b05d72f346',
  '41d7a9e0c5b64f28937e0c1fa8d2b653',
  'b93f50e8a7c14d62860e9d1cf4a7b325',
]

const document = 'ab'.repeat(32)

const clinician = (id: string | undefined) => ({
  type: 'AssignClinician',
  clinician: id,
  capacity: 'consultant',
  license: 'psychologist',
  licensedIn: ['MO'],
  coverage: 'aroundTheClock',
  from: '2024-01-01',
  policeTrained: true,
  knowsAgency: true,
})

/** The usual way of a program, from its establishment through a year of work to the end. */
export const usualProgram = as([
  {
    type: 'EstablishProgram',
    model: 'clinicalAdvisor',
    structure: 'agency',
    jurisdiction: 'MO',
    alongside: ['employeeAssistance', 'chaplains'],
    funding: 'enough',
    sponsor: 'chief',
  },
  { type: 'AssessAgency', funding: 'enough', headcount: 1000 },
  { type: 'ChangeModel', model: 'clinicalSupervisor' },
  { type: 'IssueChiefStatement', parts: ['freeToExpress', 'trust', 'anonymity', 'privacy'] },
  { type: 'ConveneSteeringCommittee' },
  {
    type: 'SeatCommitteeMember',
    seat: one,
    party: 'mentalHealthProfessional',
    licensedIn: 'MO',
    knowsPolicing: true,
  },
  { type: 'SeatCommitteeMember', seat: two, party: 'employeeOrganization' },
  { type: 'VacateCommitteeSeat', seat: two },
  { type: 'AppointCoordinator', coordinator: one },
  { type: 'RelieveCoordinator' },
  clinician(one),
  clinician(two),
  {
    type: 'AgreeClinicianScope',
    clinician: one,
    duties: ['clinicalAdvice', 'training', 'policyDevelopment', 'liaison'],
  },
  { type: 'SignClinicianContract', clinician: one },
  { type: 'ReleaseClinician', clinician: two },
  { type: 'SettleClinicalMatter', matter: 'groupIntervention' },
  {
    type: 'PublishProcedure',
    kind: 'manual',
    document,
    parts: ['exceptions', 'exceptionProcedure'],
    availableToAll: true,
  },
  {
    type: 'ProposePolicy',
    policy: document,
    parts: ['confidentiality', 'reporting'],
    contributors: ['clinicalConsultant'],
    jurisdiction: 'MO',
  },
  { type: 'AuthorizePolicy', policy: document },
  { type: 'AdoptPolicy', policy: document },
  { type: 'AuthorizeFunding', purposes: ['training', 'travel'] },
  {
    type: 'PublishCurriculum',
    curriculum: document,
    contributors: ['clinicalConsultant', 'mentalHealthProfessional'],
    topics: ['confidentiality'],
    formats: ['rolePlay'],
  },
  {
    type: 'RecordAgencyTraining',
    occasion: one,
    on: '2024-12-31',
    subject: 'limitsOfConfidentiality',
    audiences: ['agency'],
  },
  { type: 'ApproveMutualAid', agency: three },
  {
    type: 'RecordMutualAid',
    occasion: two,
    agency: three,
    on: '2024-12-31',
    direction: 'given',
  },
  { type: 'WithdrawMutualAid', agency: three },
  { type: 'JoinRegionalTeam', agency: four, purposes: ['training'] },
  { type: 'AttestChannel', use: 'regionalTeam', confidential: true },
  { type: 'RecordMeeting', occasion: five, kind: 'regionalTeam', on: '2024-12-31' },
  { type: 'LeaveRegionalTeam', agency: four },
  { type: 'DefineReportingUnit', unit: one, kind: 'areaStation', headcount: 60 },
  { type: 'SetTeamSize', least: 11, most: 30, factors: ['geography'], manageable: true },
  { type: 'CheckCoverage', shifts: ['day', 'night'], accessibleTo: ['sworn', 'civilian'] },
  { type: 'WithdrawReportingUnit', unit: one },
  { type: 'RecordSuccessionPlan', causes: ['retirements'] },
  {
    type: 'IssueIdentification',
    member: one,
    visible: true,
    showsAgency: true,
    showsTeam: true,
  },
  {
    type: 'PublishContactInformation',
    channel: 'wellnessApp',
    audiences: ['sworn', 'civilian', 'family', 'otherAgency'],
  },
  { type: 'DecideOnSupervisors', decision: 'admittedWithLimits' },
  { type: 'ActivateProgram' },
  { type: 'AmendProgram', areas: ['team'] },
  { type: 'SuspendProgram', because: 'funding' },
  { type: 'ResumeProgram' },
  { type: 'CloseProgram', because: 'discontinued' },
])

const units = fc.uniqueArray(arbitraryOf(ReportingUnitId).filter(ReportingUnitId.is), {
  maxLength: 3,
})

/** What may be observed of the team by its program: sometimes nothing. */
export const observedRoster: fc.Arbitrary<Partial<ProgramObserved>> = fc.record(
  {
    roster: fc.record({
      members: fc.constantFrom(0, 12, 19, 20, 24),
      sworn: fc.constantFrom(0, 12),
      civilian: fc.constantFrom(0, 12),
      units,
      leaderUnits: units,
    }),
  },
  { requiredKeys: [] },
)

/** Who acts in a program: mostly those whom a policy may name, so that walks get past their authority. */
export const actsInProgram: fc.Arbitrary<Role> = fc.constantFrom<Role[]>(
  'wellnessCommander',
  'wellnessCommander',
  'deputyChief',
  'deputyChief',
  'chief',
  'clinicalConsultant',
  'coordinator',
  'teamLeader',
  'member',
)
