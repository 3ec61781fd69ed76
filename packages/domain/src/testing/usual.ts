import fc from 'fast-check'
import type { ContactObserved } from '../contact/observed.js'
import { ContactCommand, ServiceType } from '../contact/index.js'
import { HandOffCommand, type HandOffObserved } from '../handoff/index.js'
import { MemberId } from '../kernel/opaque-id.js'
import { DisclosureCommand } from '../disclosure/index.js'
import { MemberCommand, StandingGround } from '../member/index.js'
import { ReleaseCommand } from '../release/index.js'
import { arbitraryOf } from './arbitrary-of.js'

const twoOf = (): readonly [MemberId, MemberId] => {
  const [one, two] = new Set(
    fc.sample(arbitraryOf(MemberId).filter(MemberId.is), { numRuns: 20, seed: 1 }),
  )
  if (one === undefined || two === undefined) throw new Error('the ids are too few')
  return [one, two]
}

/** Two members whom the usual ways are about. */
export const [someone, other] = twoOf()

/** Occasions of the usual way, none of which a stray command takes. */
export const occasions = [
  '5d3b1a7c9e0f42688a46c2e0915f7b3d',
  'c41e8f02b97a4d6395f0a1d28e6b7c34',
  '07f9a2c5d8e14b6b93c07d1f5a82e46e',
] as const

/** Reads commands by their codec, so that a usual way holds none that cannot be. */
export const as =
  <C>(codec: { readonly is: (u: unknown) => u is C }) =>
  (commands: readonly unknown[]): readonly C[] =>
    commands.map((command) => {
      if (!codec.is(command)) throw new Error(`no such command: ${JSON.stringify(command)}`)
      return command
    })

/** The usual way of a contact, from the screen to the end. */
export const usualContact = as(ContactCommand)([
  { type: 'ScreenConflict', supporter: someone, relationships: [] },
  {
    type: 'GiveNotice',
    items: [
      'threatToSelf',
      'threatToOthers',
      'childAbuse',
      'vulnerableAdultAbuse',
      'elderAbuse',
      'crime',
      'policyViolation',
      'legalIssueOfEmployment',
      'requiredByLaw',
    ],
  },
  { type: 'RecordConsent', form: 'spoken' },
  {
    type: 'OpenContact',
    supporter: someone,
    recipientClass: 'sworn',
    capacity: 'peer',
    route: 'self',
    serviceType: 'everydaySupport',
    underInvestigation: false,
  },
  {
    type: 'RecordContact',
    reportingUnit: other,
    mode: 'inPerson',
    minutes: 45,
    serviceType: 'everydaySupport',
    band: 'first',
    referral: 'none',
    followUp: true,
  },
  { type: 'EndContact', because: 'concluded' },
])

/** The usual way of a member, from nomination through a year of service to the end. */
export const usualMember = as(MemberCommand)([
  {
    type: 'NominateCandidate',
    memberClass: 'sworn',
    reportingUnit: other,
    volunteer: true,
    employee: true,
    supervisor: false,
    employedSince: '2015-06-01',
  },
  {
    type: 'EvaluateCandidate',
    considered: [
      'yearsOnTheJob',
      'disciplinaryHistory',
      'educationAndTraining',
      'resolvedTrauma',
      'character',
    ],
    displays: [
      'emotionalMaturity',
      'trustOfPeers',
      'empathy',
      'citTraining',
      'interestInHelping',
      'interestInPsychosocialProcesses',
      'onCallWillingness',
    ],
    lacks: [],
  },
  { type: 'RecordRecommendation', occasion: other, from: 'peer', favourable: true },
  { type: 'ConfirmStanding' },
  {
    type: 'RecordInterview',
    structured: true,
    passed: true,
    panel: ['wellnessCommander', 'clinicalConsultant'],
  },
  { type: 'SignAgreement', kind: 'confidentiality', parts: ['confidentiality', 'consequences'] },
  {
    type: 'SignAgreement',
    kind: 'expectation',
    parts: ['confidentiality', 'exceptions', 'leaveProcess', 'deselectionCriteria'],
  },
  { type: 'AcknowledgePolicy' },
  {
    type: 'RecordTraining',
    occasion: someone,
    kind: 'specialized',
    on: '2024-02-29',
    minutes: 960,
    completed: true,
    topics: ['confidentiality', 'roleConflict'],
    formats: ['lecture', 'rolePlay'],
  },
  { type: 'RecordSkillAssessment', occasion: occasions[0], on: '2024-12-31' },
  { type: 'ApproveMembership', underWrittenProcedure: true },
  { type: 'ApproveMembership', underWrittenProcedure: true },
  { type: 'ApproveMembership', underWrittenProcedure: true },
  { type: 'AppointMember' },
  { type: 'TakeLeave', because: 'personalIssue' },
  { type: 'ReturnFromLeave' },
  { type: 'ReportStandingLost', ground: 'improvementPlan' },
  { type: 'SuspendMember', ground: 'improvementPlan' },
  { type: 'ConfirmStanding' },
  { type: 'ReinstateMember' },
  {
    type: 'RecordAttendance',
    occasion: occasions[1],
    gathering: 'meeting',
    on: '2024-12-31',
    attended: true,
  },
  { type: 'GiveFeedback', occasion: occasions[2], kind: 'fieldProblem' },
  { type: 'GrantDayOff', on: '2025-05-01' },
  { type: 'CloseQuarter', quarter: '2025-Q1' },
  { type: 'ProposeDeselection', ground: 'standing' },
  { type: 'DeselectMember', underWrittenCriteria: true },
])

/** The usual way of a release, from the closed year over the correction to the withdrawal. */
export const usualRelease = as(ReleaseCommand)([
  { type: 'ClosePeriod', year: 2025 },
  { type: 'BuildTables', tables: ['totals', 'mode'], inputs: 'ab'.repeat(32), cells: 5 },
  {
    type: 'ControlDisclosure',
    threshold: 11,
    supporters: 3,
    hidden: 2,
    tables: ['totals', 'mode'],
    output: '0c'.repeat(32),
    proven: true,
  },
  { type: 'PublishRelease', output: '0c'.repeat(32) },
  { type: 'CorrectRelease', by: someone },
  { type: 'WithdrawRelease', because: 'superseded' },
])

/** The usual way of a matter: asked, classified, agreed to, decided, told; then a report. */
export const usualDisclosure = as(DisclosureCommand)([
  { type: 'RequestDisclosure', asks: 'court', knowledge: 'session', purpose: 'testimony' },
  { type: 'SeekCounsel' },
  { type: 'RecordAuthorization', form: 'written' },
  { type: 'DecideDisclosure', outcome: 'permitted', underProcedure: true },
  { type: 'MakeDisclosure', to: 'court' },
  { type: 'ProposeSanction', by: 'management' },
  { type: 'ClassifyException', exception: 'requiredByLaw', threshold: 'explicit' },
  { type: 'DecideDisclosure', outcome: 'required', underProcedure: true },
  { type: 'MakeReport', to: 'authorityNamedByLaw' },
])

/** What may be observed of a supporter: mostly an active member, sometimes nothing, sometimes another. */
export const observedSupporter = fc.oneof<fc.MaybeWeightedArbitrary<Partial<ContactObserved>>[]>(
  {
    weight: 6,
    arbitrary: fc.constant({
      supporter: { member: someone, status: 'active', recusedFrom: [] },
    }),
  },
  { weight: 1, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc
      .record(
        {
          member: arbitraryOf(MemberId).filter(MemberId.is),
          status: fc.constantFrom('none', 'candidate', 'active', 'onLeave', 'suspended', 'ended'),
          standingLost: arbitraryOf(StandingGround).filter(StandingGround.is),
          recusedFrom: fc.uniqueArray(arbitraryOf(ServiceType).filter(ServiceType.is), {
            maxLength: 2,
          }),
        },
        { requiredKeys: ['member', 'status', 'recusedFrom'] },
      )
      .map((supporter) => ({ supporter })),
  },
)

/** What may be observed of the team. */
export const observedTeam = fc.record(
  { teamSize: fc.constantFrom(0, 12, 23, 24, 30) },
  { requiredKeys: [] },
)

/** The usual way of a hand-off, in a crisis: sent back once, then taken, and the days of the care. */
export const usualHandOff = as(HandOffCommand)([
  { type: 'ProposeHandOff', because: 'crisis', route: 'suggested' },
  { type: 'ConsultOnHandOff', clinician: 'clinicalConsultant' },
  { type: 'ExplainHandOff', points: ['furtherProtection', 'extendedConfidentiality'] },
  { type: 'ConsentToHandOff', form: 'spoken' },
  {
    type: 'ChooseDestination',
    destination: 'employeeAssistance',
    chosenBy: 'recipient',
    offered: ['employeeAssistance', 'outsideClinician'],
  },
  { type: 'ReferHandOff' },
  { type: 'ReturnReferral', because: 'noCapacity' },
  { type: 'ChooseDestination', destination: 'inpatient', chosenBy: 'recipient', offered: [] },
  { type: 'ReferHandOff' },
  { type: 'AcceptReferral', tracked: true },
  { type: 'CompleteHandOff', introduced: true, warm: true },
  { type: 'StartCare', on: '2024-11-01' },
  { type: 'EndCare', on: '2024-12-12' },
  { type: 'ReturnToWork', on: '2024-12-31' },
])

/** What may be observed of a disclosure: mostly nothing, sometimes whether a report is required. */
export const observedReport: fc.Arbitrary<Partial<HandOffObserved>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.boolean().map((requiredReport) => ({ requiredReport })) },
)
