import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew } from '../testing/given.js'
import {
  form,
  givenContact,
  opened,
  opening,
  prepared,
  recorded,
} from '../testing/given-contact.js'
import {
  ContactBand,
  ContactCommand,
  ContactEvent,
  ContactMode,
  EndReason,
  ReferralKind,
  ServiceType,
} from './index.js'

const { slmpd, 'iacp-2021': iacp } = policies
const open: readonly ContactEvent[] = [...prepared, opened]
const cautioned = { type: 'InvestigationCautionGiven' } as const

const given = (history: readonly ContactEvent[], command: ContactCommand) =>
  givenContact(iacp, history, command)

describe('the anonymous form', () => {
  test('[IACP-2.3a] [IACP-6.6b] is filled in once, with what the opening knew', () => {
    expect(given(open, form)).toStrictEqual(accepted(recorded))
    expect(given([...open, recorded], form)).toStrictEqual(nothingNew)
  })

  test('has the day on which the contact opened, on whatever day it is filled in', () => {
    const late = { on: '2026-03-03' } as const
    expect(givenContact(iacp, open, form, late)).toStrictEqual(accepted(recorded))
    expect(givenContact(iacp, [...open, recorded], form, late)).toStrictEqual(nothingNew)
  })

  test('is not filled in a second time in other words', () => {
    expect(given([...open, recorded], { ...form, minutes: 46 })).toStrictEqual(misplaced('contact'))
  })

  test('has no place before the contact opens, nor after it ends', () => {
    expect(given(prepared, form)).toStrictEqual(misplaced('contact'))
    expect(given([...open, { type: 'ContactEnded', because: 'concluded' }], form)).toStrictEqual(
      misplaced('contact'),
    )
    expect(given([{ type: 'SupportDeclined' }], form)).toStrictEqual(misplaced('contact'))
  })

  test.each(ServiceType.words)('[SLM-TM-1] [SLM-ACT-3c] keeps the service: %s', (serviceType) => {
    expect(given(open, { ...form, serviceType })).toStrictEqual(
      accepted({ ...recorded, serviceType }),
    )
  })

  test.each(ContactMode.words)('[IACP-6.6c] keeps how two people met: %s', (mode) => {
    expect(given(open, { ...form, mode })).toStrictEqual(accepted({ ...recorded, mode }))
  })

  test.each(ReferralKind.words)('[IACP-7.3a] [SLM-ACT-3c] keeps a referral: %s', (referral) => {
    expect(given(open, { ...form, referral })).toStrictEqual(accepted({ ...recorded, referral }))
  })
})

describe('repeated contacts', () => {
  const advised = (band: ContactBand) => ({
    accepted: [{ ...recorded, band }],
    advisories: [['contact.referral-considered', 'violated', 'recommended']],
  })

  test('[SAPD-30] [IACP-7.3b] the first and the second call for no referral', () => {
    for (const band of ['first', 'second'] as const)
      expect(given(open, { ...form, band })).toStrictEqual(accepted({ ...recorded, band }))
  })

  test('[SAPD-30] [IACP-7.3b] the third calls for one', () => {
    expect(given(open, { ...form, band: 'thirdOrLater' })).toStrictEqual(advised('thirdOrLater'))
  })

  test('[SAPD-29] [IACP-7.3b] a routine calls for one', () => {
    expect(given(open, { ...form, band: 'recurring' })).toStrictEqual(advised('recurring'))
  })

  test.each(ContactBand.words)('[IACP-7.3b] any referral answers the call: %s', (band) => {
    const answer = { band, referral: 'chaplain' } as const
    expect(given(open, { ...form, ...answer })).toStrictEqual(accepted({ ...recorded, ...answer }))
  })
})

describe('an employee under investigation', () => {
  const asked = { ...opening, underInvestigation: true } as const
  const begun = { ...opened, underInvestigation: true } as const

  test('[IACP-3.9.5c] [IACP-3.9.5e] is supported, after a caution', () => {
    expect(given([...prepared, cautioned], asked)).toStrictEqual(accepted(begun))
  })

  test('[IACP-3.9.5e] is supported with an advisory where the caution was left out', () => {
    expect(given(prepared, asked)).toStrictEqual({
      accepted: [begun],
      advisories: [['contact.investigation-caution', 'violated', 'recommended']],
    })
  })

  test('is recorded on the same form as anybody, which asks nothing about the incident', () => {
    expect(given([...prepared, begun], form)).toStrictEqual(accepted(recorded))
  })

  test('no command and no event has a field for whether it was talked about', () => {
    const field = { incidentDiscussed: true }
    const ended = { type: 'ContactEnded', because: 'concluded' }
    expect([form, asked].map((command) => ContactCommand.is(command))).toStrictEqual([true, true])
    expect(
      [form, asked].filter((command) => ContactCommand.is({ ...command, ...field })),
    ).toStrictEqual([])
    expect(
      [recorded, begun, ended].filter((event) => ContactEvent.is({ ...event, ...field })),
    ).toStrictEqual([])
  })
})

describe('the end', () => {
  const end = (because: EndReason) => ({ type: 'EndContact', because }) as const
  const ended = (because: EndReason) => ({ type: 'ContactEnded', because }) as const

  test.each(EndReason.words)('[IACP-7.3a] an open contact ends once: %s', (because) => {
    expect(given([...open, recorded], end(because))).toStrictEqual(accepted(ended(because)))
    expect(given([...open, recorded, ended(because)], end(because))).toStrictEqual(nothingNew)
  })

  test('[IACP-2.3a] advises where the form is not filled in before it', () => {
    expect(given(open, end('concluded'))).toStrictEqual({
      accepted: [ended('concluded')],
      advisories: [['contact.recorded-before-end', 'violated', 'recommended']],
    })
    expect(givenContact(slmpd, open, end('concluded'))).toStrictEqual(accepted(ended('concluded')))
  })

  test('a contact that ended for one reason did not end for another', () => {
    expect(given([...open, ended('concluded')], end('handedOff'))).toStrictEqual(
      misplaced('contact'),
    )
  })

  test('a contact that never opened may end, and is not concluded', () => {
    expect(given(prepared, end('concluded'))).toStrictEqual(misplaced('contact'))
    for (const because of EndReason.words.filter((each) => each !== 'concluded'))
      expect(given(prepared, end(because))).toStrictEqual(accepted(ended(because)))
  })

  test('a contact that was declined has no other end', () => {
    expect(given([{ type: 'SupportDeclined' }], end('recipientWithdrew'))).toStrictEqual(
      misplaced('contact'),
    )
  })
})
