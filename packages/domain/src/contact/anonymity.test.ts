import { describe, expect, test } from 'vitest'
import { opened, recorded } from '../testing/given-contact.js'
import { ContactCommand, ContactEvent } from './index.js'

const fieldsOf = (type: string): readonly string[] => {
  const variant = ContactEvent.variants[type]
  return variant === undefined ? [] : Object.keys({ ...variant.required, ...variant.optional })
}

const refuses = (event: object, fields: readonly string[], value: unknown): readonly string[] =>
  fields.filter((field) => !ContactEvent.is({ ...event, [field]: value }))

describe('what is stored of a contact', () => {
  test('[SAPD-09] [SLM-CF-1] [IACP-6.6a] is this and no more: nothing in it is the recipient', () => {
    expect(fieldsOf('ContactOpened')).toStrictEqual([
      'type',
      'supporter',
      'on',
      'recipientClass',
      'capacity',
      'route',
      'serviceType',
      'underInvestigation',
    ])
    expect(fieldsOf('ContactRecorded')).toStrictEqual([
      'type',
      'supporter',
      'on',
      'recipientClass',
      'reportingUnit',
      'mode',
      'minutes',
      'serviceType',
      'band',
      'referral',
      'followUp',
    ])
  })

  const identifying = [
    'recipient',
    'recipientId',
    'officerName',
    'badge',
    'case',
    'previousContact',
  ]

  test.each(identifying)(
    '[SAPD-09] [SLM-CF-1] takes no field that says who was helped: %s',
    (field) => {
      const id = '00112233445566778899aabbccddeeff'
      expect(refuses(opened, [field], id)).toStrictEqual([field])
      expect(refuses(recorded, [field], id)).toStrictEqual([field])
    },
  )

  const telling = ['note', 'notes', 'narrative', 'summary', 'comment', 'attachment']

  test.each(telling)(
    '[SAPD-10] [IACP-6.6a] takes no field that says what was said: %s',
    (field) => {
      expect(refuses(opened, [field], 'we talked')).toStrictEqual([field])
      expect(refuses(recorded, [field], 'we talked')).toStrictEqual([field])
    },
  )

  const clinical = ['diagnosis', 'treatment', 'medication', 'symptoms']

  test.each(clinical)('[SLM-ACT-3b] takes no field of a clinician: %s', (field) => {
    expect(refuses(recorded, [field], 'F43.1')).toStrictEqual([field])
  })

  test('[SAPD-09] [SLM-CF-1] takes no name and no badge number where an id or a word stands', () => {
    const fields = fieldsOf('ContactRecorded').filter((field) => field !== 'followUp')
    for (const writing of ['J. Doe', '4711', 'Jane Doe, badge 4711'])
      expect(refuses(recorded, fields, writing)).toStrictEqual(fields)
  })

  test('passes as it is', () => {
    expect([ContactEvent.is(opened), ContactEvent.is(recorded)]).toStrictEqual([true, true])
  })
})

test('[SAPD-10] [IACP-6.6a] nothing that can be asked of a contact takes a note either', () => {
  const took = Object.entries(ContactCommand.variants).flatMap(([type, { required, optional }]) =>
    [...Object.keys(required), ...Object.keys(optional)]
      .filter((field) => /note|text|name|narrative|comment/i.test(field))
      .map((field) => `${type}.${field}`),
  )
  expect(took).toStrictEqual([])
})
