import { describe, expect, test } from 'vitest'
import { policies, resolve } from '../policy/index.js'
import { accepted, nothingNew, refused } from '../testing/given.js'
import {
  consented,
  givenContact,
  noticed,
  opened,
  opening,
  screened,
} from '../testing/given-contact.js'
import type { ContactEvent } from './index.js'

const promises = resolve([])
if (promises._tag === 'Left') throw new Error('the promises do not resolve')
const policy = promises.right

const empty = { type: 'NoticeGiven', items: [] } as const satisfies ContactEvent
const inWriting = { ...consented, form: 'written' } as const satisfies ContactEvent

const open = (...history: readonly ContactEvent[]) =>
  givenContact(policy, [screened, ...history], opening)

const unjudged = ['contact.consent-informed', 'notEvaluated', 'required'] as const

describe('consent and the notice, whatever the policy', () => {
  test('[CIR-20] refuses to open with neither', () => {
    expect(open()).toStrictEqual({
      refused: [
        ['contact.notice-given', 'violated', 'required'],
        ['contact.consent-given', 'violated', 'required'],
        unjudged,
      ],
    })
  })

  test('[CIR-20] refuses to open without consent, of which nothing can be said', () => {
    expect(open(noticed)).toStrictEqual({
      refused: [['contact.consent-given', 'violated', 'required'], unjudged],
    })
  })

  test.each([
    ['none at all', [consented]],
    ['one that names no limit', [empty, consented]],
  ])('[CIR-20] refuses to open without a notice, and to judge consent by it: %s', (_, history) => {
    expect(open(...history)).toStrictEqual({
      refused: [['contact.notice-given', 'violated', 'required'], unjudged],
    })
  })

  test('[CIR-20] opens where the notice came first', () => {
    expect(open(noticed, consented)).toStrictEqual(accepted(opened))
  })

  test.each([
    ['before any notice', [consented, noticed]],
    ['after a notice that names no limit', [empty, consented, noticed]],
    ['twice before any notice', [consented, inWriting, noticed]],
  ])('[CIR-20] refuses to open where consent was given %s', (_, history) => {
    expect(open(...history)).toStrictEqual(refused('contact.consent-informed'))
  })

  test('[CIR-20] the last consent counts, and it is the notice before it that informs', () => {
    expect(open(consented, noticed, consented)).toStrictEqual(accepted(opened))
    expect(open(consented, noticed, inWriting)).toStrictEqual(accepted(opened))
    expect(open(noticed, consented, inWriting)).toStrictEqual(accepted(opened))
  })

  test('[CIR-20] a notice that is completed after consent leaves it informed', () => {
    const [first, ...others] = noticed.items
    const parts = [
      { type: 'NoticeGiven', items: [first] },
      consented,
      { type: 'NoticeGiven', items: others },
    ] as const
    expect(open(...parts)).toStrictEqual(accepted(opened))
  })
})

test.each([
  ['[SLM-CF-5] refuses where consent came before the notice', policies.slmpd],
  ['[IACP-6.3d] refuses where consent came before the notice', policies['iacp-2021']],
])('%s', (_, under) => {
  expect(givenContact(under, [screened, consented, noticed], opening)).toStrictEqual(
    refused('contact.consent-informed'),
  )
})

describe('consent that was given too early', () => {
  const consent = { type: 'RecordConsent', form: 'spoken' } as const
  const given = (...history: readonly ContactEvent[]) => givenContact(policy, history, consent)

  test('[CIR-20] is recorded again in the same words once the limits are told', () => {
    expect(given(consented, noticed)).toStrictEqual(accepted(consented))
    expect(given(consented, noticed, consented)).toStrictEqual(nothingNew)
  })

  test('says nothing new as long as no limit is told', () => {
    expect(given(consented)).toStrictEqual(nothingNew)
    expect(given(consented, empty)).toStrictEqual(nothingNew)
  })

  test('says nothing new where it came in time', () => {
    expect(given(noticed, consented)).toStrictEqual(nothingNew)
    expect(given(noticed, consented, { ...noticed, items: ['crime'] })).toStrictEqual(nothingNew)
  })
})
