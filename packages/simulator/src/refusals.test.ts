import { describe, expect, it } from 'vitest'
import { decideAll, type Judged } from './decide-all.js'
import { mistakeKinds, type MistakeKind } from './mistake.js'
import { simulate } from './simulate.js'
import { exampleSeed, stLouis } from './st-louis.js'

/** How a refusal looks: the command, and a rule that refused it, with the state where it was the order. */
const looksOf = ({ request, findings }: Judged): readonly string[] =>
  findings
    .filter(({ modality }) => modality === 'required')
    .map(({ rule, shows }) =>
      rule.endsWith('.lifecycle')
        ? `${request.command.type}: ${rule} (${String(shows['state'])})`
        : `${request.command.type}: ${rule}`,
    )

/** What each kind of mistake is refused for. */
const expected: { readonly [K in MistakeKind]: readonly [string, ...string[]] } = {
  nominatedUnwilling: ['NominateCandidate: member.volunteer'],
  nominatedOutsider: ['NominateCandidate: member.employee'],
  nominatedTwice: ['NominateCandidate: member.lifecycle (candidate)'],
  interviewWithoutPanel: ['ApproveMembership: member.interview-panel'],
  approvalBeforeInterview: [
    'ApproveMembership: member.interview-passed',
    'ApproveMembership: member.emotional-maturity',
    'ApproveMembership: member.trust-of-peers',
    'ApproveMembership: member.empathy',
    'ApproveMembership: member.interest-in-psychosocial',
    'ApproveMembership: member.on-call-willingness',
  ],
  approvalWithoutAuthority: ['ApproveMembership: member.approver-has-authority'],
  approvedTwiceByOne: ['AppointMember: member.approved-by-all'],
  appointmentUnapproved: ['AppointMember: member.approved-by-all'],
  appointmentBeforeTraining: [
    'AppointMember: member.specialized-training',
    'AppointMember: member.approved',
  ],
  acknowledgementForgotten: ['AppointMember: member.policy-acknowledged'],
  leaderNotSenior: ['AppointTeamLeader: member.leader-senior'],
  leaderUnapproved: ['AppointTeamLeader: member.leader-approvals'],
  leaderUnsuited: ['AppointTeamLeader: member.leader-qualities'],
  reinstatedTooEarly: ['ReinstateMember: member.reinstated-in-standing'],
  daysOffTooMany: ['GrantDayOff: member.days-off-within'],
  trainingAhead: ['RecordTraining: member.lifecycle (the day lies ahead)'],
  trainingTooLate: ['RecordTraining: member.lifecycle (the quarter is closed)'],
  attendanceAhead: ['RecordAttendance: member.lifecycle (the day lies ahead)'],
  recordedAfterLeaving: ['RecordAttendance: member.lifecycle (ended)'],
  quarterClosedTooEarly: ['CloseQuarter: member.lifecycle (the quarter is not over)'],
  yearClosedTooEarly: ['CloseYear: member.lifecycle (the year is not over)'],
  periodClosedTooEarly: ['ClosePeriod: release.period-over'],
  screenForgotten: ['OpenContact: contact.conflict-screened'],
  exceptionWithoutTie: ['ExceptConflict: contact.lifecycle (preparing)'],
  conflictNotExcepted: ['OpenContact: contact.conflict-screened'],
  noticeForgotten: [
    'OpenContact: contact.notice-given',
    'OpenContact: contact.notice-complete',
    'OpenContact: contact.consent-informed',
  ],
  noticeIncomplete: ['OpenContact: contact.notice-complete'],
  consentForgotten: [
    'OpenContact: contact.consent-given',
    'OpenContact: contact.consent-expressed',
  ],
  consentImplied: ['OpenContact: contact.consent-expressed'],
  ordered: ['OpenContact: contact.not-ordered'],
  conditionOfPlan: ['OpenContact: contact.not-condition-of-plan'],
  conditionOfDiscipline: ['OpenContact: contact.not-condition-of-discipline'],
  recipientNotServed: ['OpenContact: contact.recipient-served'],
  wrongCapacity: ['OpenContact: contact.peer-capacity'],
  supporterNotAppointed: ['OpenContact: contact.supporter-active'],
  supporterOnLeave: ['OpenContact: contact.supporter-active'],
  supporterSuspended: ['OpenContact: contact.supporter-active'],
  supporterOnPlan: ['OpenContact: contact.supporter-in-standing'],
  concludedBeforeOpen: ['EndContact: contact.lifecycle (preparing)'],
  recordBeforeOpen: ['RecordContact: contact.lifecycle (preparing)'],
  openedTwice: ['OpenContact: contact.lifecycle (open)'],
  recordedTwice: ['RecordContact: contact.lifecycle (recorded)'],
  commandAfterEnd: [
    'GiveNotice: contact.lifecycle (ended)',
    'RecordContact: contact.lifecycle (ended)',
  ],
}

/** What candidates are refused for whose fate it is, without anybody's mistake. */
const fates = [
  'ApproveMembership: member.tenure',
  'ApproveMembership: member.interview-passed',
  'AppointMember: member.confidentiality-agreement',
  'AppointMember: member.expectation-agreement',
  'AppointMember: member.team-size',
]

const theRules = [
  'contact.conflict-screened',
  'contact.consent-expressed',
  'contact.consent-given',
  'contact.consent-informed',
  'contact.lifecycle',
  'contact.not-condition-of-discipline',
  'contact.not-condition-of-plan',
  'contact.not-ordered',
  'contact.notice-complete',
  'contact.notice-given',
  'contact.peer-capacity',
  'contact.recipient-served',
  'contact.supporter-active',
  'contact.supporter-in-standing',
  'member.approved',
  'member.approved-by-all',
  'member.approver-has-authority',
  'member.confidentiality-agreement',
  'member.days-off-within',
  'member.emotional-maturity',
  'member.empathy',
  'member.employee',
  'member.expectation-agreement',
  'member.interest-in-psychosocial',
  'member.interview-panel',
  'member.interview-passed',
  'member.leader-approvals',
  'member.leader-qualities',
  'member.leader-senior',
  'member.lifecycle',
  'member.on-call-willingness',
  'member.policy-acknowledged',
  'member.reinstated-in-standing',
  'member.specialized-training',
  'member.team-size',
  'member.tenure',
  'member.trust-of-peers',
  'member.volunteer',
  'release.period-over',
]

describe.each([exampleSeed, 1, 2, 3])('a year of St. Louis with seed %i', (seed) => {
  const judged = [...decideAll(simulate(stLouis, seed))]
  const refused = judged.filter(({ isAccepted }) => !isAccepted)
  const looks = new Set(refused.flatMap(looksOf))

  it('has between 3 and 8 percent of its commands refused', () => {
    const share = refused.length / judged.length
    expect(share).toBeGreaterThan(0.03)
    expect(share).toBeLessThan(0.08)
  })

  it.each(mistakeKinds)('has the mistake %s refused for what it is', (kind) => {
    for (const look of expected[kind]) expect(looks).toContain(look)
  })

  it('has nothing refused that was meant to be accepted', () => {
    const meant = new Set([...Object.values(expected).flat(), ...fates])
    expect([...looks].filter((look) => !meant.has(look))).toStrictEqual([])
  })

  it('has at most one command of a contact refused: what was wrong is made good, or given up', () => {
    const streams = refused
      .filter(({ request }) => request.category === 'contact')
      .map(({ request }) => request.stream)
    expect(streams.length).toBe(new Set(streams).size)
  })

  it('has every rule refuse that can refuse a command of these streams under slmpd', () => {
    const rules = refused
      .flatMap(({ findings }) => findings)
      .filter(({ modality }) => modality === 'required')
      .map(({ rule }) => rule)
    expect([...new Set(rules)].sort()).toStrictEqual(theRules)
  })
})
