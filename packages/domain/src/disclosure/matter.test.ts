import { describe, expect, test } from 'vitest'
import type { ActorId } from '../kernel/opaque-id.js'
import { policies } from '../policy/index.js'
import { accepted, nothingNew, refused, someone } from '../testing/given.js'
import {
  asked,
  classified,
  decide,
  decided,
  discovered,
  givenDisclosure,
  hazard,
  law,
} from '../testing/given-disclosure.js'
import type { DisclosureCommand, ExceptionMet } from './index.js'

const { slmpd, 'iacp-2021': iacp, 'cirma-2018': cirma, 'sapd-practice': sapd } = policies
const classify = (met: ExceptionMet): DisclosureCommand => ({ type: 'ClassifyException', ...met })

describe('an exception is classified', () => {
  test.each([
    ['[SAPD-17]', sapd, { exception: 'threatToSelf', threshold: 'explicit' }],
    ['[SAPD-18]', sapd, { exception: 'threatToOthers', threshold: 'explicit' }],
    ['[SAPD-19]', sapd, { exception: 'crimeBeingCommitted', threshold: 'explicit' }],
    ['[CIR-15]', cirma, { exception: 'crimeCommitted', threshold: 'explicit' }],
    ['[CIR-16]', cirma, { exception: 'policyViolation', threshold: 'serious' }],
    ['[CIR-17]', cirma, { exception: 'threatToOthers', threshold: 'knownThirdParty' }],
    ['[CIR-18]', cirma, { exception: 'threatToSelf', threshold: 'intent' }],
    ['[IACP-6.2e]', iacp, { exception: 'requiredByLaw', threshold: 'explicit' }],
    ['[IACP-6.2g]', iacp, { exception: 'threatToSelf', threshold: 'anyThreat' }],
    ['[SLM-HB-3b1]', slmpd, { exception: 'criminalActThreat', threshold: 'anyThreat' }],
    ['[SLM-HB-3b2]', slmpd, { exception: 'spouseAbuse', threshold: 'suspected' }],
    ['[SLM-HB-3b3]', slmpd, { exception: 'crimeCommitted', threshold: 'admission' }],
  ] as const)('%s as the policy names it', (_, policy, met) => {
    expect(givenDisclosure(policy, [discovered], classify(met))).toStrictEqual(
      accepted(classified(met)),
    )
  })

  test.each([
    [sapd, { exception: 'threatToSelf', threshold: 'anyThreat' }],
    [cirma, { exception: 'policyViolation', threshold: 'suspected' }],
    [iacp, { exception: 'spouseAbuse', threshold: 'suspected' }],
  ] as const)(
    '[IACP-6.2e] a guideline advises against one that it does not name',
    (policy, met) => {
      expect(givenDisclosure(policy, [discovered], classify(met))).toStrictEqual({
        accepted: [classified(met)],
        advisories: [['disclosure.exception-named', 'violated', 'recommended']],
      })
    },
  )

  test('[SLM-HB-3b3] law and agency refuse one that neither names', () => {
    for (const met of [
      { exception: 'policyViolation', threshold: 'serious' },
      { exception: 'crimeCommitted', threshold: 'suspected' },
    ] as const)
      expect(givenDisclosure(slmpd, [discovered], classify(met))).toStrictEqual(
        refused('disclosure.exception-named'),
      )
  })

  test('again says nothing new', () => {
    expect(givenDisclosure(slmpd, [discovered, classified(law)], classify(law))).toStrictEqual(
      nothingNew,
    )
  })
})

describe('a matter is decided', () => {
  test('[SLM-HB-1] [SLM-CF-3] nobody may decide to tell a supervisor', () => {
    expect(givenDisclosure(slmpd, [asked('divisionMember')], decide('permitted'))).toStrictEqual(
      refused(
        'disclosure.session-confidential',
        'disclosure.recipients-limited',
        'disclosure.not-to-division',
        'disclosure.shielded',
        'disclosure.has-ground',
      ),
    )
    expect(givenDisclosure(slmpd, [asked('divisionMember')], decide('denied'))).toStrictEqual(
      accepted(decided('denied')),
    )
  })

  test('[IACP-3.1c] [IACP-6.5a] under the guideline the promise refuses, and the advice says why', () => {
    expect(givenDisclosure(iacp, [asked('supervisor')], decide('permitted'))).toStrictEqual({
      refused: [
        ['disclosure.session-confidential', 'violated', 'recommended'],
        ['disclosure.not-to-supervisors', 'violated', 'recommended'],
        ['disclosure.not-asked-by-management', 'violated', 'recommended'],
        ['disclosure.has-ground', 'violated', 'required'],
      ],
    })
  })

  test('[IACP-6.5d] explicit authorization opens what was asked', () => {
    expect(
      givenDisclosure(
        iacp,
        [asked('fellowMember'), { type: 'AuthorizationRecorded', form: 'spoken' }],
        decide('permitted'),
      ),
    ).toStrictEqual(accepted(decided('permitted', { to: ['fellowMember'] })))
  })

  test('[IACP-6.2a] [SLM-HB-3b2] a report that the law requires is not withheld, and none is made up', () => {
    expect(givenDisclosure(slmpd, [discovered, classified(law)], decide('denied'))).toStrictEqual(
      refused('disclosure.report-not-withheld'),
    )
    expect(
      givenDisclosure(slmpd, [discovered, classified(law)], decide('permitted')),
    ).toStrictEqual(refused('disclosure.report-not-withheld'))
    expect(givenDisclosure(slmpd, [asked('family')], decide('required'))).toStrictEqual(
      refused('disclosure.report-not-withheld'),
    )
    expect(givenDisclosure(slmpd, [discovered, classified(law)], decide('required'))).toStrictEqual(
      accepted(decided('required', { to: ['authorityNamedByLaw'] })),
    )
  })

  test('[CIR-21] by somebody of the program, who stands beside the decision', () => {
    const by = 'a1b2c3d4e5f60718293a4b5c6d7e8f90' as ActorId
    expect(
      givenDisclosure(cirma, [asked('family')], decide('denied'), { role: 'member', by }),
    ).toStrictEqual(accepted(decided('denied', { role: 'member', by })))
    expect(
      givenDisclosure(cirma, [asked('family')], decide('denied'), { role: 'statistician' }),
    ).toStrictEqual({
      accepted: [decided('denied', { role: 'statistician' })],
      advisories: [['disclosure.decider-accountable', 'violated', 'recommended']],
    })
  })

  test('[IACP-6.2h] by the written procedure', () => {
    expect(
      givenDisclosure(iacp, [asked('family')], { type: 'DecideDisclosure', outcome: 'denied' }),
    ).toStrictEqual({
      accepted: [
        {
          type: 'DisclosureDecided',
          outcome: 'denied',
          to: [],
          asking: [],
          role: 'coordinator',
          by: someone,
        },
      ],
      advisories: [['disclosure.procedure-followed', 'notEvaluated', 'recommended']],
    })
  })

  test.each(['court', 'recordsRequester'] as const)(
    '[IACP-6.2i] counsel is asked before %s',
    (asks) => {
      expect(givenDisclosure(iacp, [asked(asks)], decide('denied'))).toStrictEqual({
        accepted: [decided('denied')],
        advisories: [['disclosure.counsel-sought', 'violated', 'recommended']],
      })
      expect(
        givenDisclosure(iacp, [asked(asks), { type: 'CounselSought' }], decide('denied')),
      ).toStrictEqual(accepted(decided('denied')))
    },
  )

  test('[IACP-7.4a] a supervisor’s own duty to report is not denied', () => {
    const duty = { exception: 'supervisorDuty', threshold: 'believed' } as const
    expect(givenDisclosure(iacp, [discovered, classified(duty)], decide('denied'))).toStrictEqual({
      accepted: [decided('denied')],
      advisories: [['disclosure.supervisor-duty-kept', 'violated', 'recommended']],
    })
    expect(
      givenDisclosure(iacp, [discovered, classified(duty)], decide('permitted')),
    ).toStrictEqual(accepted(decided('permitted', { to: ['management'] })))
  })

  test('what is learned later opens it again', () => {
    expect(
      givenDisclosure(
        slmpd,
        [discovered, decided('denied'), classified(hazard)],
        decide('required'),
      ),
    ).toStrictEqual(
      accepted(
        decided('required', {
          to: ['clinicalConsultant', 'wellnessCommander'],
          asking: ['removalFromDuty'],
          within: 'atOnce',
        }),
      ),
    )
  })

  test('the same decision again says nothing new', () => {
    expect(
      givenDisclosure(slmpd, [asked('family'), decided('denied')], decide('denied')),
    ).toStrictEqual(nothingNew)
  })
})
