import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, someone } from '../testing/given.js'
import {
  evaluated,
  givenMember,
  nominated,
  nomination,
  ready,
  recommendedByPeer,
  recommendedBySupervisor,
  without,
} from '../testing/given-member.js'
import type { Consideration, MemberEvent } from './index.js'

const { 'iacp-2021': iacp } = policies
const approve = { type: 'ApproveMembership', underWrittenProcedure: true } as const
const silently = { type: 'MembershipApproved', role: 'coordinator', by: someone } as const
const approval = { ...silently, underWrittenProcedure: true } as const

const advised = (rule: string, verdict: 'violated' | 'notEvaluated') => ({
  accepted: [approval],
  advisories: [[rule, verdict, 'recommended']],
})

test('approves without an advisory where all is weighed, and whoever approves', () => {
  expect(givenMember(iacp, ready, approve)).toStrictEqual(accepted(approval))
})

test('advises of everything at once where nothing is known', () => {
  const { supervisor: _, ...silent } = { ...nomination, type: 'CandidateNominated' as const }
  expect(givenMember(iacp, [silent], { type: 'ApproveMembership' })).toStrictEqual({
    accepted: [silently],
    advisories: [
      ['member.selection-procedure-written', 'notEvaluated', 'recommended'],
      ['member.good-standing', 'notEvaluated', 'recommended'],
      ['member.recommended', 'notEvaluated', 'recommended'],
      ['member.considered-years', 'notEvaluated', 'recommended'],
      ['member.considered-discipline', 'notEvaluated', 'recommended'],
      ['member.considered-education', 'notEvaluated', 'recommended'],
      ['member.considered-trauma', 'notEvaluated', 'recommended'],
      ['member.considered-character', 'notEvaluated', 'recommended'],
      ['member.considered-supervisor-duties', 'notEvaluated', 'recommended'],
    ],
  })
})

test('[IACP-4.1a] advises where members are selected without a written procedure', () => {
  const command = { type: 'ApproveMembership', underWrittenProcedure: false } as const
  expect(givenMember(iacp, ready, command)).toStrictEqual({
    accepted: [{ ...approval, underWrittenProcedure: false }],
    advisories: [['member.selection-procedure-written', 'violated', 'recommended']],
  })
})

describe('good standing', () => {
  test('[IACP-4.1c] advises where it is lost', () => {
    const history: readonly MemberEvent[] = [
      ...ready,
      { type: 'StandingLost', ground: 'discipline' },
    ]
    expect(givenMember(iacp, history, approve)).toStrictEqual(
      advised('member.good-standing', 'violated'),
    )
  })

  test('[IACP-4.1c] advises where nobody says whether it is so', () => {
    const history = ready.filter(({ type }) => type !== 'StandingConfirmed')
    expect(givenMember(iacp, history, approve)).toStrictEqual(
      advised('member.good-standing', 'notEvaluated'),
    )
  })
})

describe('recommendations', () => {
  const both = [recommendedByPeer, recommendedBySupervisor] as const
  const none = without(ready, ...both)

  test.each([
    ['[IACP-4.1f] approves where a peer alone recommends', recommendedByPeer],
    ['[IACP-4.1f] approves where a supervisor alone recommends', recommendedBySupervisor],
  ])('%s', (_, one) => {
    expect(givenMember(iacp, [...none, one], approve)).toStrictEqual(accepted(approval))
  })

  test('[IACP-4.1f] advises that nothing can be said where nobody was asked', () => {
    expect(givenMember(iacp, none, approve)).toStrictEqual(
      advised('member.recommended', 'notEvaluated'),
    )
  })

  test.each([
    ['[IACP-4.1f] advises where a peer alone was asked, and does not recommend', both[0]],
    ['[IACP-4.1f] advises where a supervisor alone was asked, and does not recommend', both[1]],
  ])('%s', (_, one) => {
    expect(givenMember(iacp, [...none, { ...one, favourable: false }], approve)).toStrictEqual(
      advised('member.recommended', 'violated'),
    )
  })

  test('[IACP-4.1f] approves where one recommends and the other does not, whoever is first', () => {
    const history = [{ ...recommendedByPeer, favourable: false }, recommendedBySupervisor]
    expect(givenMember(iacp, [...none, ...history], approve)).toStrictEqual(accepted(approval))
    expect(givenMember(iacp, [...none, ...history.toReversed()], approve)).toStrictEqual(
      accepted(approval),
    )
  })
})

describe('what selectors weigh', () => {
  const weighed: readonly (readonly [string, Consideration, string])[] = [
    ['[IACP-4.1d] advises where years on the job are not weighed', 'yearsOnTheJob', 'years'],
    [
      '[IACP-4.1e] advises where prior discipline is not weighed',
      'disciplinaryHistory',
      'discipline',
    ],
    ['[IACP-4.2a] advises where education is not weighed', 'educationAndTraining', 'education'],
    ['[IACP-4.2b] advises where resolved trauma is not weighed', 'resolvedTrauma', 'trauma'],
    ['[IACP-4.2c] advises where character is not weighed', 'character', 'character'],
  ]

  test.each(weighed)('%s', (_, what, rule) => {
    const considered = evaluated.considered.filter((each) => each !== what)
    const history = [...without(ready, evaluated), { ...evaluated, considered }]
    expect(givenMember(iacp, history, approve)).toStrictEqual(
      advised(`member.considered-${rule}`, 'notEvaluated'),
    )
  })
})

describe('a supervisor as a candidate', () => {
  const supervisor = { ...nominated, supervisor: true }
  const history = [supervisor, ...without(ready, nominated)]

  test('[IACP-7.4c] advises where the duties of a supervisor are not weighed', () => {
    expect(givenMember(iacp, history, approve)).toStrictEqual(
      advised('member.considered-supervisor-duties', 'notEvaluated'),
    )
  })

  test('[IACP-7.4c] is approved without an advisory once they are', () => {
    const more: MemberEvent = {
      type: 'CandidateEvaluated',
      considered: ['supervisorDuties'],
      displays: [],
      lacks: [],
    }
    expect(givenMember(iacp, [...history, more], approve)).toStrictEqual(accepted(approval))
  })
})
