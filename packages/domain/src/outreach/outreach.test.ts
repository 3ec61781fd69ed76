import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { packs, policies, resolve } from '../policy/index.js'
import { accepted, given, misplaced, nothingNew, refused, today } from '../testing/given.js'
import type { CalendarDate } from '../kernel/calendar-date.js'
import {
  outreach,
  OutreachCommand,
  OutreachEvent,
  type OutreachOccasion,
  type OutreachCommandOf,
} from './index.js'

const { 'iacp-2021': iacp, slmpd } = policies
const givenOutreach = given(outreach)

const raise = (
  occasion: OutreachOccasion,
  goodFaith?: boolean,
): OutreachCommandOf<'RaiseOutreach'> =>
  goodFaith === undefined
    ? { type: 'RaiseOutreach', occasion }
    : { type: 'RaiseOutreach', occasion, goodFaith }
const raised = (occasion: OutreachOccasion, on = today, goodFaith?: boolean) => ({
  ...raise(occasion, goodFaith),
  type: 'OutreachRaised' as const,
  on,
})
const give = { type: 'GiveContactInformation' } as const
const informed = { type: 'ContactInformationGiven', on: today } as const
const close = { type: 'CloseOutreach', because: 'done' } as const
const closed = { type: 'OutreachClosed', because: 'done' } as const
const mistaken = { type: 'CloseOutreach', because: 'raisedInError' } as const

describe('contact information that is owed', () => {
  test.each([
    ['[SLM-CG-4a] after an injury on the job', 'injury'],
    ['[SLM-CG-4b] to who requests family and medical leave', 'fmla'],
    ['[SLM-CG-4c] to who is in an internal investigation', 'internalInvestigation'],
    ['[SLM-CG-4d] to who is placed on administrative leave', 'administrativeLeave'],
  ] as const)('%s is given before the matter is closed', (_, occasion) => {
    expect(givenOutreach(slmpd, [], raise(occasion))).toStrictEqual(accepted(raised(occasion)))
    expect(givenOutreach(slmpd, [raised(occasion)], close)).toStrictEqual(
      refused('outreach.given-before-closed'),
    )
    expect(givenOutreach(slmpd, [raised(occasion)], give)).toStrictEqual(accepted(informed))
    expect(givenOutreach(slmpd, [raised(occasion), informed], close)).toStrictEqual(
      accepted(closed),
    )
  })

  test('[SLM-CG-4a] is not owed where the matter was raised in error', () => {
    expect(givenOutreach(slmpd, [raised('injury')], mistaken)).toStrictEqual(
      accepted({ type: 'OutreachClosed', because: 'raisedInError' }),
    )
  })

  test('is owed on no occasion where the policy names none', () => {
    expect(givenOutreach(iacp, [raised('injury')], close)).toStrictEqual(accepted(closed))
  })
})

describe('to come of one’s own accord', () => {
  test.each(['highProfileIncident', 'thirdPartyRequest'] as const)(
    '[SLM-CG-3] is open in good faith: %s',
    (occasion) => {
      expect(givenOutreach(slmpd, [], raise(occasion, true))).toStrictEqual(
        accepted(raised(occasion, today, true)),
      )
      expect(givenOutreach(slmpd, [], raise(occasion, false))).toStrictEqual(
        refused('outreach.in-good-faith'),
      )
      expect(givenOutreach(slmpd, [], raise(occasion))).toStrictEqual({
        refused: [['outreach.in-good-faith', 'notEvaluated', 'required']],
      })
      expect(givenOutreach(slmpd, [raised(occasion, today, true)], close)).toStrictEqual(
        accepted(closed),
      )
    },
  )

  test('[SLM-CG-3] is refused without an occasion', () => {
    expect(givenOutreach(slmpd, [], raise('unprompted', true))).toStrictEqual(
      refused('outreach.occasion-provided-for'),
    )
    expect(givenOutreach(iacp, [], raise('unprompted'))).toStrictEqual(
      accepted(raised('unprompted')),
    )
  })
})

describe('what is given and kept', () => {
  test('[SLM-CG-3a] is contact information and nothing else: there is no field', () => {
    expect(Object.keys(OutreachCommand.variants['GiveContactInformation']?.required ?? {})).toEqual(
      ['type'],
    )
    expect(Object.keys(OutreachEvent.variants['ContactInformationGiven']?.required ?? {})).toEqual([
      'type',
      'on',
    ])
  })

  test.each(['member', 'recipient', 'supporter', 'to', 'by', 'contact', 'incident', 'note'])(
    '[SLM-CG-3a] takes nothing that leads to a person: %s',
    (field) => {
      const id = '00112233445566778899aabbccddeeff'
      const all = [raised('injury'), informed, closed]
      expect(all.filter((event) => OutreachEvent.is(event))).toStrictEqual(all)
      expect(all.filter((event) => OutreachEvent.is({ ...event, [field]: id }))).toStrictEqual([])
    },
  )
})

describe('the time it took', () => {
  const policy = resolve([packs['example-department'], packs['iacp-2021']])
  if (E.isLeft(policy)) throw new Error('the example does not resolve')
  const on = (day: string) =>
    givenOutreach(policy.right, [raised('fmla', '2026-02-27' as CalendarDate)], give, { on: day })
  const told = (day: string) => ({ type: 'ContactInformationGiven', on: day })

  test('is told where a department sets one, and refuses nothing', () => {
    expect(on('2026-03-02')).toStrictEqual(accepted(told('2026-03-02')))
    expect(on('2026-03-03')).toStrictEqual({
      accepted: [told('2026-03-03')],
      advisories: [['outreach.given-in-time', 'violated', 'required']],
    })
  })
})

test('each step is taken once and in its order', () => {
  const over = [raised('injury'), informed, closed]
  expect(givenOutreach(slmpd, [raised('injury')], raise('injury'))).toStrictEqual(nothingNew)
  expect(givenOutreach(slmpd, [raised('injury')], raise('fmla'))).toStrictEqual(
    misplaced('outreach'),
  )
  expect(
    givenOutreach(slmpd, [raised('injury'), informed], give, { on: '2026-04-01' }),
  ).toStrictEqual(nothingNew)
  expect(givenOutreach(slmpd, [], give)).toStrictEqual(misplaced('outreach'))
  expect(givenOutreach(slmpd, [], close)).toStrictEqual(misplaced('outreach'))
  expect(givenOutreach(slmpd, over, close)).toStrictEqual(nothingNew)
  expect(givenOutreach(slmpd, over, mistaken)).toStrictEqual(misplaced('outreach'))
  expect(givenOutreach(slmpd, over, give)).toStrictEqual(misplaced('outreach'))
  expect(givenOutreach(slmpd, over, raise('injury'))).toStrictEqual(misplaced('outreach'))
})
