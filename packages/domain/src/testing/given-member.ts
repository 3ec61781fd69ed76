import type { CalendarDate } from '../kernel/calendar-date.js'
import type { ActorId, OccasionId, ReportingUnitId } from '../kernel/opaque-id.js'
import { given, today } from './given.js'
import { member, type MemberEvent, type Recommender } from '../member/index.js'
import type { MemberCommandOf } from '../member/commands.js'

/** Given what happened to a member, when a command is given under a policy, what comes of it. */
export const givenMember = given(member)

export const unit = 'c0ffee00d15ea5e0123456789abcdef0' as ReportingUnitId
export const occasion = 'aa00bb11cc22dd33ee44ff5566778899' as OccasionId
export const otherOccasion = '99887766554433221100ffeeddccbbaa' as OccasionId

/** Two people who approve, each in a role of their own. */
export const deputyChief = 'd0d1d2d3d4d5d6d7d8d9dadbdcdddedf' as ActorId
export const wellnessCommander = 'f0e1d2c3b4a5968778695a4b3c2d1e0f' as ActorId

/** A nomination with every fact stated and none against it. */
export const nomination: MemberCommandOf<'NominateCandidate'> = {
  type: 'NominateCandidate',
  memberClass: 'sworn',
  reportingUnit: unit,
  volunteer: true,
  employee: true,
  supervisor: false,
  employedSince: '2015-06-01' as CalendarDate,
}

export const nominated = {
  ...nomination,
  type: 'CandidateNominated',
} as const satisfies MemberEvent

/** An evaluation that weighs and finds everything. */
export const evaluated = {
  type: 'CandidateEvaluated',
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
} as const satisfies MemberEvent

export const interviewed = {
  type: 'CandidateInterviewed',
  structured: true,
  passed: true,
  panel: ['wellnessCommander', 'clinicalConsultant'],
} as const satisfies MemberEvent

/** A completed specialized training on the topics that the guideline names. */
export const trained = {
  type: 'TrainingRecorded',
  occasion: '0123456789abcdef0123456789abcdef' as OccasionId,
  kind: 'specialized',
  on: '2026-01-15' as CalendarDate,
  minutes: 2400,
  completed: true,
  topics: ['confidentiality', 'roleConflict'],
  formats: ['rolePlay', 'scenario'],
} as const satisfies MemberEvent

export const confidentialitySigned = {
  type: 'AgreementSigned',
  kind: 'confidentiality',
  parts: ['confidentiality', 'consequences'],
} as const satisfies MemberEvent

export const expectationSigned = {
  type: 'AgreementSigned',
  kind: 'expectation',
  parts: ['confidentiality', 'exceptions', 'leaveProcess', 'deselectionCriteria'],
} as const satisfies MemberEvent

const recommended = (from: Recommender, of: string) =>
  ({
    type: 'RecommendationRecorded',
    occasion: of as OccasionId,
    from,
    favourable: true,
  }) as const satisfies MemberEvent

export const recommendedByPeer = recommended('peer', '1a2b3c4d5e6f708192a3b4c5d6e7f809')
export const recommendedBySupervisor = recommended('supervisor', '9f8e7d6c5b4a392817065f4e3d2c1b0a')

/** All that both shipped policies ask for before a membership is approved. */
export const ready: readonly MemberEvent[] = [
  nominated,
  evaluated,
  recommendedByPeer,
  recommendedBySupervisor,
  interviewed,
  { type: 'StandingConfirmed' },
]

export const approved: readonly MemberEvent[] = [
  { type: 'MembershipApproved', role: 'deputyChief', by: deputyChief },
  { type: 'MembershipApproved', role: 'wellnessCommander', by: wellnessCommander },
]

/** All that both shipped policies ask for before an appointment. */
export const appointable: readonly MemberEvent[] = [
  ...ready,
  confidentialitySigned,
  expectationSigned,
  trained,
  { type: 'PolicyAcknowledged' },
  ...approved,
]

/** An active member whom both shipped policies are content with. */
export const appointed: readonly MemberEvent[] = [
  ...appointable,
  { type: 'MemberAppointed', on: today },
]

/** A history without the events of one kind. */
export const without = (
  history: readonly MemberEvent[],
  ...out: readonly (MemberEvent | undefined)[]
): readonly MemberEvent[] => history.filter((event) => !out.includes(event))
