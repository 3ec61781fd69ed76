import { describe, expect, test } from 'vitest'
import type { StandingGround } from '../member/vocabulary.js'
import { policies } from '../policy/index.js'
import { accepted, refused } from '../testing/given.js'
import {
  active,
  givenContact,
  opened,
  opening,
  otherSupporter,
  prepared,
} from '../testing/given-contact.js'
import type { SupporterObservation } from './observed.js'

const { slmpd, 'iacp-2021': iacp } = policies

const openWith = (policy: typeof slmpd, over: Partial<SupporterObservation>) =>
  givenContact(policy, prepared, opening, {
    observed: { supporter: { ...active.supporter, ...over } },
  })

test.each(['none', 'candidate', 'onLeave', 'suspended', 'ended'] as const)(
  '[SLM-HB-3] [IACP-2.1a] [CIR-07] [SLM-OPG-3] no contact opens with a supporter who is: %s',
  (status) => {
    expect(openWith(slmpd, { status })).toStrictEqual(refused('contact.supporter-active'))
    expect(openWith(iacp, { status })).toStrictEqual(refused('contact.supporter-active'))
  },
)

describe('a supporter who was not looked up', () => {
  test('[SLM-HB-3] opens no contact', () => {
    expect(givenContact(slmpd, prepared, opening, {})).toStrictEqual({
      refused: [
        ['contact.supporter-active', 'notEvaluated', 'required'],
        ['contact.supporter-in-standing', 'notEvaluated', 'required'],
      ],
    })
  })

  test('[IACP-2.1a] opens no contact under the guideline', () => {
    expect(givenContact(iacp, prepared, opening, {})).toStrictEqual({
      refused: [
        ['contact.supporter-active', 'notEvaluated', 'required'],
        ['contact.supporter-not-recused', 'notEvaluated', 'recommended'],
      ],
    })
  })

  test('[SLM-HB-3] is not replaced by somebody else who was', () => {
    expect(openWith(slmpd, { member: otherSupporter })).toStrictEqual({
      refused: [
        ['contact.supporter-active', 'notEvaluated', 'required'],
        ['contact.supporter-in-standing', 'notEvaluated', 'required'],
      ],
    })
  })
})

describe('a supporter who has lost standing', () => {
  test.each<readonly [string, StandingGround]>([
    ['[SLM-ACT-5a] takes no part below expectations', 'expectations'],
    ['[SLM-ACT-5b] takes no part on an improvement plan', 'improvementPlan'],
    ['[SLM-ACT-5c] takes no part on administrative leave', 'administrativeLeave'],
  ])('%s', (_, standingLost) => {
    expect(openWith(slmpd, { standingLost })).toStrictEqual(
      refused('contact.supporter-in-standing'),
    )
  })

  test('[SLM-ACT-5a] takes part after a loss that the policy does not name', () => {
    expect(openWith(slmpd, { standingLost: 'discipline' })).toStrictEqual(accepted(opened))
  })
})

describe('a supporter who has stepped back', () => {
  test('[IACP-5.2b] [IACP-5.2c] opens with an advisory for that kind of problem', () => {
    expect(openWith(iacp, { recusedFrom: ['everydaySupport'] })).toStrictEqual({
      accepted: [opened],
      advisories: [['contact.supporter-not-recused', 'violated', 'recommended']],
    })
  })

  test('[IACP-5.2b] [IACP-5.2c] opens without one for another', () => {
    expect(openWith(iacp, { recusedFrom: ['substanceUse'] })).toStrictEqual(accepted(opened))
  })
})
