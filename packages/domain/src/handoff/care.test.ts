import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../kernel/calendar-date.js'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, today } from '../testing/given.js'
import {
  chosen,
  givenHandOff,
  handedOn,
  referred,
  taken,
  talkedOver,
  completed,
} from '../testing/given-handoff.js'
import { HandOffCommand, type HandOffEvent } from './index.js'

const policy = policies['sapd-practice']
const first = '2026-01-05' as CalendarDate
const last = '2026-02-16' as CalendarDate
const tomorrow = '2026-03-03' as CalendarDate

const started = { type: 'CareStarted', on: first } as const
const ended = { type: 'CareEnded', on: last } as const
const back = { type: 'ReturnedToWork', on: today } as const
const start = { type: 'StartCare', on: first } as const
const end = { type: 'EndCare', on: last } as const
const goBack = { type: 'ReturnToWork', on: today } as const

const to = (destination: 'inpatient' | 'chaplain' | 'anotherMember'): readonly HandOffEvent[] => [
  ...talkedOver.slice(0, 3),
  { ...chosen, destination },
  { ...referred, destination },
  taken,
  completed,
]

describe('professional care', () => {
  test('[SAPD-11] [SAPD-14] starts, ends after six weeks, and leads back to work', () => {
    const history = to('inpatient')
    expect(givenHandOff(policy, history, start)).toStrictEqual(accepted(started))
    expect(givenHandOff(policy, [...history, started], end)).toStrictEqual(accepted(ended))
    expect(givenHandOff(policy, [...history, started, ended], goBack)).toStrictEqual(accepted(back))
  })

  test('[SAPD-14] may go on beside the work', () => {
    const history = [...handedOn, started, back]
    expect(givenHandOff(policy, [...handedOn, started], goBack)).toStrictEqual(accepted(back))
    expect(givenHandOff(policy, history, end)).toStrictEqual(accepted(ended))
  })

  test('[SAPD-11] each day is on record once, and no other in its place', () => {
    const history = [...handedOn, started, ended, back]
    for (const command of [start, end, goBack])
      expect(givenHandOff(policy, history, command)).toStrictEqual(nothingNew)
    for (const type of ['StartCare', 'EndCare', 'ReturnToWork'] as const) {
      const other = { type, on: '2026-02-20' as CalendarDate }
      expect(givenHandOff(policy, history, other)).toStrictEqual(misplaced('handoff'))
    }
  })

  test('no day lies ahead: today may be one, tomorrow may not', () => {
    const toToday = { ...start, on: today }
    expect(givenHandOff(policy, handedOn, toToday)).toStrictEqual(
      accepted({ ...started, on: today }),
    )
    expect(givenHandOff(policy, handedOn, { ...start, on: tomorrow })).toStrictEqual(
      misplaced('handoff'),
    )
    for (const type of ['EndCare', 'ReturnToWork'] as const)
      expect(givenHandOff(policy, [...handedOn, started], { type, on: tomorrow })).toStrictEqual(
        misplaced('handoff'),
      )
  })

  test('none ends before it starts: the same day may be both', () => {
    const eve = '2026-01-04' as CalendarDate
    for (const type of ['EndCare', 'ReturnToWork'] as const) {
      expect(givenHandOff(policy, [...handedOn, started], { type, on: eve })).toStrictEqual(
        misplaced('handoff'),
      )
      expect(givenHandOff(policy, [...handedOn, started], { type, on: first })).toStrictEqual(
        accepted(
          type === 'EndCare'
            ? { type: 'CareEnded', on: first }
            : { type: 'ReturnedToWork', on: first },
        ),
      )
    }
  })

  test('has no place before the hand-off is completed', () => {
    for (const most of [0, 4, 5, 6])
      for (const command of [start, end, goBack])
        expect(givenHandOff(policy, handedOn.slice(0, most), command)).toStrictEqual(
          misplaced('handoff'),
        )
    for (const command of [end, goBack])
      expect(givenHandOff(policy, handedOn, command)).toStrictEqual(misplaced('handoff'))
  })

  test.each(['chaplain', 'anotherMember'] as const)(
    '[SAPD-11] is never tracked of peer support or a chaplain: %s',
    (destination) => {
      expect(givenHandOff(policy, to(destination), start)).toStrictEqual(misplaced('handoff'))
    },
  )
})

describe('care without a referral', () => {
  const open = {
    type: 'OpenDirectCare',
    recipientClass: 'family',
    consent: 'spoken',
  } as const
  const opened = { ...open, type: 'DirectCareOpened', role: 'clinicalSupervisor' } as const
  const around = { role: 'clinicalSupervisor' } as const

  test.each(['sworn', 'civilian', 'family'] as const)(
    '[LEX-20] is opened once by a clinician, to employees and families: %s',
    (recipientClass) => {
      for (const each of Object.values(policies)) {
        const event = { ...opened, recipientClass }
        expect(givenHandOff(each, [], { ...open, recipientClass }, around)).toStrictEqual(
          accepted(event),
        )
        expect(givenHandOff(each, [event], { ...open, recipientClass }, around)).toStrictEqual(
          nothingNew,
        )
      }
    },
  )

  test('[LEX-20] is followed by its days, as any care is', () => {
    expect(givenHandOff(policy, [opened], start)).toStrictEqual(accepted(started))
  })

  test('[LEX-20] has no place in a hand-off that is under way', () => {
    expect(givenHandOff(policy, talkedOver, open, around)).toStrictEqual(misplaced('handoff'))
    expect(givenHandOff(policy, handedOn, open, around)).toStrictEqual(misplaced('handoff'))
  })

  test('[SAPD-23] cannot be asked for without consent', () => {
    const { consent: _, ...unasked } = open
    expect([HandOffCommand.is(open), HandOffCommand.is(unasked)]).toStrictEqual([true, false])
  })
})
