import { expect, test } from 'vitest'
import type { CalendarDate, CalendarQuarter } from '../kernel/calendar-date.js'
import { policies } from '../policy/index.js'
import { misplaced } from '../testing/given.js'
import { appointed, givenMember, nominated, nomination, occasion } from '../testing/given-member.js'
import { MemberCommand, type MemberEvent } from './index.js'

const on = '2026-03-02' as CalendarDate

/** One command of every kind. */
const commands: readonly MemberCommand[] = [
  nomination,
  { type: 'EvaluateCandidate', considered: ['character'], displays: [], lacks: [] },
  { type: 'RecordRecommendation', occasion, from: 'peer', favourable: true },
  { type: 'RecordInterview', structured: true, passed: true, panel: ['member'] },
  { type: 'SignAgreement', kind: 'expectation', parts: [] },
  { type: 'AcknowledgePolicy' },
  {
    type: 'RecordTraining',
    occasion,
    kind: 'other',
    on,
    minutes: 60,
    completed: true,
    topics: [],
    formats: [],
  },
  { type: 'RecordSkillAssessment', occasion, on },
  { type: 'ApproveMembership' },
  { type: 'CloseCandidacy', because: 'withdrew' },
  { type: 'AppointMember' },
  { type: 'ConfirmStanding' },
  { type: 'ReportStandingLost', ground: 'discipline' },
  { type: 'TakeLeave', because: 'other' },
  { type: 'ReturnFromLeave' },
  { type: 'SuspendMember', ground: 'attendance' },
  { type: 'ReinstateMember' },
  { type: 'AppointTeamLeader', approvedBy: [], chosenFor: [] },
  { type: 'StepDownAsTeamLeader' },
  { type: 'DeclareRecusal', serviceType: 'onScene', because: 'untrained' },
  { type: 'LiftRecusal', serviceType: 'onScene' },
  { type: 'RecordAttendance', occasion, gathering: 'meeting', on, attended: true },
  { type: 'GrantDayOff', on },
  { type: 'GiveFeedback', occasion, kind: 'fieldProblem' },
  { type: 'CloseQuarter', quarter: '2025-Q4' as CalendarQuarter },
  { type: 'CloseYear', year: 2025 },
  { type: 'ProposeDeselection', ground: 'other' },
  { type: 'WithdrawDeselection' },
  { type: 'DeselectMember' },
  { type: 'EndMembership', because: 'retired' },
]

const places: readonly (readonly [string, readonly MemberEvent[]])[] = [
  ['nobody', []],
  ['candidate', [nominated]],
  ['member', [...appointed, { type: 'DeselectionProposed', ground: 'other' }]],
  ['ended', [...appointed, { type: 'MembershipEnded', because: 'transferred' }]],
]

test('the list has one command of every kind', () => {
  expect(commands.map(({ type }) => type).sort()).toStrictEqual(
    Object.keys(MemberCommand.variants).sort(),
  )
})

test('every command has its place in the life of a member, and is refused everywhere else', () => {
  const found = Object.fromEntries(
    commands.map((command) => [
      command.type,
      places
        .filter(([, history]) => {
          const outcome = givenMember(policies['iacp-2021'], history, command)
          return JSON.stringify(outcome) !== JSON.stringify(misplaced('member'))
        })
        .map(([place]) => place),
    ]),
  )
  expect(found).toStrictEqual({
    NominateCandidate: ['nobody', 'candidate'],
    EvaluateCandidate: ['candidate'],
    RecordRecommendation: ['candidate'],
    RecordInterview: ['candidate'],
    ApproveMembership: ['candidate'],
    CloseCandidacy: ['candidate'],
    SignAgreement: ['candidate', 'member'],
    AcknowledgePolicy: ['candidate', 'member'],
    RecordTraining: ['candidate', 'member'],
    RecordSkillAssessment: ['candidate', 'member'],
    ConfirmStanding: ['candidate', 'member'],
    ReportStandingLost: ['candidate', 'member'],
    AppointMember: ['candidate', 'member'],
    TakeLeave: ['member'],
    ReturnFromLeave: ['member'],
    SuspendMember: ['member'],
    ReinstateMember: ['member'],
    AppointTeamLeader: ['member'],
    StepDownAsTeamLeader: ['member'],
    DeclareRecusal: ['member'],
    LiftRecusal: ['member'],
    RecordAttendance: ['member'],
    GrantDayOff: ['member'],
    GiveFeedback: ['member'],
    CloseQuarter: ['member'],
    CloseYear: ['member'],
    ProposeDeselection: ['member'],
    WithdrawDeselection: ['member'],
    DeselectMember: ['member'],
    EndMembership: ['member'],
  })
})
