import { expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew } from '../testing/given.js'
import { consented, givenContact, opened, prepared, supporter } from '../testing/given-contact.js'
import { ContactCommand, type ContactEvent } from './index.js'

const given = (history: readonly ContactEvent[], command: ContactCommand) =>
  givenContact(policies.slmpd, history, command)

test('[CIR-10] [IACP-6.3c] a notice is kept with the limits it named, as long as it names more', () => {
  const give = { type: 'GiveNotice', items: ['crime', 'policyViolation'] } as const
  const noticed = { ...give, type: 'NoticeGiven' } as const
  expect(given([], give)).toStrictEqual(accepted(noticed))
  expect(given([noticed], give)).toStrictEqual(nothingNew)
  expect(given([noticed], { ...give, items: ['crime'] })).toStrictEqual(nothingNew)
  expect(given([noticed], { ...give, items: ['crime', 'spouseAbuse'] })).toStrictEqual(
    accepted({ type: 'NoticeGiven', items: ['crime', 'spouseAbuse'] }),
  )
})

test('[IACP-3.9.5e] a caution is given once', () => {
  const cautioned = { type: 'InvestigationCautionGiven' } as const
  expect(given([], { type: 'GiveInvestigationCaution' })).toStrictEqual(accepted(cautioned))
  expect(given([cautioned], { type: 'GiveInvestigationCaution' })).toStrictEqual(nothingNew)
})

test('[CIR-20] consent is recorded once in each form, the last of which counts', () => {
  const record = { type: 'RecordConsent', form: 'spoken' } as const
  expect(given([], record)).toStrictEqual(accepted(consented))
  expect(given([consented], record)).toStrictEqual(nothingNew)
  expect(given([consented], { ...record, form: 'written' })).toStrictEqual(
    accepted({ type: 'ConsentRecorded', form: 'written' }),
  )
})

test('[SLM-ACT-4] [IACP-3.6] support is declined at any moment before a contact opens, once', () => {
  const declined = { type: 'SupportDeclined' } as const
  expect(given([], { type: 'DeclineSupport' })).toStrictEqual(accepted(declined))
  expect(given(prepared, { type: 'DeclineSupport' })).toStrictEqual(accepted(declined))
  expect(given([...prepared, declined], { type: 'DeclineSupport' })).toStrictEqual(nothingNew)
})

/** One command of every kind that prepares a contact. */
const steps: readonly ContactCommand[] = [
  { type: 'ScreenConflict', supporter, relationships: ['entanglement'] },
  { type: 'ExceptConflict', unavoidable: true },
  { type: 'GiveNotice', items: ['spouseAbuse'] },
  { type: 'GiveInvestigationCaution' },
  { type: 'RecordConsent', form: 'written' },
  { type: 'DeclineSupport' },
]

test('the steps and the three that follow are all commands of a contact', () => {
  expect(
    [...steps.map(({ type }) => type), 'OpenContact', 'RecordContact', 'EndContact'].sort(),
  ).toStrictEqual(Object.keys(ContactCommand.variants).sort())
})

test.each(steps)('$type has no place once the contact is open or over', (command) => {
  const over: readonly (readonly ContactEvent[])[] = [
    [...prepared, opened],
    [...prepared, opened, { type: 'ContactEnded', because: 'concluded' }],
    ...(command.type === 'DeclineSupport' ? [] : [[{ type: 'SupportDeclined' } as const]]),
  ]
  for (const history of over) expect(given(history, command)).toStrictEqual(misplaced('contact'))
})
