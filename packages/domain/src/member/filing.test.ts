import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, type Outcome } from '../testing/given.js'
import {
  appointed,
  confidentialitySigned,
  evaluated,
  givenMember,
  nominated,
  nomination,
  occasion,
  otherOccasion,
  ready,
} from '../testing/given-member.js'
import type { CalendarDate } from '../kernel/calendar-date.js'
import type { MemberCommand, MemberEvent } from './index.js'

const policy = policies.slmpd
const on = '2026-03-02' as CalendarDate

const given = (history: readonly MemberEvent[], command: MemberCommand): Outcome<MemberEvent> =>
  givenMember(policy, history, command)

const training = {
  type: 'RecordTraining',
  occasion,
  kind: 'update',
  on,
  minutes: 90,
  completed: true,
  topics: ['grief'],
  formats: ['rolePlay', 'scenario'],
} as const satisfies MemberCommand
const trained = { ...training, type: 'TrainingRecorded' } as const

describe.each([
  ['a candidate', [nominated]],
  ['a member', appointed],
] as const)('the file of %s', (_, history) => {
  test.each<readonly [string, MemberCommand, MemberEvent]>([
    ['[SAPD-28] [CIR-25] [LEX-16] keeps a training', training, trained],
    [
      '[CIR-23] [LEX-04] keeps how a training was held',
      { ...training, formats: [] },
      { ...trained, formats: [] },
    ],
    [
      '[LEX-05] keeps its topics, all of them',
      { ...training, topics: ['suicideAssessment', 'grief'] },
      { ...trained, topics: ['suicideAssessment', 'grief'] },
    ],
    [
      '[SLM-ACT-7] keeps another training, from inside or outside',
      { ...training, kind: 'other' },
      { ...trained, kind: 'other' },
    ],
    [
      'keeps that a training was not completed',
      { ...training, completed: false },
      { ...trained, completed: false },
    ],
    [
      '[CIR-24] keeps that skills were assessed',
      { type: 'RecordSkillAssessment', occasion, on },
      { type: 'SkillsAssessed', occasion, on },
    ],
    [
      'keeps a signature and what was signed',
      { type: 'SignAgreement', kind: 'expectation', parts: ['exceptions'] },
      { type: 'AgreementSigned', kind: 'expectation', parts: ['exceptions'] },
    ],
    [
      'keeps that standing is lost, and why',
      { type: 'ReportStandingLost', ground: 'discipline' },
      { type: 'StandingLost', ground: 'discipline' },
    ],
  ])('%s, and keeps it once', (_title, command, event) => {
    expect(given(history, command)).toStrictEqual(accepted(event))
    expect(given([...history, event], command)).toStrictEqual(nothingNew)
  })

  test('takes no training and no assessment from tomorrow', () => {
    const tomorrow = '2026-03-03' as CalendarDate
    expect(given(history, { ...training, on: tomorrow })).toStrictEqual(misplaced('member'))
    expect(given(history, { type: 'RecordSkillAssessment', occasion, on: tomorrow })).toStrictEqual(
      misplaced('member'),
    )
  })

  test('refuses to record an occasion a second time in other words', () => {
    const recorded = [...history, trained]
    for (const command of [
      { ...training, minutes: 900 },
      { ...training, completed: false },
      { type: 'RecordSkillAssessment', occasion, on },
    ] as const)
      expect(given(recorded, command)).toStrictEqual(misplaced('member'))
  })
})

describe('what is said of a person', () => {
  test('[SLM-CF-0b] an acknowledgement is kept once', () => {
    const event = { type: 'PolicyAcknowledged' } as const
    expect(given([nominated], { type: 'AcknowledgePolicy' })).toStrictEqual(accepted(event))
    expect(given([nominated, event], { type: 'AcknowledgePolicy' })).toStrictEqual(nothingNew)
  })

  test('[IACP-4.1c] good standing is confirmed once, lost, and confirmed again', () => {
    const confirm = { type: 'ConfirmStanding' } as const
    const confirmed = { type: 'StandingConfirmed' } as const
    const lost = { type: 'StandingLost', ground: 'expectations' } as const
    expect(given([nominated], confirm)).toStrictEqual(accepted(confirmed))
    expect(given([nominated, confirmed], confirm)).toStrictEqual(nothingNew)
    expect(given([nominated, confirmed, lost], confirm)).toStrictEqual(accepted(confirmed))
  })

  test('another ground of lost standing is news', () => {
    const lost = { type: 'StandingLost', ground: 'expectations' } as const
    expect(
      given([nominated, lost], { type: 'ReportStandingLost', ground: 'improvementPlan' }),
    ).toStrictEqual(accepted({ type: 'StandingLost', ground: 'improvementPlan' }))
  })

  test('an agreement that says something else is signed anew', () => {
    const { type: _, ...signed } = { ...confidentialitySigned, parts: ['confidentiality'] as const }
    expect(
      given([...ready, confidentialitySigned], { type: 'SignAgreement', ...signed }),
    ).toStrictEqual(accepted({ type: 'AgreementSigned', ...signed }))
  })
})

describe('what selectors record', () => {
  const { type: _, ...found } = evaluated

  test('an evaluation is kept as long as it says anything new', () => {
    const command = { type: 'EvaluateCandidate', ...found } as const
    expect(given([nominated], command)).toStrictEqual(accepted(evaluated))
    expect(given([nominated, evaluated], command)).toStrictEqual(nothingNew)
    expect(given([nominated, evaluated], { ...command, displays: ['empathy'] })).toStrictEqual(
      nothingNew,
    )
    const changed = { ...found, displays: [], lacks: ['empathy'] } as const
    expect(given([nominated, evaluated], { type: 'EvaluateCandidate', ...changed })).toStrictEqual(
      accepted({ type: 'CandidateEvaluated', ...changed }),
    )
  })

  test('an evaluation that finds a quality and finds it lacking is refused', () => {
    expect(
      given([nominated], {
        type: 'EvaluateCandidate',
        considered: [],
        displays: ['empathy'],
        lacks: ['empathy'],
      }),
    ).toStrictEqual(misplaced('member'))
  })

  test('[IACP-4.1f] a recommendation is kept once, and never in other words', () => {
    const command = {
      type: 'RecordRecommendation',
      occasion,
      from: 'peer',
      favourable: true,
    } as const
    const event = { ...command, type: 'RecommendationRecorded' } as const
    expect(given([nominated], command)).toStrictEqual(accepted(event))
    expect(given([nominated, event], command)).toStrictEqual(nothingNew)
    expect(given([nominated, event], { ...command, favourable: false })).toStrictEqual(
      misplaced('member'),
    )
    expect(given([nominated, event], { ...command, occasion: otherOccasion })).toStrictEqual(
      accepted({ ...event, occasion: otherOccasion }),
    )
  })

  test('[IACP-4.1g] [IACP-4.1h] an interview is kept with its panel', () => {
    const said = {
      structured: false,
      passed: true,
      panel: ['member', 'mentalHealthProfessional'],
    } as const
    const event = { type: 'CandidateInterviewed', ...said } as const
    expect(given([nominated], { type: 'RecordInterview', ...said })).toStrictEqual(accepted(event))
    expect(given([nominated, event], { type: 'RecordInterview', ...said })).toStrictEqual(
      nothingNew,
    )
  })

  test('[SLM-TL-3] anybody may bring a candidate forward: no rule asks who nominates', () => {
    expect(givenMember(policy, [], nomination, { role: 'teamLeader' })).toStrictEqual(
      accepted(nominated),
    )
  })
})
