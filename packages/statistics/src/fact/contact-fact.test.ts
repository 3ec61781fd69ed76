import { ContactEvent, type CalendarDate } from '@peer-support/domain'
import { expect, it } from 'vitest'
import { ContactFact, factOf } from './contact-fact.js'
import { agency, exampleFact, supporter, unit } from './example-fact.js'

const recorded: ContactEvent = {
  type: 'ContactRecorded',
  supporter: supporter(1),
  on: '2025-03-17' as CalendarDate,
  recipientClass: 'sworn',
  reportingUnit: unit(1),
  mode: 'inPerson',
  minutes: 45,
  serviceType: 'everydaySupport',
  band: 'first',
  referral: 'none',
  followUp: false,
}

it('a filled-in form becomes one fact, with the month in place of the day', () => {
  expect(factOf(agency)(recorded)).toStrictEqual(exampleFact())
})

it('a field that the form does not have yet is not carried along', () => {
  const later = { ...recorded, occasion: 'x' }
  expect(factOf(agency)(later)).toStrictEqual(exampleFact())
})

it('no other event of a contact makes a fact', () => {
  const others: readonly ContactEvent[] = [
    { type: 'ConflictScreened', supporter: supporter(1), relationships: [] },
    { type: 'ConflictExcepted', consulted: true },
    { type: 'NoticeGiven', items: [] },
    { type: 'InvestigationCautionGiven' },
    { type: 'ConsentRecorded', form: 'spoken' },
    { type: 'SupportDeclined' },
    {
      type: 'ContactOpened',
      supporter: supporter(1),
      on: recorded.on,
      recipientClass: 'sworn',
      capacity: 'peer',
      route: 'self',
      serviceType: 'onScene',
      underInvestigation: false,
    },
    { type: 'ContactEnded', because: 'concluded' },
  ]
  expect(
    others
      .map((event) => event.type)
      .concat('ContactRecorded')
      .sort(),
  ).toStrictEqual(Object.keys(ContactEvent.variants).sort())
  expect(others.map(factOf(agency))).toStrictEqual(others.map(() => undefined))
})

it('no field of a fact takes what a person writes', () => {
  const fact = exampleFact()
  const writings = ['Marie Curie', '4711', 4_711_815, '314-555-1234', 'marie.curie@pd.example']
  const took = Object.keys(fact).filter((field) =>
    writings.some((writing) => ContactFact.is({ ...fact, [field]: writing })),
  )
  expect(ContactFact.is(fact)).toBe(true)
  expect(took).toStrictEqual([])
  expect(ContactFact.is({ ...fact, note: 'Marie Curie' })).toBe(false)
})
