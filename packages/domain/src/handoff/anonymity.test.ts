import { describe, expect, test } from 'vitest'
import { ContactId, HandOffId } from '../kernel/opaque-id.js'
import { chosen, completed, handedOn, proposed, referred, taken } from '../testing/given-handoff.js'
import { walkCodec } from '../testing/walk-codec.js'
import { HandOffCommand, HandOffEvent } from './index.js'

const id = '00112233445566778899aabbccddeeff'

const fieldsOf = (type: string): readonly string[] => {
  const variant = HandOffEvent.variants[type]
  return variant === undefined ? [] : Object.keys({ ...variant.required, ...variant.optional })
}

describe('what is stored of a hand-off', () => {
  test('[SAPD-11] is this and no more', () => {
    expect(Object.keys(HandOffEvent.variants).map((type) => fieldsOf(type).slice(1))).toStrictEqual(
      [
        ['because', 'route'],
        ['clinician'],
        ['points'],
        ['form'],
        [],
        ['destination', 'chosenBy', 'offered'],
        ['destination', 'basis'],
        ['because'],
        ['role', 'tracked'],
        ['introduced', 'warm'],
        ['role', 'recipientClass', 'consent'],
        ['on'],
        ['on'],
        ['on'],
      ],
    )
  })

  test.each([
    ['event', HandOffEvent],
    ['command', HandOffCommand],
  ] as const)(
    '[SAPD-09] no %s has a field that an id fits into: nothing can name the contact it came from',
    (name, codec) => {
      const { scalars, opaque } = walkCodec(codec, name)
      expect([ContactId.is(id), HandOffId.is(id)]).toStrictEqual([true, true])
      expect(scalars.length).toBeGreaterThan(10)
      expect(opaque).toStrictEqual([])
      expect(scalars.filter((scalar) => scalar.codec.is(id))).toStrictEqual([])
    },
  )

  const linking = ['contact', 'contactId', 'supporter', 'member', 'recipient', 'case', 'incident']

  test.each(linking)('[SAPD-09] takes no field that ties it to anything: %s', (field) => {
    const tied = handedOn.filter((event) => HandOffEvent.is({ ...event, [field]: id }))
    expect(tied).toStrictEqual([])
  })

  const clinical = ['diagnosis', 'treatment', 'medication', 'provider', 'sessions', 'note']

  test.each(clinical)('[SAPD-11] takes no field of the care itself: %s', (field) => {
    const events = [
      proposed,
      chosen,
      referred,
      taken,
      completed,
      { type: 'CareStarted', on: '2026-01-05' },
    ]
    expect(events.filter((event) => !HandOffEvent.is(event))).toStrictEqual([])
    expect(events.filter((event) => HandOffEvent.is({ ...event, [field]: 'F43.1' }))).toStrictEqual(
      [],
    )
  })
})
