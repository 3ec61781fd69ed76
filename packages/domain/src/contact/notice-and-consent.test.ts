import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, refused } from '../testing/given.js'
import {
  consented,
  givenContact,
  noticed,
  opened,
  opening,
  screened,
} from '../testing/given-contact.js'
import type { ContactEvent, NoticeItem } from './index.js'

const { slmpd, 'iacp-2021': iacp } = policies
const spoken = [screened, noticed]

describe('the notice', () => {
  test('[SAPD-15] [SLM-CF-5] refuses to open before one is given', () => {
    expect(givenContact(slmpd, [screened, consented], opening)).toStrictEqual({
      refused: [
        ['contact.notice-given', 'violated', 'required'],
        ['contact.notice-complete', 'notEvaluated', 'required'],
        ['contact.consent-informed', 'notEvaluated', 'required'],
      ],
    })
  })

  test('[IACP-6.3d] [IACP-2.2] refuses to open before one is given, under the guideline too', () => {
    expect(givenContact(iacp, [screened, consented], opening)).toStrictEqual({
      refused: [
        ['contact.notice-given', 'violated', 'required'],
        ['contact.notice-complete', 'notEvaluated', 'recommended'],
        ['contact.consent-informed', 'notEvaluated', 'required'],
      ],
    })
  })

  test('[IACP-6.3d] [IACP-6.3c] refuses to open after one that names no limit at all', () => {
    const empty: ContactEvent = { type: 'NoticeGiven', items: [] }
    expect(givenContact(iacp, [screened, empty, consented], opening)).toStrictEqual({
      refused: [
        ['contact.notice-given', 'violated', 'required'],
        ['contact.notice-complete', 'violated', 'recommended'],
        ['contact.consent-informed', 'notEvaluated', 'required'],
      ],
    })
  })

  const without = (item: NoticeItem): readonly ContactEvent[] => [
    screened,
    { type: 'NoticeGiven', items: noticed.items.filter((each) => each !== item) },
    consented,
  ]

  test.each<readonly [string, NoticeItem]>([
    ['[SLM-CF-5a] refuses where a threat to self is not named', 'threatToSelf'],
    ['[SLM-CF-5a] refuses where a threat to others is not named', 'threatToOthers'],
    ['[SLM-CF-5b] refuses where child abuse is not named', 'childAbuse'],
    ['[SLM-CF-5b] refuses where elder abuse is not named', 'elderAbuse'],
    [
      '[SLM-CF-5c] refuses where legal issues of employment are not named',
      'legalIssueOfEmployment',
    ],
    ['[SLM-CF-5d] refuses where what the law requires is not named', 'requiredByLaw'],
  ])('%s', (_, item) => {
    expect(givenContact(slmpd, without(item), opening)).toStrictEqual(
      refused('contact.notice-complete'),
    )
  })

  test.each<readonly [string, NoticeItem]>([
    ['[IACP-6.2b] advises where a threat to self is not named', 'threatToSelf'],
    ['[IACP-6.2c] advises where a threat to others is not named', 'threatToOthers'],
    ['[IACP-6.2d] advises where child abuse is not named', 'childAbuse'],
    ['[IACP-6.2d] advises where abuse of vulnerable adults is not named', 'vulnerableAdultAbuse'],
  ])('%s', (_, item) => {
    expect(givenContact(iacp, without(item), opening)).toStrictEqual({
      accepted: [opened],
      advisories: [['contact.notice-complete', 'violated', 'recommended']],
    })
  })

  test('[CIR-10] may be given in parts, and the parts add up', () => {
    const parts = noticed.items.map((item): ContactEvent => ({
      type: 'NoticeGiven',
      items: [item],
    }))
    expect(givenContact(slmpd, [screened, ...parts, consented], opening)).toStrictEqual(
      accepted(opened),
    )
  })
})

describe('consent', () => {
  test('[IACP-3.6] refuses to open without it, under the guideline too', () => {
    expect(givenContact(iacp, spoken, opening)).toStrictEqual({
      refused: [
        ['contact.consent-given', 'violated', 'required'],
        ['contact.consent-informed', 'notEvaluated', 'required'],
      ],
    })
  })

  test('[SLM-CG-1] [SLM-CG-2] [SLM-ACT-4] refuses to open without it', () => {
    expect(givenContact(slmpd, spoken, opening)).toStrictEqual({
      refused: [
        ['contact.consent-given', 'violated', 'required'],
        ['contact.consent-expressed', 'notEvaluated', 'required'],
        ['contact.consent-informed', 'notEvaluated', 'required'],
      ],
    })
  })

  test('[SLM-CG-2] refuses to open where it is implied by conduct', () => {
    const implied: ContactEvent = { type: 'ConsentRecorded', form: 'impliedByConduct' }
    expect(givenContact(slmpd, [...spoken, implied], opening)).toStrictEqual(
      refused('contact.consent-expressed'),
    )
    expect(givenContact(iacp, [...spoken, implied], opening)).toStrictEqual(accepted(opened))
  })

  test.each(['spoken', 'written'] as const)('[SLM-CG-2] opens where it is %s', (form) => {
    const event: ContactEvent = { type: 'ConsentRecorded', form }
    expect(givenContact(slmpd, [...spoken, event], opening)).toStrictEqual(accepted(opened))
  })
})
