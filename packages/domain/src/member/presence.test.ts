import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../kernel/calendar-date.js'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused } from '../testing/given.js'
import { appointed, givenMember, occasion, otherOccasion } from '../testing/given-member.js'
import type { MemberCommand, MemberEvent } from './index.js'

const { slmpd, 'iacp-2021': iacp } = policies
const onLeave = { type: 'LeaveTaken', because: 'personalIssue' } as const
const returned = { type: 'ReturnedFromLeave' } as const
const suspended = { type: 'MemberSuspended', ground: 'improvementPlan' } as const
const reinstated = { type: 'MemberReinstated' } as const
const lost = { type: 'StandingLost', ground: 'improvementPlan' } as const

const after = (...events: readonly MemberEvent[]) => ({
  when: (command: MemberCommand) => givenMember(slmpd, [...appointed, ...events], command),
})

describe('leave', () => {
  const take = { type: 'TakeLeave', because: 'personalIssue' } as const
  const comeBack = { type: 'ReturnFromLeave' } as const

  test.each(['personalIssue', 'obligation', 'other'] as const)(
    '[IACP-4.4a] [IACP-4.4b] is taken when a member wants it, because of: %s',
    (because) => {
      expect(after().when({ type: 'TakeLeave', because })).toStrictEqual(
        accepted({ type: 'LeaveTaken', because }),
      )
    },
  )

  test('[IACP-4.4a] is taken once, and ends with the return', () => {
    expect(after(onLeave).when(take)).toStrictEqual(nothingNew)
    expect(after(onLeave).when(comeBack)).toStrictEqual(accepted(returned))
    expect(after(onLeave, returned).when(comeBack)).toStrictEqual(nothingNew)
    expect(after(onLeave, returned).when(take)).toStrictEqual(accepted(onLeave))
  })

  test('is no way out of a suspension', () => {
    expect(after(suspended).when(take)).toStrictEqual(misplaced('member'))
    expect(after(suspended).when(comeBack)).toStrictEqual(misplaced('member'))
  })
})

describe('suspension', () => {
  const suspend = { type: 'SuspendMember', ground: 'improvementPlan' } as const

  test('is told once for each ground, on leave too', () => {
    const other = { type: 'MemberSuspended', ground: 'breachAlleged' } as const
    expect(after().when(suspend)).toStrictEqual(accepted(suspended))
    expect(after(onLeave).when(suspend)).toStrictEqual(accepted(suspended))
    expect(after(suspended).when(suspend)).toStrictEqual(nothingNew)
    expect(after(suspended).when({ ...other, type: 'SuspendMember' })).toStrictEqual(
      accepted(other),
    )
    expect(after(suspended, reinstated).when(suspend)).toStrictEqual(accepted(suspended))
  })

  const grounds = [
    ['[SLM-ACT-5a] refuses to reinstate below expectations', 'expectations'],
    ['[SLM-ACT-5b] refuses to reinstate on an improvement plan', 'improvementPlan'],
    ['[SLM-ACT-5c] refuses to reinstate on administrative leave', 'administrativeLeave'],
  ] as const

  test.each(grounds)('%s, and reinstates once standing is good again', (_, ground) => {
    const history = [suspended, { type: 'StandingLost', ground }] as const
    expect(after(...history).when({ type: 'ReinstateMember' })).toStrictEqual(
      refused('member.reinstated-in-standing'),
    )
    expect(
      after(...history, { type: 'StandingConfirmed' }).when({ type: 'ReinstateMember' }),
    ).toStrictEqual(accepted(reinstated))
  })

  test('[SLM-ACT-5a] refuses to reinstate where nobody says whether standing is good', () => {
    const silent = appointed.filter(({ type }) => type !== 'StandingConfirmed')
    expect(givenMember(slmpd, [...silent, suspended], { type: 'ReinstateMember' })).toStrictEqual({
      refused: [['member.reinstated-in-standing', 'notEvaluated', 'required']],
    })
  })

  test('[IACP-4.1c] reinstates with an advisory under the guideline', () => {
    const history = [...appointed, suspended, lost]
    expect(givenMember(iacp, history, { type: 'ReinstateMember' })).toStrictEqual({
      accepted: [reinstated],
      advisories: [['member.reinstated-in-standing', 'violated', 'recommended']],
    })
  })

  test('reinstates nobody who is not suspended', () => {
    expect(after().when({ type: 'ReinstateMember' })).toStrictEqual(nothingNew)
    expect(after(onLeave).when({ type: 'ReinstateMember' })).toStrictEqual(misplaced('member'))
  })
})

describe('a recusal', () => {
  const declare = {
    type: 'DeclareRecusal',
    serviceType: 'substanceUse',
    because: 'strongBeliefs',
  } as const
  const declared = { ...declare, type: 'RecusalDeclared' } as const
  const lift = { type: 'LiftRecusal', serviceType: 'substanceUse' } as const
  const lifted = { ...lift, type: 'RecusalLifted' } as const

  test('[IACP-5.2a] is declared by whoever knows a limit of their own, and lifted', () => {
    expect(after().when(declare)).toStrictEqual(accepted(declared))
    expect(after(declared).when(declare)).toStrictEqual(nothingNew)
    expect(after(declared).when(lift)).toStrictEqual(accepted(lifted))
    expect(after(declared, lifted).when(lift)).toStrictEqual(nothingNew)
  })

  test('[IACP-5.2a] is for one kind of problem at a time', () => {
    const other = { ...declared, serviceType: 'deathNotification' } as const
    expect(after(declared).when({ ...other, type: 'DeclareRecusal' })).toStrictEqual(
      accepted(other),
    )
    expect(after(declared).when({ ...lift, serviceType: other.serviceType })).toStrictEqual(
      nothingNew,
    )
  })
})

describe('attendance', () => {
  const on = '2026-03-02' as CalendarDate
  const attend = {
    type: 'RecordAttendance',
    occasion,
    gathering: 'debrief',
    on,
    attended: true,
  } as const
  const recorded = { ...attend, type: 'AttendanceRecorded' } as const
  const absent = { ...attend, attended: false } as const

  test('[SLM-ACT-9] [IACP-5.3] is recorded once', () => {
    expect(after().when(attend)).toStrictEqual(accepted(recorded))
    expect(after(recorded).when(attend)).toStrictEqual(nothingNew)
    expect(after(recorded).when(absent)).toStrictEqual(misplaced('member'))
    expect(after(recorded).when({ ...attend, occasion: otherOccasion })).toStrictEqual(
      accepted({ ...recorded, occasion: otherOccasion }),
    )
  })

  test('[SLM-ACT-9] a debriefing that was missed is told, and recorded all the same', () => {
    expect(after().when(absent)).toStrictEqual({
      accepted: [{ ...recorded, attended: false }],
      advisories: [['member.debriefs-attended', 'violated', 'required']],
    })
  })

  test('[IACP-5.3] a debriefing that was missed is told under the guideline', () => {
    expect(givenMember(iacp, appointed, absent)).toStrictEqual({
      accepted: [{ ...recorded, attended: false }],
      advisories: [['member.debriefs-attended', 'violated', 'recommended']],
    })
  })

  test('[IACP-3.9.2e] a meeting is recorded, and one that was missed is no debriefing', () => {
    const missed = { ...absent, gathering: 'meeting' } as const
    expect(after().when(missed)).toStrictEqual(
      accepted({ ...missed, type: 'AttendanceRecorded' } as const),
    )
  })

  test('is not recorded before the day', () => {
    expect(after().when({ ...attend, on: '2026-03-03' as CalendarDate })).toStrictEqual(
      misplaced('member'),
    )
  })
})

test.each(['trainingRequest', 'fieldProblem', 'resourceNeed'] as const)(
  '[IACP-8.2] feedback reaches the coordinator once: %s',
  (kind) => {
    const give = { type: 'GiveFeedback', occasion, kind } as const
    const event = { ...give, type: 'FeedbackGiven' } as const
    expect(after().when(give)).toStrictEqual(accepted(event))
    expect(after(event).when(give)).toStrictEqual(nothingNew)
  },
)
