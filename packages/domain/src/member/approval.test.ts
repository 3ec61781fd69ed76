import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../kernel/calendar-date.js'
import { policies } from '../policy/index.js'
import { accepted, nothingNew, refused } from '../testing/given.js'
import {
  deputyChief,
  evaluated,
  givenMember,
  interviewed,
  nominated,
  ready,
  wellnessCommander,
  without,
} from '../testing/given-member.js'
import type { MemberEvent, Quality } from './index.js'

const { slmpd } = policies
const approve = { type: 'ApproveMembership' } as const
const asDeputyChief = { role: 'deputyChief', by: deputyChief } as const
const byDeputyChief = { type: 'MembershipApproved', ...asDeputyChief } as const

const approveAfter = (history: readonly MemberEvent[], on?: string) =>
  givenMember(slmpd, history, approve, { ...asDeputyChief, ...(on === undefined ? {} : { on }) })

describe('who approves', () => {
  test('[SLM-DC-4] the deputy chief does', () => {
    expect(approveAfter(ready)).toStrictEqual(accepted(byDeputyChief))
  })

  test('[SLM-CMD-5] the wellness commander does', () => {
    const around = { role: 'wellnessCommander', by: wellnessCommander } as const
    expect(givenMember(slmpd, [...ready, byDeputyChief], approve, around)).toStrictEqual(
      accepted({ type: 'MembershipApproved', ...around }),
    )
  })

  test('[SLM-DC-4] [SLM-CMD-5] nobody else does', () => {
    expect(givenMember(slmpd, ready, approve, { role: 'teamLeader' })).toStrictEqual(
      refused('member.approver-has-authority'),
    )
  })

  test.each([true, false])(
    'an approval keeps whether it followed a written procedure, though the policy does not ask: %s',
    (underWrittenProcedure) => {
      const command = { ...approve, underWrittenProcedure }
      expect(givenMember(slmpd, ready, command, asDeputyChief)).toStrictEqual(
        accepted({ ...byDeputyChief, underWrittenProcedure }),
      )
    },
  )

  test('an approval that the same person gave in the same role says nothing new', () => {
    expect(approveAfter([...ready, byDeputyChief])).toStrictEqual(nothingNew)
  })

  test('an approval by the same person in another role is another approval', () => {
    const around = { role: 'wellnessCommander', by: deputyChief } as const
    expect(givenMember(slmpd, [...ready, byDeputyChief], approve, around)).toStrictEqual(
      accepted({ type: 'MembershipApproved', ...around }),
    )
  })
})

describe('years of employment', () => {
  const employedSince = (day: string): readonly MemberEvent[] => [
    { ...nominated, employedSince: day as CalendarDate },
    ...without(ready, nominated),
  ]

  test.each([
    ['[SLM-EL-a] refuses approval one day before three years are full', '2023-03-02', '2026-03-01'],
    ['[SLM-EL-a] refuses approval on 28 February after a 29 February', '2020-02-29', '2023-02-28'],
    ['[SLM-EL-a] refuses approval to somebody just hired', '2026-03-02', '2026-03-02'],
  ])('%s', (_, since, on) => {
    expect(approveAfter(employedSince(since), on)).toStrictEqual(refused('member.tenure'))
  })

  test.each([
    ['[SLM-EL-a] approves on the day on which three years are full', '2023-03-02', '2026-03-02'],
    ['[SLM-EL-a] approves on 1 March after a 29 February', '2020-02-29', '2023-03-01'],
    ['[SLM-EL-a] approves on 28 February after a 28 February', '2021-02-28', '2024-02-28'],
    [
      '[SLM-EL-a] approves on 29 February after a 29 February hired earlier',
      '2020-02-29',
      '2024-02-29',
    ],
  ])('%s', (_, since, on) => {
    expect(approveAfter(employedSince(since), on)).toStrictEqual(accepted(byDeputyChief))
  })

  test('[SLM-EL-a] refuses approval where the day of employment is not known', () => {
    const { employedSince: _, ...undated } = nominated
    const history = [undated, ...without(ready, nominated)]
    expect(approveAfter(history)).toStrictEqual({
      refused: [['member.tenure', 'notEvaluated', 'required']],
    })
  })
})

const evaluation = (displays: readonly Quality[], lacks: readonly Quality[]): MemberEvent => ({
  type: 'CandidateEvaluated',
  considered: [],
  displays,
  lacks,
})

const evaluatedAs = (displays: readonly Quality[], lacks: readonly Quality[]) => [
  ...without(ready, evaluated),
  evaluation(displays, lacks),
]

describe('a quality that the policy requires', () => {
  const required: readonly (readonly [string, Quality, string])[] = [
    ['[SLM-EL-b] emotional maturity', 'emotionalMaturity', 'member.emotional-maturity'],
    ['[SLM-EL-c] the trust of peers', 'trustOfPeers', 'member.trust-of-peers'],
    ['[SLM-EL-d] empathy', 'empathy', 'member.empathy'],
    [
      '[SLM-EL-g] an interest in psycho-social processes',
      'interestInPsychosocialProcesses',
      'member.interest-in-psychosocial',
    ],
    ['[SLM-EL-l] the will to be on call', 'onCallWillingness', 'member.on-call-willingness'],
  ]
  const others = (quality: Quality) => evaluated.displays.filter((each) => each !== quality)

  test.each(required)('%s: refuses approval where it is lacking', (_, quality, rule) => {
    expect(approveAfter(evaluatedAs(others(quality), [quality]))).toStrictEqual(refused(rule))
  })

  test.each(required)('%s: refuses approval where nobody attests it', (_, quality, rule) => {
    expect(approveAfter(evaluatedAs(others(quality), []))).toStrictEqual({
      refused: [[rule, 'notEvaluated', 'required']],
    })
  })

  test.each(required)('%s: approves once it is found after it was lacking', (_, quality) => {
    const history = [...evaluatedAs(others(quality), [quality]), evaluation([quality], [])]
    expect(approveAfter(history)).toStrictEqual(accepted(byDeputyChief))
  })
})

describe('a quality that the policy prefers', () => {
  const preferred: readonly (readonly [string, Quality, string])[] = [
    ['[SLM-EL-e] crisis intervention training', 'citTraining', 'member.cit-trained'],
    ['[SLM-EL-f] an interest in helping', 'interestInHelping', 'member.interest-in-helping'],
  ]

  test.each(preferred)('%s: approves with an advisory where it is lacking', (_, quality, rule) => {
    const displays = evaluated.displays.filter((each) => each !== quality)
    expect(approveAfter(evaluatedAs(displays, [quality]))).toStrictEqual({
      accepted: [byDeputyChief],
      advisories: [[rule, 'violated', 'recommended']],
    })
    expect(approveAfter(evaluatedAs(displays, []))).toStrictEqual({
      accepted: [byDeputyChief],
      advisories: [[rule, 'notEvaluated', 'recommended']],
    })
  })
})

describe('the interview', () => {
  const interviewedAs = (over: Partial<typeof interviewed> | object): readonly MemberEvent[] => [
    ...without(ready, interviewed),
    { ...interviewed, ...over },
  ]

  test('[SLM-EL-k] refuses approval after a failed one', () => {
    expect(approveAfter(interviewedAs({ passed: false }))).toStrictEqual(
      refused('member.interview-passed'),
    )
  })

  test('[SLM-EL-k] refuses approval after one that was not structured', () => {
    expect(approveAfter(interviewedAs({ structured: false }))).toStrictEqual(
      refused('member.interview-passed'),
    )
  })

  test('[SLM-EL-k] refuses approval before it took place', () => {
    expect(approveAfter(without(ready, interviewed))).toStrictEqual({
      refused: [
        ['member.interview-passed', 'notEvaluated', 'required'],
        ['member.interview-panel', 'notEvaluated', 'required'],
      ],
    })
  })

  test('[SLM-CC-7] refuses approval where no clinical consultant sat on the panel', () => {
    expect(approveAfter(interviewedAs({ panel: ['wellnessCommander'] }))).toStrictEqual(
      refused('member.interview-panel'),
    )
  })

  test('[SLM-CMD-5] refuses approval where the wellness commander did not interview', () => {
    expect(approveAfter(interviewedAs({ panel: ['clinicalConsultant', 'member'] }))).toStrictEqual(
      refused('member.interview-panel'),
    )
  })

  test('the last one counts', () => {
    const history = [...interviewedAs({ passed: false }), interviewed]
    expect(approveAfter(history)).toStrictEqual(accepted(byDeputyChief))
    expect(approveAfter([...history, { ...interviewed, passed: false }])).toStrictEqual(
      refused('member.interview-passed'),
    )
  })
})
