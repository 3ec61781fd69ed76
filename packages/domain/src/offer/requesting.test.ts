import { describe, expect, test } from 'vitest'
import { EntryRoute } from '../contact/vocabulary.js'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused } from '../testing/given.js'
import { broadcast, givenOffer, requested, somebodyElse, taken } from '../testing/given-offer.js'
import { OfferCommand, OfferEnd, OfferEvent } from './index.js'

const { 'sapd-practice': sapd, slmpd } = policies

const ask = (route: EntryRoute) =>
  ({ type: 'RequestSupport', route, situation: 'postCriticalIncident' }) as const

const never: readonly EntryRoute[] = ['ordered', 'improvementPlan', 'discipline']

describe.each(Object.entries(policies))('asking for support under %s', (_, policy) => {
  test.each([
    ['[SLM-CG-1a] is refused by order', 'ordered', 'offer.not-ordered'],
    [
      '[SLM-CG-1b] is refused as a condition of a plan',
      'improvementPlan',
      'offer.not-condition-of-plan',
    ],
    [
      '[SLM-CG-1c] [IACP-3.9.5a] is refused as a condition of discipline',
      'discipline',
      'offer.not-condition-of-discipline',
    ],
  ] as const)('%s', (_title, route, rule) => {
    expect(givenOffer(policy, [], ask(route))).toStrictEqual(refused(rule))
  })

  test.each(EntryRoute.words.filter((route) => !never.includes(route)))(
    'is open to: %s',
    (route) => {
      expect(givenOffer(policy, [], ask(route))).toStrictEqual(accepted({ ...requested, route }))
    },
  )
})

describe('what is broadcast', () => {
  test('[SAPD-01] [SAPD-02] is the type of the situation as it was asked', () => {
    expect(givenOffer(sapd, [requested], { type: 'BroadcastOffer' })).toStrictEqual(
      accepted(broadcast),
    )
  })

  test('[SAPD-02] has no other field, whether asked or stored', () => {
    const fields = (codec: typeof OfferEvent | typeof OfferCommand, type: string) => {
      const variant = codec.variants[type]
      return variant && Object.keys({ ...variant.required, ...variant.optional })
    }
    expect(fields(OfferEvent, 'OfferBroadcast')).toStrictEqual(['type', 'situation'])
    expect(fields(OfferCommand, 'BroadcastOffer')).toStrictEqual(['type'])
    expect(fields(OfferEvent, 'IdentityReleased')).toStrictEqual(['type', 'to'])
    expect(fields(OfferEvent, 'SupportRequested')).toStrictEqual(['type', 'route', 'situation'])
  })

  test.each(['recipient', 'officerName', 'badge', 'unit', 'note'])(
    '[SAPD-02] takes nothing personal: %s',
    (field) => {
      expect(OfferEvent.is({ ...broadcast, [field]: 'J. Doe' })).toBe(false)
      expect(OfferEvent.is(broadcast)).toBe(true)
    },
  )
})

describe('the steps of an offer', () => {
  test('are taken once', () => {
    const decline = { type: 'DeclineOffer', member: somebodyElse } as const
    const declined = { type: 'OfferDeclined', member: somebodyElse } as const
    const consent = { type: 'RecordIdentityConsent', form: 'spoken' } as const
    const agreed = { type: 'IdentityConsentRecorded', form: 'spoken' } as const
    expect(givenOffer(sapd, [requested], ask('coordinator'))).toStrictEqual(nothingNew)
    expect(givenOffer(sapd, [requested, broadcast], { type: 'BroadcastOffer' })).toStrictEqual(
      nothingNew,
    )
    expect(givenOffer(sapd, [requested, declined], decline)).toStrictEqual(nothingNew)
    expect(givenOffer(sapd, [requested, agreed], consent)).toStrictEqual(nothingNew)
    expect(
      givenOffer(sapd, [requested, broadcast, taken], { type: 'BroadcastOffer' }),
    ).toStrictEqual(nothingNew)
  })

  test('have their order', () => {
    expect(givenOffer(sapd, [], { type: 'BroadcastOffer' })).toStrictEqual(misplaced('offer'))
    expect(givenOffer(sapd, [requested], ask('self'))).toStrictEqual(misplaced('offer'))
    expect(givenOffer(sapd, [requested, taken], { type: 'BroadcastOffer' })).toStrictEqual(
      misplaced('offer'),
    )
    expect(
      givenOffer(sapd, [requested, taken], { type: 'DeclineOffer', member: somebodyElse }),
    ).toStrictEqual(misplaced('offer'))
  })
})

describe('the end', () => {
  const close = (because: OfferEnd) => ({ type: 'CloseOffer', because }) as const
  const closed = (because: OfferEnd) => ({ type: 'OfferClosed', because }) as const

  test.each(OfferEnd.words.filter((word) => word !== 'nobodyAccepted'))(
    'of an offer that somebody took: %s',
    (because) => {
      expect(givenOffer(slmpd, [requested, taken], close(because))).toStrictEqual(
        accepted(closed(because)),
      )
    },
  )

  test.each(OfferEnd.words.filter((word) => word !== 'contactBegan'))(
    'of an offer that nobody took: %s',
    (because) => {
      expect(givenOffer(slmpd, [requested], close(because))).toStrictEqual(
        accepted(closed(because)),
      )
    },
  )

  test('fits what happened', () => {
    expect(givenOffer(slmpd, [requested], close('contactBegan'))).toStrictEqual(misplaced('offer'))
    expect(givenOffer(slmpd, [requested, taken], close('nobodyAccepted'))).toStrictEqual(
      misplaced('offer'),
    )
  })

  test('comes once, for one reason, and nothing comes after it', () => {
    const over = [requested, closed('withdrawn')]
    expect(givenOffer(slmpd, over, close('withdrawn'))).toStrictEqual(nothingNew)
    expect(givenOffer(slmpd, over, close('referredElsewhere'))).toStrictEqual(misplaced('offer'))
    expect(givenOffer(slmpd, over, ask('self'))).toStrictEqual(misplaced('offer'))
  })
})
