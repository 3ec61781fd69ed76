import { describe, expect, test } from 'vitest'
import type { CalendarDate, CalendarQuarter } from '../kernel/calendar-date.js'
import type { OccasionId } from '../kernel/opaque-id.js'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused } from '../testing/given.js'
import { appointed, givenMember } from '../testing/given-member.js'
import type { MemberEvent, TrainingKind } from './index.js'

const { slmpd, 'iacp-2021': iacp } = policies
const quarter = '2026-Q1' as CalendarQuarter
const closeQuarter = { type: 'CloseQuarter', quarter } as const
const closeYear = { type: 'CloseYear', year: 2026 } as const

let drawn = 0
const trained = (on: string, minutes: number, kind: TrainingKind = 'update') =>
  ({
    type: 'TrainingRecorded',
    occasion: `fedcba98765432100123456789ab${String((drawn += 1)).padStart(4, '0')}` as OccasionId,
    kind,
    on: on as CalendarDate,
    minutes,
    completed: true,
    topics: [],
    formats: [],
  }) as const satisfies MemberEvent
const closed = (minutes: number) => ({ type: 'QuarterClosed', quarter, minutes }) as const
const short = [['member.quarterly-training', 'violated', 'recommended']] as const

describe('a quarter', () => {
  const close = (...trainings: readonly MemberEvent[]) =>
    givenMember(iacp, [...appointed, ...trainings], closeQuarter, { on: '2026-04-01' })

  test('[IACP-8.1b] [IACP-8.1a] closes with four hours of update training and no advisory', () => {
    expect(close(trained('2026-01-01', 120), trained('2026-03-31', 120))).toStrictEqual(
      accepted(closed(240)),
    )
  })

  test('[IACP-8.1b] [IACP-8.1a] closes one minute short, with an advisory', () => {
    expect(close(trained('2026-02-01', 239))).toStrictEqual({
      accepted: [closed(239)],
      advisories: short,
    })
  })

  test('[IACP-8.1b] counts neither the day before it nor the day after', () => {
    expect(close(trained('2025-12-31', 240), trained('2026-04-01', 240))).toStrictEqual({
      accepted: [closed(0)],
      advisories: short,
    })
  })

  test('[IACP-8.1b] counts no training that was not completed', () => {
    expect(close({ ...trained('2026-02-01', 240), completed: false })).toStrictEqual({
      accepted: [closed(0)],
      advisories: short,
    })
  })

  test.each(['specialized', 'team', 'other'] as const)(
    '[IACP-8.1b] counts update training alone, and not: %s',
    (kind) => {
      expect(close(trained('2026-02-01', 240, kind))).toStrictEqual({
        accepted: [closed(0)],
        advisories: short,
      })
    },
  )

  test('is not closed on its last day, and is on the day after', () => {
    expect(givenMember(slmpd, appointed, closeQuarter, { on: '2026-03-31' })).toStrictEqual(
      misplaced('member'),
    )
    expect(givenMember(slmpd, appointed, closeQuarter, { on: '2026-04-01' })).toStrictEqual(
      accepted(closed(0)),
    )
  })

  test('closes the last one of a year on New Year’s Day', () => {
    const last = { type: 'CloseQuarter', quarter: '2025-Q4' as CalendarQuarter } as const
    expect(givenMember(slmpd, appointed, last, { on: '2025-12-31' })).toStrictEqual(
      misplaced('member'),
    )
    expect(givenMember(slmpd, appointed, last, { on: '2026-01-01' })).toStrictEqual(
      accepted({ ...last, type: 'QuarterClosed', minutes: 0 }),
    )
  })

  test('is closed once, and takes no training afterwards', () => {
    const history = [...appointed, closed(0)]
    const late = { ...trained('2026-03-31', 60), type: 'RecordTraining' } as const
    expect(givenMember(iacp, history, closeQuarter, { on: '2026-04-01' })).toStrictEqual(nothingNew)
    expect(givenMember(iacp, history, late, { on: '2026-04-01' })).toStrictEqual(
      misplaced('member'),
    )
  })
})

const granted = (on: string) => ({ type: 'DayOffGranted', on: on as CalendarDate }) as const
const yearClosed = (teamTrainings: number, daysOff: number) =>
  ({ type: 'YearClosed', year: 2026, teamTrainings, daysOff }) as const

describe('a year', () => {
  const close = (...events: readonly MemberEvent[]) =>
    givenMember(slmpd, [...appointed, ...events], closeYear, { on: '2027-01-01' })
  const twoOff = [granted('2026-05-01'), granted('2026-12-31')]
  const twoTrainings = [trained('2026-01-01', 60, 'team'), trained('2026-12-31', 60, 'team')]

  test('[SLM-ACT-6] [SLM-ACT-8] closes with two team trainings and two days off', () => {
    expect(close(...twoOff, ...twoTrainings)).toStrictEqual(accepted(yearClosed(2, 2)))
  })

  test('[SLM-ACT-6] tells of a team training that was missed, and closes all the same', () => {
    expect(close(...twoOff, ...twoTrainings.slice(1))).toStrictEqual({
      accepted: [yearClosed(1, 2)],
      advisories: [['member.team-trainings', 'violated', 'required']],
    })
  })

  test('[SLM-ACT-6] hours of other training replace no team training', () => {
    expect(close(...twoOff, trained('2026-06-01', 4800, 'update'))).toStrictEqual({
      accepted: [yearClosed(0, 2)],
      advisories: [['member.team-trainings', 'violated', 'required']],
    })
  })

  test('[SLM-ACT-8] tells of a day off that was not granted', () => {
    expect(close(granted('2025-12-31'), granted('2026-01-01'), ...twoTrainings)).toStrictEqual({
      accepted: [yearClosed(2, 1)],
      advisories: [['member.days-off-granted', 'violated', 'required']],
    })
  })

  test('asks nothing of the kind under the guideline', () => {
    expect(givenMember(iacp, appointed, closeYear, { on: '2027-01-01' })).toStrictEqual(
      accepted(yearClosed(0, 0)),
    )
  })

  test('is not closed on its last day', () => {
    expect(givenMember(slmpd, appointed, closeYear, { on: '2026-12-31' })).toStrictEqual(
      misplaced('member'),
    )
  })

  test('is closed once, and takes neither training nor day off afterwards', () => {
    const history = [...appointed, yearClosed(0, 0)]
    const around = { on: '2027-01-01' }
    const late = { ...trained('2026-12-31', 60, 'team'), type: 'RecordTraining' } as const
    expect(givenMember(slmpd, history, closeYear, around)).toStrictEqual(nothingNew)
    expect(givenMember(slmpd, history, late, around)).toStrictEqual(misplaced('member'))
    expect(
      givenMember(slmpd, history, { ...granted('2026-12-31'), type: 'GrantDayOff' }, around),
    ).toStrictEqual(misplaced('member'))
  })
})

describe('days off', () => {
  const grant = (on: string, ...before: readonly MemberEvent[]) =>
    givenMember(slmpd, [...appointed, ...before], {
      type: 'GrantDayOff',
      on: on as CalendarDate,
    })

  test('[SLM-ACT-8] grants the second of a year and refuses the third', () => {
    const first = granted('2026-01-01')
    const second = granted('2026-12-31')
    expect(grant('2026-12-31', first)).toStrictEqual(accepted(second))
    expect(grant('2026-06-01', first, second)).toStrictEqual(refused('member.days-off-within'))
  })

  test('[SLM-ACT-8] counts each year for itself', () => {
    expect(grant('2027-01-01', granted('2026-01-01'), granted('2026-12-31'))).toStrictEqual(
      accepted(granted('2027-01-01')),
    )
  })

  test('grants a day once, even when the year is used up', () => {
    expect(grant('2026-01-01', granted('2026-01-01'), granted('2026-12-31'))).toStrictEqual(
      nothingNew,
    )
  })
})

describe('a count that its own record could not hold', () => {
  const record = (training: ReturnType<typeof trained>, before: readonly MemberEvent[]) =>
    givenMember(slmpd, [...appointed, ...before], { ...training, type: 'RecordTraining' })

  test('is not reached: the training that would exceed a quarter is refused', () => {
    const many = Array.from({ length: 20 }, () => trained('2026-02-01', 4800))
    const last = trained('2026-02-01', 4000)
    expect(record(last, many)).toStrictEqual(accepted(last))
    expect(record(trained('2026-02-01', 4001), many)).toStrictEqual(misplaced('member'))
  })

  test('is not reached: the team training that would exceed a year is refused', () => {
    const many = Array.from({ length: 366 }, () => trained('2026-02-01', 1, 'team'))
    const last = trained('2026-02-02', 1, 'team')
    expect(record(last, many.slice(1))).toStrictEqual(accepted(last))
    expect(record(last, many)).toStrictEqual(misplaced('member'))
  })
})
