import { describe, expect, test } from 'vitest'
import type { Instant } from '../kernel/instant.js'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused, today } from '../testing/given.js'
import { givenDisclosure } from '../testing/given-disclosure.js'
import { DisclosureEvent, InquiryReply, Party, type DisclosureCommandOf } from './index.js'

const { slmpd, 'iacp-2021': iacp } = policies
const noon = `${today}T12:00:00.000Z` as Instant

describe('an inquiry about an outreach', () => {
  test('[SLM-CG-3c] everybody hears the one fixed answer', () => {
    for (const asks of Party.words) {
      const reply = 'givenMeansToContact'
      expect(givenDisclosure(slmpd, [], { type: 'AnswerInquiry', asks, reply })).toStrictEqual(
        accepted({ type: 'InquiryAnswered', asks, reply }),
      )
    }
  })

  test('[SLM-CG-3b] [SLM-CG-3c] any other answer is refused, also that there was no contact', () => {
    for (const reply of InquiryReply.words.filter((word) => word !== 'givenMeansToContact'))
      expect(
        givenDisclosure(slmpd, [], { type: 'AnswerInquiry', asks: 'supervisor', reply }),
      ).toStrictEqual(refused('disclosure.fixed-answer'))
  })

  test('[SLM-CG-3c] what is stored cannot tell who was contacted: it has no field for it', () => {
    expect(Object.keys(DisclosureEvent.variants['InquiryAnswered']?.required ?? {})).toStrictEqual([
      'type',
      'asks',
      'reply',
    ])
  })
})

describe('a consultation', () => {
  const consult = {
    type: 'RequestConsultation',
    with: 'clinicalConsultant',
    detail: 'identified',
    occasion: 'case',
    consent: 'none',
  } as const satisfies DisclosureCommandOf<'RequestConsultation'>
  const requested = { ...consult, type: 'ConsultationRequested' } as const

  test('[SLM-CF-2] with the clinical consultant may name the case', () => {
    expect(givenDisclosure(slmpd, [], consult)).toStrictEqual(accepted(requested))
  })

  test('[IACP-6.5c] under the guideline it leaves out what identifies', () => {
    expect(givenDisclosure(iacp, [], { ...consult, detail: 'deidentified' })).toStrictEqual(
      accepted({ ...requested, detail: 'deidentified' }),
    )
    expect(givenDisclosure(iacp, [], consult)).toStrictEqual({
      refused: [
        ['disclosure.session-confidential', 'violated', 'recommended'],
        ['disclosure.has-ground', 'violated', 'required'],
      ],
    })
  })

  test('[IACP-6.5d] explicit authorization lets it name the case', () => {
    expect(givenDisclosure(iacp, [], { ...consult, consent: 'written' })).toStrictEqual(
      accepted({ ...requested, consent: 'written' }),
    )
  })

  test('[SLM-HB-3c] [SLM-CF-2] with employee assistance it needs consent, though the law leaves it open', () => {
    expect(givenDisclosure(slmpd, [], { ...consult, with: 'eapStaff' })).toStrictEqual(
      refused('disclosure.recipients-limited'),
    )
  })

  test('[SLM-TM-3] in a crisis is with the clinical consultant', () => {
    expect(givenDisclosure(slmpd, [], { ...consult, occasion: 'crisis' })).toStrictEqual(
      accepted({ ...requested, occasion: 'crisis' }),
    )
    expect(
      givenDisclosure(slmpd, [], { ...consult, occasion: 'crisis', with: 'fellowMember' }),
    ).toStrictEqual(refused('disclosure.crisis-consulted'))
  })

  test('[SLM-TM-3] a crisis that leads to no services is told', () => {
    const record = {
      type: 'RecordConsultation',
      answered: true,
      servicesRecommended: false,
    } as const
    expect(givenDisclosure(slmpd, [{ ...requested, occasion: 'crisis' }], record)).toStrictEqual({
      accepted: [{ ...record, type: 'ConsultationRecorded' }],
      advisories: [['disclosure.crisis-services-recommended', 'violated', 'required']],
    })
  })

  test('[SLM-CC-6] an emergency call that nobody answers is told', () => {
    const record = {
      type: 'RecordConsultation',
      answered: false,
      servicesRecommended: false,
    } as const
    expect(givenDisclosure(slmpd, [{ ...requested, occasion: 'emergency' }], record)).toStrictEqual(
      {
        accepted: [{ ...record, type: 'ConsultationRecorded' }],
        advisories: [['disclosure.emergency-answered', 'violated', 'required']],
      },
    )
    expect(givenDisclosure(slmpd, [requested], record)).toStrictEqual(
      accepted({ ...record, type: 'ConsultationRecorded' }),
    )
  })
})

describe('a hazard report', () => {
  const reported: DisclosureEvent = {
    type: 'HazardReported',
    hazardTo: 'self',
    onDuty: true,
    at: noon,
  }
  const told = (
    to: 'clinicalConsultant' | 'wellnessCommander',
    timing: 'inTime' | 'late' = 'inTime',
  ) => ({ type: 'HazardNotified', to, timing, at: noon }) as const satisfies DisclosureEvent
  const close = { type: 'CloseHazard' } as const
  const removal = { type: 'RemovalFromDutyRequested' } as const

  test('[SLM-CG-5] is closed once two roles know and removal is requested', () => {
    expect(
      givenDisclosure(
        slmpd,
        [reported, told('clinicalConsultant'), told('wellnessCommander'), removal],
        close,
      ),
    ).toStrictEqual(accepted({ type: 'HazardClosed' }))
  })

  test('[SLM-CG-5] one role is not enough, and removal must be asked for', () => {
    expect(givenDisclosure(slmpd, [reported, told('clinicalConsultant')], close)).toStrictEqual(
      refused('disclosure.hazard-notified', 'disclosure.hazard-removal-requested'),
    )
    expect(
      givenDisclosure(slmpd, [reported, told('wellnessCommander'), removal], close),
    ).toStrictEqual(refused('disclosure.hazard-notified'))
  })

  test('[SLM-CG-5] a member off duty is not covered (contradiction C6)', () => {
    expect(
      givenDisclosure(
        slmpd,
        [{ type: 'HazardReported', hazardTo: 'others', onDuty: false, at: noon }],
        close,
      ),
    ).toStrictEqual(accepted({ type: 'HazardClosed' }))
  })

  test('[SLM-CG-5] a notice that is not at once is told, and still given', () => {
    const before = { ...reported, at: `${today}T11:00:00.000Z` as Instant }
    expect(
      givenDisclosure(slmpd, [before], { type: 'NotifyOfHazard', to: 'wellnessCommander' }),
    ).toStrictEqual({
      accepted: [told('wellnessCommander', 'late')],
      advisories: [['disclosure.report-in-time', 'violated', 'required']],
    })
    expect(
      givenDisclosure(slmpd, [reported], { type: 'NotifyOfHazard', to: 'wellnessCommander' }),
    ).toStrictEqual(accepted(told('wellnessCommander')))
  })

  test('takes its steps in their order, and each once', () => {
    expect(givenDisclosure(slmpd, [], close)).toStrictEqual(misplaced('disclosure'))
    expect(givenDisclosure(slmpd, [reported, { type: 'HazardClosed' }], close)).toStrictEqual(
      nothingNew,
    )
    expect(
      givenDisclosure(slmpd, [reported, removal], { type: 'RequestRemovalFromDuty' }),
    ).toStrictEqual(nothingNew)
  })
})

describe('talk of fitness for duty', () => {
  test('[SLM-HB-3d] goes between employee assistance and employer', () => {
    expect(
      givenDisclosure(slmpd, [], {
        type: 'CommunicateFitness',
        from: 'eapStaff',
        to: 'management',
      }),
    ).toStrictEqual(accepted({ type: 'FitnessCommunicated', from: 'eapStaff', to: 'management' }))
  })

  test('[SLM-HB-3d] goes from a supporter to nobody', () => {
    expect(
      givenDisclosure(slmpd, [], {
        type: 'CommunicateFitness',
        from: 'fellowMember',
        to: 'management',
      }),
    ).toStrictEqual(refused('disclosure.has-ground'))
  })
})
