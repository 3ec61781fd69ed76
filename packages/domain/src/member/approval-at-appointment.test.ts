import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../kernel/calendar-date.js'
import { policies } from '../policy/index.js'
import { accepted, refused, today } from '../testing/given.js'
import {
  appointable,
  evaluated,
  givenMember,
  interviewed,
  nominated,
  recommendedByPeer,
  recommendedBySupervisor,
  without,
} from '../testing/given-member.js'
import type { MemberEvent } from './index.js'
import { candidateRules } from './rules/candidate.js'

const { slmpd, 'iacp-2021': iacp } = policies
const appoint = { type: 'AppointMember' } as const
const appointment = { type: 'MemberAppointed', on: today } as const

/** Everything was in order at the approval; this is what happened to the file since. */
const since = (...events: readonly MemberEvent[]) =>
  givenMember(slmpd, [...appointable, ...events], appoint, { observed: { teamSize: 3 } })

describe('what was true at the approval must still be true at the appointment', () => {
  test('[SLM-EL-k] refuses where an interview was failed since', () => {
    expect(since({ ...interviewed, passed: false })).toStrictEqual(
      refused('member.interview-passed'),
    )
  })

  test('[SLM-CC-7] [SLM-CMD-5] refuses where the last panel was not complete', () => {
    expect(since({ ...interviewed, panel: ['member'] })).toStrictEqual(
      refused('member.interview-panel'),
    )
  })

  test.each([
    ['[SLM-EL-b] emotional maturity', 'emotionalMaturity', 'member.emotional-maturity'],
    ['[SLM-EL-c] the trust of peers', 'trustOfPeers', 'member.trust-of-peers'],
    ['[SLM-EL-d] empathy', 'empathy', 'member.empathy'],
    [
      '[SLM-EL-g] an interest in psycho-social processes',
      'interestInPsychosocialProcesses',
      'member.interest-in-psychosocial',
    ],
    ['[SLM-EL-l] the will to be on call', 'onCallWillingness', 'member.on-call-willingness'],
  ] as const)('%s: refuses where it was found lacking since', (_, quality, rule) => {
    const lacking = { ...evaluated, considered: [], displays: [], lacks: [quality] } as const
    expect(since(lacking)).toStrictEqual(refused(rule))
    expect(since(lacking, evaluated)).toStrictEqual(accepted(appointment))
  })

  test.each([
    ['[SLM-EL-e] advises where training in crises was found lacking', 'citTraining', 'cit-trained'],
    [
      '[SLM-EL-f] advises where the interest in helping was lost',
      'interestInHelping',
      'interest-in-helping',
    ],
  ] as const)('%s', (_, quality, rule) => {
    expect(since({ ...evaluated, considered: [], displays: [], lacks: [quality] })).toStrictEqual({
      accepted: [appointment],
      advisories: [[`member.${rule}`, 'violated', 'recommended']],
    })
  })
})

describe('an approval under another policy does not speak for this one', () => {
  const history = (over: object): readonly MemberEvent[] => [
    { ...nominated, ...over },
    ...without(appointable, nominated),
  ]

  test('[SLM-EL-a] refuses where the years are not full, and appoints on the day they are', () => {
    const employed = history({ employedSince: '2023-03-02' as CalendarDate })
    const around = { observed: { teamSize: 3 } }
    expect(givenMember(slmpd, employed, appoint, { ...around, on: '2026-03-01' })).toStrictEqual(
      refused('member.tenure'),
    )
    expect(givenMember(slmpd, employed, appoint, around)).toStrictEqual(accepted(appointment))
  })

  const advised = (rule: string, verdict: 'violated' | 'notEvaluated') => ({
    accepted: [appointment],
    advisories: [[rule, verdict, 'recommended']],
  })

  test('[IACP-4.1f] advises where nobody recommended, and where nobody was in favour', () => {
    const none = without(appointable, recommendedByPeer, recommendedBySupervisor)
    const against = [...none, { ...recommendedByPeer, favourable: false }]
    expect(givenMember(iacp, none, appoint)).toStrictEqual(
      advised('member.recommended', 'notEvaluated'),
    )
    expect(givenMember(iacp, against, appoint)).toStrictEqual(
      advised('member.recommended', 'violated'),
    )
  })

  test('[IACP-7.4c] advises where the duties of a supervisor were not weighed', () => {
    expect(givenMember(iacp, history({ supervisor: true }), appoint)).toStrictEqual(
      advised('member.considered-supervisor-duties', 'notEvaluated'),
    )
  })

  test('[IACP-4.1d] advises where the years on the job were not weighed', () => {
    const considered = evaluated.considered.filter((each) => each !== 'yearsOnTheJob')
    const unweighed = [...without(appointable, evaluated), { ...evaluated, considered }]
    expect(givenMember(iacp, unweighed, appoint)).toStrictEqual(
      advised('member.considered-years', 'notEvaluated'),
    )
  })
})

test('the appointment does not ask who approved, nor by which procedure: the approval did', () => {
  const ids = candidateRules.map(({ id }) => id)
  expect(ids).not.toContain('member.approver-has-authority')
  expect(ids).not.toContain('member.selection-procedure-written')
  expect(new Set(ids).size).toBe(ids.length)
})
