import { describe, expect, test } from 'vitest'
import type { CalendarDate, CalendarQuarter } from '../kernel/calendar-date.js'
import { fold } from '../kernel/decider.js'
import { member, StandingGround, SuspensionGround, type MemberEvent } from '../member/index.js'
import { policies, type Policy } from '../policy/index.js'
import { today as on } from '../testing/given.js'
import { nominated, occasion } from '../testing/given-member.js'
import { madeUpPolicy } from '../testing/made-up-policy.js'
import { react, type Reaction } from './index.js'

const { slmpd, 'iacp-2021': iacp } = policies

const appointed: readonly MemberEvent[] = [nominated, { type: 'MemberAppointed', on }]

const ofMember = (
  policy: Policy,
  history: readonly MemberEvent[],
  event: MemberEvent,
  since: readonly MemberEvent[] = [],
): readonly Reaction[] =>
  react(policy)({
    category: 'member',
    event,
    state: fold(member.decider)([...history, event, ...since]),
  })

const suspension = (ground: StandingGround): Reaction => ({
  category: 'member',
  stream: 'same',
  by: 'coordinator',
  rule: 'contact.supporter-in-standing',
  command: { type: 'SuspendMember', ground },
})

describe('good standing that is lost', () => {
  const lost = (ground: StandingGround) => ({ type: 'StandingLost', ground }) as const

  test.each(['expectations', 'improvementPlan', 'administrativeLeave'] as const)(
    '[SLM-ACT-5a] [SLM-ACT-5b] [SLM-ACT-5c] calls for a suspension where the policy bars for it: %s',
    (ground) => {
      expect(ofMember(slmpd, appointed, lost(ground))).toStrictEqual([suspension(ground)])
    },
  )

  test('[SLM-ACT-5a] calls for none on a ground that the policy does not name', () => {
    expect(ofMember(slmpd, appointed, lost('discipline'))).toStrictEqual([])
  })

  test.each(StandingGround.words)(
    'calls for none under a guideline that bars nobody: %s',
    (ground) => {
      expect(ofMember(iacp, appointed, lost(ground))).toStrictEqual([])
    },
  )

  test('calls for none of a candidate, nor of somebody who is suspended for it', () => {
    const event = lost('expectations')
    expect(ofMember(slmpd, [nominated], event)).toStrictEqual([])
    expect(
      ofMember(slmpd, appointed, event, [{ type: 'MemberSuspended', ground: 'expectations' }]),
    ).toStrictEqual([])
  })

  test('calls for none once it is good again, or lost for something else', () => {
    const event = lost('expectations')
    expect(ofMember(slmpd, appointed, event, [{ type: 'StandingConfirmed' }])).toStrictEqual([])
    expect(ofMember(slmpd, appointed, event, [lost('discipline')])).toStrictEqual([])
  })
})

describe('a quarter that closes', () => {
  const closed = {
    type: 'QuarterClosed',
    quarter: '2025-Q4' as CalendarQuarter,
    minutes: 0,
  } as const
  const strict = madeUpPolicy({
    'member.quarterly-training': {
      modality: 'required',
      parameters: { minutes: 240 },
      citations: [{ row: 'IACP-8.1b', source: 'IACP 8.1' }],
    },
  })
  const trained = (minutes: number): MemberEvent => ({
    type: 'TrainingRecorded',
    occasion,
    kind: 'update',
    on: '2025-11-01' as CalendarDate,
    minutes,
    completed: true,
    topics: [],
    formats: [],
  })
  const review: Reaction = {
    category: 'member',
    stream: 'same',
    by: 'coordinator',
    rule: 'member.quarterly-training',
    command: { type: 'ProposeDeselection', ground: 'other' },
  }

  test('[IACP-8.1b] short calls for a review where the policy requires the training', () => {
    expect(ofMember(strict, [...appointed, trained(239)], closed)).toStrictEqual([review])
  })

  test('[IACP-8.1b] calls for none where the hours are there', () => {
    expect(ofMember(strict, [...appointed, trained(240)], closed)).toStrictEqual([])
  })

  test('[IACP-8.1b] short calls for none where the training is recommended, or not asked for', () => {
    for (const policy of Object.values(policies))
      expect(ofMember(policy, appointed, closed)).toStrictEqual([])
  })

  test('calls for none where a deselection is proposed already', () => {
    const proposed = { type: 'DeselectionProposed', ground: 'attendance' } as const
    expect(ofMember(strict, appointed, closed, [proposed])).toStrictEqual([])
  })
})

test.each(SuspensionGround.words)(
  'the suspension of a team leader calls for nothing: %s',
  (ground) => {
    const leader = { type: 'TeamLeaderAppointed', approvedBy: [], chosenFor: [] } as const
    const event = { type: 'MemberSuspended', ground } as const
    for (const policy of Object.values(policies))
      expect(ofMember(policy, [...appointed, leader], event)).toStrictEqual([])
  },
)
