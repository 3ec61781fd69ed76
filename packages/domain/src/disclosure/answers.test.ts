import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { decideDisclosure, type Answer, type Question } from './index.js'

const slmpd = decideDisclosure(policies.slmpd)
const iacp = decideDisclosure(policies['iacp-2021'])
const cirma = decideDisclosure(policies['cirma-2018'])
const sapd = decideDisclosure(policies['sapd-practice'])

/** A question about what a person said, that nobody agreed to have told. */
const of = (over: Partial<Question>): Question => ({
  asks: 'public',
  knowledge: 'session',
  exceptions: [],
  consent: 'none',
  purpose: 'inquiry',
  ...over,
})

const brief = ({ outcome, asker, to, within }: Answer) => ({ outcome, asker, to, within })
const rows = ({ findings }: Answer): readonly string[] =>
  findings.flatMap(({ citations }) => citations.map(({ row }) => row))
const unmet = ({ findings }: Answer): readonly string[] =>
  findings.filter(({ verdict }) => verdict !== 'satisfied').map(({ rule }) => rule)

const denied = { outcome: 'denied', asker: 'denied', to: [], within: undefined }
const permitted = (to: string) => ({
  outcome: 'permitted',
  asker: 'permitted',
  to: [to],
  within: undefined,
})

describe('a question about a session under SLMPD', () => {
  test.each([
    'supervisor',
    'management',
    'internalInvestigation',
    'divisionMember',
    'family',
    'friend',
    'public',
    'court',
    'counsel',
    'otherMentalHealthProfessional',
  ] as const)(
    '[SLM-HB-1] [SLM-CF-3] [SLM-TM-6] [SLM-ACT-10] [SLM-CF-0a] %s hears nothing',
    (asks) => {
      const answer = slmpd(of({ asks }))
      expect(brief(answer)).toStrictEqual(denied)
      expect(rows(answer)).toContain('SLM-HB-1')
    },
  )

  test('[SLM-CF-3] a denial cites every sentence that forbids it', () => {
    expect(unmet(slmpd(of({ asks: 'supervisor' })))).toStrictEqual([
      'disclosure.session-confidential',
      'disclosure.recipients-limited',
      'disclosure.not-to-division',
      'disclosure.has-ground',
    ])
  })

  test('[SLM-CF-2] the clinical consultant is told for mental health support, and for nothing else', () => {
    const asks = 'clinicalConsultant'
    expect(brief(slmpd(of({ asks, purpose: 'mentalHealthSupport' })))).toStrictEqual(
      permitted(asks),
    )
    expect(unmet(slmpd(of({ asks, purpose: 'discipline' })))).toStrictEqual([
      'disclosure.recipients-limited',
    ])
  })

  test('[SLM-CF-2] another professional is told what the person agreed to', () => {
    const asks = 'otherMentalHealthProfessional'
    const purpose = 'mentalHealthSupport'
    expect(brief(slmpd(of({ asks, purpose })))).toStrictEqual(denied)
    expect(brief(slmpd(of({ asks, purpose, consent: 'spoken' })))).toStrictEqual(permitted(asks))
  })

  test('[SLM-HB-3c] a fellow member is told for support, which the law leaves open', () => {
    const answer = slmpd(of({ asks: 'fellowMember', purpose: 'mentalHealthSupport' }))
    expect(brief(answer)).toStrictEqual(permitted('fellowMember'))
    expect(rows(answer)).toContain('SLM-HB-3c')
  })

  test('[SLM-HB-3c] the agency is narrower than the law: employee assistance needs consent', () => {
    const answer = slmpd(of({ asks: 'eapStaff', purpose: 'mentalHealthSupport' }))
    expect(brief(answer)).toStrictEqual(denied)
    expect(unmet(answer)).toStrictEqual(['disclosure.recipients-limited'])
  })

  test('[SLM-HB-2] talk about a session goes no further than those who had it', () => {
    const knowledge = 'derivedFromSession'
    expect(unmet(slmpd(of({ asks: 'court', knowledge })))).toContain(
      'disclosure.derived-confidential',
    )
    expect(
      brief(slmpd(of({ asks: 'fellowMember', knowledge, purpose: 'mentalHealthSupport' }))),
    ).toStrictEqual(permitted('fellowMember'))
  })

  test('[SLM-HB-3a1] [SLM-HB-3a2] no records request opens notes, records or reports, consent or not', () => {
    for (const consent of ['none', 'written', 'estate'] as const) {
      const answer = slmpd(
        of({
          asks: 'recordsRequester',
          knowledge: 'sessionRecord',
          purpose: 'recordsRequest',
          consent,
          exceptions: [{ exception: 'crimeCommitted', threshold: 'admission' }],
        }),
      )
      expect(brief(answer)).toStrictEqual(denied)
      expect(rows(answer)).toContain('SLM-HB-3a2')
    }
    expect(rows(slmpd(of({ knowledge: 'sessionRecord' })))).toContain('SLM-HB-3a1')
  })

  test('[SLM-HB-3a3] what was seen outside a session is open to a court, and not to the public', () => {
    for (const knowledge of ['observation', 'courseOfEmployment'] as const) {
      expect(brief(slmpd(of({ asks: 'court', knowledge, purpose: 'testimony' })))).toStrictEqual(
        permitted('court'),
      )
      expect(unmet(slmpd(of({ knowledge })))).toStrictEqual(['disclosure.has-ground'])
    }
  })

  test('[SLM-HB-3b4] a person’s express consent opens testimony', () => {
    const answer = slmpd(of({ asks: 'court', purpose: 'testimony', consent: 'written' }))
    expect(brief(answer)).toStrictEqual(permitted('court'))
    expect(rows(answer)).toContain('SLM-HB-3b4')
  })

  test('[SLM-HB-3b5] the estate’s consent opens testimony, and nothing but testimony', () => {
    const asks = 'court'
    const answer = slmpd(of({ asks, purpose: 'testimony', consent: 'estate' }))
    expect(brief(answer)).toStrictEqual(permitted(asks))
    expect(rows(answer)).toContain('SLM-HB-3b5')
    expect(brief(slmpd(of({ asks, purpose: 'investigation', consent: 'estate' })))).toStrictEqual(
      denied,
    )
    expect(
      brief(slmpd(of({ asks: 'public', purpose: 'testimony', consent: 'estate' }))),
    ).toStrictEqual(denied)
  })

  test('what a group said asks for the consent of every participant', () => {
    const group = { asks: 'family', knowledge: 'groupSession' } as const
    expect(brief(slmpd(of({ ...group, consent: 'written' })))).toStrictEqual(denied)
    expect(brief(slmpd(of({ ...group, consent: 'ofEveryParticipant' })))).toStrictEqual(
      permitted('family'),
    )
  })

  test('[SLM-HB-3d] employee assistance and employer talk of fitness for duty, and of that alone', () => {
    const knowledge = 'fitnessForDuty'
    for (const asks of ['eapStaff', 'management'] as const) {
      expect(brief(slmpd(of({ asks, knowledge, purpose: 'fitnessForDuty' })))).toStrictEqual(
        permitted(asks),
      )
      expect(brief(slmpd(of({ asks, knowledge, purpose: 'discipline' })))).toStrictEqual(denied)
    }
  })

  test('[SLM-CG-3b] nothing is told about an outreach, whoever asks and agrees', () => {
    for (const asks of ['recipient', 'court', 'family'] as const)
      expect(unmet(slmpd(of({ asks, knowledge: 'outreach', consent: 'written' })))).toContain(
        'disclosure.outreach-silent',
      )
  })

  test('[SLM-CF-4] an investigation is not told even where the policy lists legal issues of employment', () => {
    const answer = slmpd(
      of({
        asks: 'internalInvestigation',
        purpose: 'investigation',
        exceptions: [{ exception: 'legalIssueOfEmployment', threshold: 'explicit' }],
      }),
    )
    expect(brief(answer)).toStrictEqual(denied)
    expect(unmet(answer)).toContain('disclosure.shielded')
  })

  test('a person hears what the person said', () => {
    expect(brief(slmpd(of({ asks: 'recipient' })))).toStrictEqual(permitted('recipient'))
  })
})

describe('exceptions under SLMPD and its law', () => {
  const threat = (threshold: 'anyThreat' | 'imminent') =>
    [{ exception: 'threatToSelf', threshold }] as const

  test('[SLM-HB-3b1] any threat loses the law’s protection, and permits nothing by itself', () => {
    const asks = 'clinicalConsultant'
    const answer = slmpd(of({ asks, purpose: 'safety', exceptions: threat('anyThreat') }))
    expect(brief(answer)).toStrictEqual(denied)
    expect(unmet(answer)).toStrictEqual(['disclosure.recipients-limited'])
  })

  test('an imminent threat permits telling those whom the agency names', () => {
    const exceptions = threat('imminent')
    expect(brief(slmpd(of({ asks: 'emergencyServices', exceptions })))).toStrictEqual(
      permitted('emergencyServices'),
    )
    expect(brief(slmpd(of({ asks: 'family', exceptions })))).toStrictEqual(denied)
  })

  test('[SLM-HB-3b2] [SLM-HB-3b3] an admitted crime is open to a court’s order, and to no neighbour', () => {
    const exceptions = [{ exception: 'crimeCommitted', threshold: 'admission' }] as const
    const order = { asks: 'court', purpose: 'courtOrder' } as const
    expect(brief(slmpd(of(order)))).toStrictEqual(denied)
    expect(rows(slmpd(of({ ...order, exceptions })))).toContain('SLM-HB-3b3')
    expect(brief(slmpd(of({ exceptions })))).toStrictEqual(denied)
    expect(
      rows(slmpd(of({ exceptions: [{ exception: 'spouseAbuse', threshold: 'suspected' }] }))),
    ).toContain('SLM-HB-3b2')
  })

  test('[SLM-CG-5] a hazard on duty is reported to two roles at once, and removal is asked for', () => {
    const answer = slmpd(
      of({ asks: 'nobody', exceptions: [{ exception: 'onDutyHazard', threshold: 'believed' }] }),
    )
    expect(brief(answer)).toStrictEqual({
      outcome: 'required',
      asker: 'denied',
      to: ['clinicalConsultant', 'wellnessCommander'],
      within: 'atOnce',
    })
    expect(answer.asking).toStrictEqual(['removalFromDuty'])
  })

  test('a required report to somebody else opens nothing for whoever asked', () => {
    const exceptions = [{ exception: 'requiredByLaw', threshold: 'explicit' }] as const
    expect(brief(slmpd(of({ asks: 'public', exceptions })))).toStrictEqual({
      outcome: 'required',
      asker: 'denied',
      to: ['authorityNamedByLaw'],
      within: undefined,
    })
  })
})

describe('the guidelines', () => {
  test('[IACP-6.5a] [IACP-3.1c] [IACP-6.3a] a supervisor hears nothing', () => {
    expect(brief(iacp(of({ asks: 'supervisor' })))).toStrictEqual(denied)
    expect(rows(iacp(of({ asks: 'supervisor' })))).toStrictEqual([
      'IACP-6.3a',
      'IACP-6.5a',
      'IACP-3.1c',
      'IACP-6.3a',
    ])
  })

  test('[IACP-6.5b] [IACP-6.5c] a fellow member is consulted without what identifies', () => {
    const asks = 'fellowMember'
    const purpose = 'mentalHealthSupport'
    expect(rows(iacp(of({ asks, purpose })))).toContain('IACP-6.5b')
    expect(brief(iacp(of({ asks, purpose })))).toStrictEqual(denied)
    expect(brief(iacp(of({ asks, purpose, knowledge: 'deidentified' })))).toStrictEqual(
      permitted(asks),
    )
  })

  test('[IACP-6.5d] explicit authorization opens it', () => {
    const answer = iacp(of({ asks: 'fellowMember', consent: 'spoken' }))
    expect(brief(answer)).toStrictEqual(permitted('fellowMember'))
    expect(rows(answer)).toStrictEqual(['IACP-6.5d'])
  })

  test('a guideline promises no privilege against a court’s order', () => {
    expect(brief(iacp(of({ asks: 'court', purpose: 'courtOrder' })))).toStrictEqual(
      permitted('court'),
    )
  })

  test('[SAPD-16] [CIR-09] confidentiality is the rule', () => {
    expect(brief(sapd(of({})))).toStrictEqual(denied)
    expect(brief(cirma(of({})))).toStrictEqual(denied)
    expect(rows(sapd(of({})))).toContain('SAPD-16')
    expect(rows(cirma(of({})))).toContain('CIR-09')
  })

  test.each([
    ['CIR-15', 'crimeCommitted', 'explicit'],
    ['CIR-16', 'policyViolation', 'serious'],
    ['CIR-17', 'threatToOthers', 'knownThirdParty'],
    ['CIR-18', 'threatToSelf', 'intent'],
  ] as const)('[CIR-19] CIRMA asks for an immediate report: %s', (row, exception, threshold) => {
    const answer = cirma(of({ asks: 'nobody', exceptions: [{ exception, threshold }] }))
    expect(brief(answer)).toStrictEqual({
      outcome: 'required',
      asker: 'denied',
      to: ['management'],
      within: 'atOnce',
    })
    expect(rows(answer)).toStrictEqual([row, 'CIR-19'])
  })
})
