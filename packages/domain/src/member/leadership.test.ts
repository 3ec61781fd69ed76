import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused } from '../testing/given.js'
import { appointable, appointed, givenMember, nominated } from '../testing/given-member.js'
import { MemberCommand, type MemberEvent } from './index.js'

const { slmpd, 'iacp-2021': iacp } = policies
const appoint = {
  type: 'AppointTeamLeader',
  senior: true,
  approvedBy: ['wellnessCommander', 'deputyChief', 'clinicalConsultant'],
  chosenFor: ['reputation', 'leadership', 'willingness'],
} as const
const leads = { ...appoint, type: 'TeamLeaderAppointed' } as const

const given = (history: readonly MemberEvent[], command: MemberCommand = appoint) =>
  givenMember(slmpd, history, command)

test('[SLM-TL-a] [SLM-TL-c] [SLM-TL-d] a senior member is chosen by all, for all that is asked', () => {
  expect(given(appointed)).toStrictEqual(accepted(leads))
})

describe('seniority', () => {
  test('[SLM-TL-a] refuses somebody who is not senior', () => {
    expect(given(appointed, { ...appoint, senior: false })).toStrictEqual(
      refused('member.leader-senior'),
    )
  })

  test('[SLM-TL-a] refuses where nobody says whether it is so', () => {
    const { senior: _, ...silent } = appoint
    expect(given(appointed, silent)).toStrictEqual({
      refused: [['member.leader-senior', 'notEvaluated', 'required']],
    })
  })
})

test.each(appoint.approvedBy)('[SLM-TL-c] refuses where one has not chosen: %s', (role) => {
  const approvedBy = appoint.approvedBy.filter((each) => each !== role)
  expect(given(appointed, { ...appoint, approvedBy })).toStrictEqual(
    refused('member.leader-approvals'),
  )
})

test.each(appoint.chosenFor)('[SLM-TL-d] refuses where one is not a reason: %s', (quality) => {
  const chosenFor = appoint.chosenFor.filter((each) => each !== quality)
  expect(given(appointed, { ...appoint, chosenFor })).toStrictEqual(
    refused('member.leader-qualities'),
  )
})

test('asks nothing of the kind under the guideline', () => {
  const bare = { type: 'AppointTeamLeader', approvedBy: [], chosenFor: [] } as const
  expect(givenMember(iacp, appointed, bare)).toStrictEqual(
    accepted({ type: 'TeamLeaderAppointed', approvedBy: [], chosenFor: [] }),
  )
})

test('[SLM-TL-a] [SLM-TL-d] what was attested of a leader is kept, and no more than that', () => {
  const attested = { ...appoint, senior: false, chosenFor: ['willingness'] } as const
  expect(givenMember(iacp, appointed, attested)).toStrictEqual(
    accepted({ ...attested, type: 'TeamLeaderAppointed' }),
  )
})

test.each<readonly [string, readonly MemberEvent[]]>([
  ['[SLM-TL-4] refuses somebody who is not a member: a stranger', []],
  ['[SLM-TL-4] refuses somebody who is not a member: a candidate', [nominated]],
  ['[SLM-TL-4] refuses somebody who is not a member: one who only could be', appointable],
  [
    '[SLM-TL-4] refuses a member on leave',
    [...appointed, { type: 'LeaveTaken', because: 'other' }],
  ],
  [
    '[SLM-TL-4] refuses a suspended member',
    [...appointed, { type: 'MemberSuspended', ground: 'attendance' }],
  ],
  [
    '[SLM-TL-4] refuses somebody who is a member no more',
    [...appointed, { type: 'MembershipEnded', because: 'resigned' }],
  ],
])('%s', (_, history) => {
  expect(given(history)).toStrictEqual(misplaced('member'))
})

test('[SLM-TL-b] rank cannot be written down, so it is no ground', () => {
  expect(
    ['rank', 'title', 'grade', 'promoted'].filter((field) =>
      MemberCommand.is({ ...appoint, [field]: 'sergeant' }),
    ),
  ).toStrictEqual([])
  expect(MemberCommand.is(appoint)).toBe(true)
})

test('a leader is appointed once, and steps down once', () => {
  const stepDown = { type: 'StepDownAsTeamLeader' } as const
  const steppedDown = { type: 'TeamLeaderSteppedDown' } as const
  expect(given([...appointed, leads])).toStrictEqual(nothingNew)
  expect(given([...appointed, leads], stepDown)).toStrictEqual(accepted(steppedDown))
  expect(given([...appointed, leads, steppedDown], stepDown)).toStrictEqual(nothingNew)
  expect(given([...appointed, leads, steppedDown])).toStrictEqual(accepted(leads))
})
