import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, nothingNew, refused } from '../testing/given.js'
import { active } from '../testing/given-contact.js'
import {
  acceptedOffer,
  broadcast,
  givenOffer,
  requested,
  somebodyElse,
  taken,
  taker,
} from '../testing/given-offer.js'
import { observedSupporter } from '../testing/usual.js'
import { usualOffer } from '../testing/usual-calls.js'
import { take, walk } from '../testing/walks.js'
import { offer } from './index.js'

const { 'sapd-practice': sapd, slmpd } = policies

const release = { type: 'ReleaseIdentity', to: taker } as const
const released = { type: 'IdentityReleased', to: taker } as const
const rulesOf = (outcome: object): readonly string[] =>
  'refused' in outcome
    ? (outcome.refused as readonly (readonly [string])[]).map(([rule]) => rule)
    : []

describe.each(Object.entries(policies))('the identity under %s', (_, policy) => {
  test('[SAPD-03] is told, outside the log, to the member who took the offer', () => {
    expect(givenOffer(policy, acceptedOffer, release)).toStrictEqual(accepted(released))
    expect(givenOffer(policy, [...acceptedOffer, released], release)).toStrictEqual(nothingNew)
  })

  test.each([[[requested]], [[requested, broadcast]]])(
    '[SAPD-03] is told to nobody before the offer is taken',
    (history) => {
      expect(rulesOf(givenOffer(policy, history, release))).toContain(
        'offer.identity-after-acceptance',
      )
    },
  )

  test('[SAPD-03] is told to nobody else', () => {
    const observed = { supporter: { ...active.supporter, member: somebodyElse } }
    expect(
      givenOffer(policy, acceptedOffer, { ...release, to: somebodyElse }, { observed }),
    ).toStrictEqual(refused('offer.identity-to-taker'))
  })

  test.each(['onLeave', 'suspended', 'ended'] as const)(
    '[SAPD-03] is not told to a member who took the offer and since is: %s',
    (status) => {
      const observed = { supporter: { ...active.supporter, status } }
      expect(givenOffer(policy, acceptedOffer, release, { observed })).toStrictEqual(
        refused('offer.taker-active'),
      )
    },
  )

  test('[SAPD-03] is on no walk told before acceptance, nor to another, nor to one not seen active', () => {
    let told = 0
    fc.assert(
      fc.property(walk(offer, usualOffer, observedSupporter), (steps) => {
        let by: string | undefined
        for (const { context, result } of take(offer, policy, steps)) {
          if (!('accepted' in result)) continue
          for (const event of result.accepted.events) {
            const seen = context.observed.supporter
            if (event.type === 'OfferAccepted') {
              by = event.member
              expect([seen?.member, seen?.status]).toStrictEqual([by, 'active'])
            }
            if (event.type !== 'IdentityReleased') continue
            told += 1
            expect(by).toBe(event.to)
            expect([seen?.member, seen?.status]).toStrictEqual([by, 'active'])
          }
        }
      }),
      { numRuns: 400 },
    )
    expect(told).toBeGreaterThan(20)
  })
})

describe('consent to be named', () => {
  const without = [requested, broadcast, taken]

  test('[SLM-CG-2] is asked for where the policy asks for consent', () => {
    expect(givenOffer(slmpd, without, release)).toStrictEqual({
      refused: [['offer.identity-consented', 'notEvaluated', 'required']],
    })
  })

  test('[SLM-CG-2] is expressed in words', () => {
    const implied = { type: 'IdentityConsentRecorded', form: 'impliedByConduct' } as const
    expect(givenOffer(slmpd, [...without, implied], release)).toStrictEqual(
      refused('offer.identity-consented'),
    )
    const words = { type: 'IdentityConsentRecorded', form: 'written' } as const
    expect(givenOffer(slmpd, [...without, implied, words], release)).toStrictEqual(
      accepted(released),
    )
  })

  test('[SAPD-03] is not asked for where acceptance is enough', () => {
    expect(givenOffer(sapd, without, release)).toStrictEqual(accepted(released))
  })
})
