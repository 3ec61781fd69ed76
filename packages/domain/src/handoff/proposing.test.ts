import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew } from '../testing/given.js'
import {
  agreed,
  chosen,
  choice,
  explained,
  givenHandOff,
  handedOn,
  proposal,
  proposed,
  talkedOver,
} from '../testing/given-handoff.js'
import type { ExplainedPoint } from './index.js'
import { HandOffReason, type HandOffEvent } from './index.js'

const { slmpd, 'sapd-practice': sapd } = policies

describe.each(Object.entries(policies))('under %s', (_, policy) => {
  test.each(HandOffReason.words)(
    '[SAPD-22] [IACP-2.1e] [IACP-3.3b] [LEX-06] a hand-off is proposed once, with why: %s',
    (because) => {
      const event = { ...proposed, because }
      expect(givenHandOff(policy, [], { ...proposal, because })).toStrictEqual(accepted(event))
      expect(givenHandOff(policy, [event], { ...proposal, because })).toStrictEqual(nothingNew)
    },
  )

  test('is not proposed again for another reason, nor after it went on', () => {
    const other = { ...proposal, because: 'crisis' } as const
    expect(givenHandOff(policy, [proposed], other)).toStrictEqual(misplaced('handoff'))
    expect(givenHandOff(policy, handedOn, proposal)).toStrictEqual(misplaced('handoff'))
  })

  test('[SAPD-24] [SAPD-25] what was explained is kept, and nothing twice', () => {
    const explain = (points: readonly ExplainedPoint[]) =>
      ({ type: 'ExplainHandOff', points }) as const
    expect(givenHandOff(policy, [proposed], explain(['livedExperience']))).toStrictEqual(
      accepted({ type: 'HandOffExplained', points: ['livedExperience'] }),
    )
    expect(
      givenHandOff(policy, [proposed, explained], explain(['furtherProtection'])),
    ).toStrictEqual(nothingNew)
  })

  test('[SLM-TM-3] a consultation is kept once', () => {
    const consult = { type: 'ConsultOnHandOff', clinician: 'clinicalConsultant' } as const
    const event = { type: 'HandOffConsulted', clinician: 'clinicalConsultant' } as const
    expect(givenHandOff(policy, [proposed], consult)).toStrictEqual(accepted(event))
    expect(givenHandOff(policy, [proposed, event], consult)).toStrictEqual(nothingNew)
    expect(givenHandOff(policy, [], consult)).toStrictEqual(misplaced('handoff'))
  })

  test('[SAPD-23] consent is kept once in one form, and again where it can be given informed', () => {
    const consent = (form: 'spoken' | 'written') => ({ type: 'ConsentToHandOff', form }) as const
    expect(givenHandOff(policy, [proposed], consent('spoken'))).toStrictEqual(accepted(agreed))
    expect(givenHandOff(policy, [proposed, agreed], consent('spoken'))).toStrictEqual(nothingNew)
    expect(givenHandOff(policy, [proposed, agreed], consent('written'))).toStrictEqual(
      accepted({ ...agreed, form: 'written' }),
    )
    expect(givenHandOff(policy, [proposed, agreed, explained], consent('spoken'))).toStrictEqual(
      accepted(agreed),
    )
    expect(givenHandOff(policy, [proposed, explained, agreed], consent('spoken'))).toStrictEqual(
      nothingNew,
    )
  })

  test('[SAPD-23] the recipient may say no until the hand-off is completed', () => {
    const no = { type: 'DeclineHandOff' } as const
    const declined = { type: 'HandOffDeclined' } as const
    for (const most of [1, 2, 3, 4, 5, 6])
      expect(givenHandOff(policy, handedOn.slice(0, most), no)).toStrictEqual(accepted(declined))
    expect(givenHandOff(policy, [proposed, declined], no)).toStrictEqual(nothingNew)
    expect(givenHandOff(policy, handedOn, no)).toStrictEqual(misplaced('handoff'))
    expect(givenHandOff(policy, [], no)).toStrictEqual(misplaced('handoff'))
  })

  test('[SAPD-23] after a no nothing goes on: whoever thinks better of it starts anew', () => {
    const history: readonly HandOffEvent[] = [...talkedOver, { type: 'HandOffDeclined' }]
    for (const command of [
      proposal,
      choice,
      { type: 'ReferHandOff' },
      { type: 'ConsentToHandOff', form: 'written' },
    ] as const)
      expect(givenHandOff(policy, history, command)).toStrictEqual(misplaced('handoff'))
  })

  test('a destination is chosen once, and may be chosen anew before the referral', () => {
    const before = [proposed, explained, agreed]
    expect(givenHandOff(policy, before, choice)).toStrictEqual(accepted(chosen))
    expect(givenHandOff(policy, [...before, chosen], choice)).toStrictEqual(nothingNew)
    const other = { ...choice, destination: 'employeeAssistance' } as const
    expect(givenHandOff(policy, [...before, chosen], other)).toStrictEqual(
      accepted({ ...chosen, destination: 'employeeAssistance' }),
    )
    expect(givenHandOff(policy, [], choice)).toStrictEqual(misplaced('handoff'))
  })
})

describe('treatment in place of a punishment', () => {
  const inLieu = { ...proposal, route: 'inLieuOfPunishment' } as const
  const begun = { ...proposed, route: 'inLieuOfPunishment' } as const

  test('[SAPD-12] is tagged, and kept apart from help that was asked for', () => {
    expect(givenHandOff(sapd, [], inLieu, { role: 'chief' })).toStrictEqual(accepted(begun))
    for (const route of ['askedFor', 'suggested'] as const)
      expect(givenHandOff(sapd, [begun], { ...proposal, route })).toStrictEqual(
        misplaced('handoff'),
      )
  })

  test('[SAPD-12] is the chief’s office’s to allow, and nobody else’s', () => {
    expect(givenHandOff(sapd, [], inLieu, { role: 'deputyChief' })).toStrictEqual(accepted(begun))
    expect(givenHandOff(sapd, [], inLieu, { role: 'member' })).toStrictEqual({
      accepted: [begun],
      advisories: [['handoff.in-lieu-allowed', 'violated', 'recommended']],
    })
    expect(givenHandOff(sapd, [], proposal, { role: 'member' })).toStrictEqual(accepted(proposed))
  })

  test.each(['chaplain', 'anotherMember'] as const)(
    '[SLM-CG-1c] [IACP-3.9.5a] [SAPD-12] is never peer support: %s',
    (destination) => {
      const command = { ...choice, destination } as const
      expect(givenHandOff(slmpd, [begun, explained, agreed], command)).toStrictEqual({
        refused: [['handoff.in-lieu-clinical-only', 'violated', 'required']],
      })
      for (const policy of [sapd, policies['iacp-2021']])
        expect(givenHandOff(policy, [begun, explained, agreed], command)).toStrictEqual({
          accepted: [{ ...chosen, destination }],
          advisories: [['handoff.in-lieu-clinical-only', 'violated', 'recommended']],
        })
      expect(givenHandOff(slmpd, [proposed, explained, agreed], command)).toStrictEqual(
        accepted({ ...chosen, destination }),
      )
    },
  )

  test.each(['inHouseClinician', 'employeeAssistance', 'outsideClinician', 'inpatient'] as const)(
    '[SAPD-12] may be clinical care: %s',
    (destination) => {
      expect(givenHandOff(slmpd, [begun, explained], { ...choice, destination })).toStrictEqual(
        accepted({ ...chosen, destination }),
      )
    },
  )
})
