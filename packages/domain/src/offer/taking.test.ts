import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused } from '../testing/given.js'
import { active } from '../testing/given-contact.js'
import {
  broadcast,
  givenOffer,
  requested,
  somebodyElse,
  taken,
  taker,
} from '../testing/given-offer.js'
import type { OfferObserved } from './index.js'

const { 'iacp-2021': iacp, 'sapd-practice': sapd, slmpd } = policies

const known = [requested, broadcast]
const take = { type: 'AcceptOffer', member: taker } as const
const seen = (over: Partial<OfferObserved['supporter']>) => ({
  observed: { supporter: { ...active.supporter, ...over } },
})

describe.each(Object.entries(policies))('taking an offer under %s', (_, policy) => {
  test('[SAPD-04] [SLM-OPG-3] [IACP-2.1a] is open to an active member', () => {
    expect(givenOffer(policy, known, take)).toStrictEqual(accepted(taken))
  })

  test.each(['none', 'candidate', 'onLeave', 'suspended', 'ended'] as const)(
    '[SLM-OPG-3] [IACP-2.1a] is refused to one who is: %s',
    (status) => {
      expect(givenOffer(policy, known, take, seen({ status }))).toStrictEqual(
        refused('offer.taker-active'),
      )
    },
  )

  test.each([{}, seen({ member: somebodyElse }).observed])(
    '[IACP-2.1a] is refused to one who was not looked up',
    (observed) => {
      const outcome = givenOffer(policy, known, take, { observed })
      expect('refused' in outcome && outcome.refused[0]).toStrictEqual([
        'offer.taker-active',
        'notEvaluated',
        'required',
      ])
    },
  )
})

test.each([
  ['[SLM-ACT-5a] is refused below expectations', 'expectations'],
  ['[SLM-ACT-5b] is refused on an improvement plan', 'improvementPlan'],
  ['[SLM-ACT-5c] is refused on administrative leave', 'administrativeLeave'],
] as const)('%s', (_, standingLost) => {
  expect(givenOffer(slmpd, known, take, seen({ standingLost }))).toStrictEqual(
    refused('offer.taker-in-standing'),
  )
  expect(givenOffer(iacp, known, take, seen({ standingLost }))).toStrictEqual(accepted(taken))
})

describe('a member who has stepped back', () => {
  test('[IACP-5.2b] [IACP-5.2c] takes such an offer with an advisory', () => {
    expect(
      givenOffer(iacp, known, take, seen({ recusedFrom: ['postCriticalIncident'] })),
    ).toStrictEqual({
      accepted: [taken],
      advisories: [['offer.taker-not-recused', 'violated', 'recommended']],
    })
  })

  test('[IACP-5.2b] [IACP-5.2c] takes another without one', () => {
    expect(givenOffer(iacp, known, take, seen({ recusedFrom: ['substanceUse'] }))).toStrictEqual(
      accepted(taken),
    )
  })
})

describe('in San Antonio', () => {
  test('[SAPD-01] an advisory is given where the team was not told first', () => {
    expect(givenOffer(sapd, [requested], take)).toStrictEqual({
      accepted: [taken],
      advisories: [['offer.broadcast-first', 'violated', 'recommended']],
    })
    expect(givenOffer(slmpd, [requested], take)).toStrictEqual(accepted(taken))
  })

  test('[SAPD-04] an advisory is given where somebody takes it in a member’s stead', () => {
    expect(givenOffer(sapd, known, take, { role: 'coordinator' })).toStrictEqual({
      accepted: [taken],
      advisories: [['offer.taken-by-choice', 'violated', 'recommended']],
    })
    expect(givenOffer(sapd, known, take, { role: 'teamLeader' })).toStrictEqual(accepted(taken))
  })

  test('[SAPD-04] a member leaves it to others, gives no reason, and may come back', () => {
    const declined = { type: 'OfferDeclined', member: taker } as const
    expect(givenOffer(sapd, known, { type: 'DeclineOffer', member: taker })).toStrictEqual(
      accepted(declined),
    )
    expect(givenOffer(sapd, [...known, declined], take)).toStrictEqual(accepted(taken))
  })
})

test('an offer is taken once, and not by a second member', () => {
  expect(givenOffer(slmpd, [...known, taken], take)).toStrictEqual(nothingNew)
  expect(
    givenOffer(slmpd, [...known, taken], { type: 'AcceptOffer', member: somebodyElse }),
  ).toStrictEqual(misplaced('offer'))
})
