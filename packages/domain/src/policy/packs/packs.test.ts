import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import type { ContactEvent, NoticeItem } from '../../contact/index.js'
import {
  consented,
  givenContact,
  noticed,
  opened,
  opening,
  screened,
} from '../../testing/given-contact.js'
import { packs, policies, resolve, type Policy } from '../index.js'

const without = (item: NoticeItem): readonly ContactEvent[] => [
  screened,
  { type: 'NoticeGiven', items: noticed.items.filter((each) => each !== item) },
  consented,
]

const { 'cirma-2018': cirma, 'sapd-practice': sapd } = policies

describe('the notice of the guidelines', () => {
  test.each<readonly [string, Policy, NoticeItem]>([
    ['[CIR-15] advises where a crime is not named', cirma, 'crime'],
    ['[CIR-16] advises where a violation of policy is not named', cirma, 'policyViolation'],
    ['[CIR-17] advises where a threat to others is not named', cirma, 'threatToOthers'],
    ['[CIR-18] advises where suicidal intent is not named', cirma, 'threatToSelf'],
    ['[SAPD-17] advises where a threat to self is not named', sapd, 'threatToSelf'],
    ['[SAPD-18] advises where a threat to others is not named', sapd, 'threatToOthers'],
    ['[SAPD-19] advises where crime is not named', sapd, 'crime'],
  ])('%s', (_, policy, item) => {
    expect(givenContact(policy, without(item), opening)).toStrictEqual({
      accepted: [opened],
      advisories: [['contact.notice-complete', 'violated', 'recommended']],
    })
  })
})

test.each(['cirma-2018', 'sapd-practice'] as const)('%s recommends, and requires nothing', (id) => {
  const asked = Object.values(packs[id].settings).map(({ modality }) => modality)
  expect(asked.filter((modality) => modality === 'required')).toEqual([])
})

describe('the department that is made up', () => {
  const resolved = resolve([packs['iacp-2021'], packs['example-department']])
  const settingOf = (rule: string) =>
    E.isRight(resolved) ? resolved.right.settingOf(rule) : undefined

  test.each<readonly [string, string, unknown]>([
    ['binds what the guideline recommends', 'member.volunteer', ['required', {}]],
    ['asks for more', 'member.quarterly-training', ['recommended', { minutes: 300 }]],
    ['asks for what the guideline does not', 'member.tenure', ['required', { years: 2 }]],
    [
      'raises what the model promises',
      'release.enough-contributors',
      ['required', { threshold: 20 }],
    ],
    ['keeps what it does not name', 'member.good-standing', ['recommended', {}]],
  ])('%s', (_, rule, expected) => {
    const setting = settingOf(rule)
    expect([setting?.modality, setting?.parameters]).toEqual(expected)
  })

  test('silences what the guideline recommends', () => {
    expect(settingOf('member.considered-trauma')).toBeUndefined()
  })

  test('says of every setting why it is so', () => {
    const silent = Object.entries(packs['example-department'].settings)
      .filter(([, { note }]) => note === undefined)
      .map(([rule]) => rule)
    expect(silent).toEqual([])
  })
})
