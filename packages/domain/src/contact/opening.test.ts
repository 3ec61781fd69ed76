import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused } from '../testing/given.js'
import { givenContact, opened, opening, prepared, recorded } from '../testing/given-contact.js'
import { ContactCommand } from './index.js'

const { slmpd, 'iacp-2021': iacp } = policies

describe.each(Object.entries(policies))('under %s', (_, policy) => {
  test('[CIR-04] opens a contact for which all is done, for sworn and civilian alike', () => {
    for (const recipientClass of ['sworn', 'civilian'] as const)
      expect(givenContact(policy, prepared, { ...opening, recipientClass })).toStrictEqual(
        accepted({ ...opened, recipientClass }),
      )
  })

  test('opens it once: asked again in the same words it says nothing new', () => {
    expect(givenContact(policy, [...prepared, opened], opening)).toStrictEqual(nothingNew)
  })

  test('does not open it over a contact that is open, recorded or over', () => {
    const other = { ...opening, route: 'family' } as const
    expect(givenContact(policy, [...prepared, opened], other)).toStrictEqual(misplaced('contact'))
    for (const event of [
      { type: 'SupportDeclined' },
      { type: 'ContactEnded', because: 'recipientWithdrew' },
    ] as const)
      expect(givenContact(policy, [...prepared, event], opening)).toStrictEqual(
        misplaced('contact'),
      )
  })

  test('[SAPD-08] [SAPD-13] keeps how the recipient came: by their own wish', () => {
    expect(givenContact(policy, prepared, opening)).toStrictEqual(accepted(opened))
  })
})

describe('how the recipient came', () => {
  test.each([
    ['[SLM-CG-1a] refuses a contact by order', 'ordered', 'contact.not-ordered'],
    [
      '[SLM-CG-1b] refuses a contact as a condition of an improvement plan',
      'improvementPlan',
      'contact.not-condition-of-plan',
    ],
    [
      '[SLM-CG-1c] [IACP-3.9.5a] refuses a contact as a condition of discipline',
      'discipline',
      'contact.not-condition-of-discipline',
    ],
  ] as const)('%s, under every policy', (_, route, rule) => {
    for (const policy of Object.values(policies))
      expect(givenContact(policy, prepared, { ...opening, route })).toStrictEqual(refused(rule))
  })

  test.each(['self', 'family', 'thirdParty', 'coordinator', 'incident', 'mutualAid'] as const)(
    '[SLM-CG-7a] [SLM-CG-8a] keeps it: %s',
    (route) => {
      expect(givenContact(slmpd, prepared, { ...opening, route })).toStrictEqual(
        accepted({ ...opened, route }),
      )
    },
  )
})

describe('whom the program serves', () => {
  test.each(['sworn', 'civilian', 'family', 'otherAgency'] as const)(
    '[SLM-PUR-1] [SLM-MIS-1] [SLM-CG-7a] [SLM-CG-8a] [SLM-TM-1] opens for: %s',
    (recipientClass) => {
      expect(givenContact(slmpd, prepared, { ...opening, recipientClass })).toStrictEqual(
        accepted({ ...opened, recipientClass }),
      )
    },
  )

  test('[SLM-PUR-1] [SLM-MIS-1] [SLM-CG-7a] [SLM-CG-8a] refuses a class that the policy does not name', () => {
    expect(givenContact(slmpd, prepared, { ...opening, recipientClass: 'retired' })).toStrictEqual(
      refused('contact.recipient-served'),
    )
  })

  test.each(['sworn', 'civilian', 'retired', 'family', 'otherAgency'] as const)(
    '[IACP-1.1] [IACP-3.9.1a] the guideline shuts nobody out: %s',
    (recipientClass) => {
      expect(givenContact(iacp, prepared, { ...opening, recipientClass })).toStrictEqual(
        accepted({ ...opened, recipientClass }),
      )
    },
  )
})

test('the guideline sets no rule about the class: one that admits every class judges nothing', () => {
  expect(iacp.settingOf('contact.recipient-served')).toBeUndefined()
})

describe('the capacity in which the supporter acts', () => {
  test.each(['mentalHealthUnit', 'clinician'] as const)(
    '[SLM-ACT-3b] [SAPD-21] refuses: %s',
    (capacity) => {
      expect(givenContact(slmpd, prepared, { ...opening, capacity })).toStrictEqual(
        refused('contact.peer-capacity'),
      )
    },
  )

  test('[IACP-2.1b] advises where it is not that of a peer', () => {
    expect(givenContact(iacp, prepared, { ...opening, capacity: 'clinician' })).toStrictEqual({
      accepted: [{ ...opened, capacity: 'clinician' }],
      advisories: [['contact.peer-capacity', 'violated', 'recommended']],
    })
  })

  test('[SAPD-21] must be declared: a contact cannot be asked for without it', () => {
    const { capacity: _, ...undeclared } = opening
    expect([ContactCommand.is(opening), ContactCommand.is(undeclared)]).toStrictEqual([true, false])
  })
})

test('a refusal names every rule that is not met, not the first alone', () => {
  const command = { ...opening, route: 'ordered', capacity: 'clinician' } as const
  expect(givenContact(slmpd, [], command, {})).toStrictEqual({
    refused: [
      ['contact.conflict-screened', 'notEvaluated', 'required'],
      ['contact.notice-given', 'violated', 'required'],
      ['contact.notice-complete', 'notEvaluated', 'required'],
      ['contact.consent-given', 'violated', 'required'],
      ['contact.consent-expressed', 'notEvaluated', 'required'],
      ['contact.consent-informed', 'notEvaluated', 'required'],
      ['contact.not-ordered', 'violated', 'required'],
      ['contact.supporter-active', 'notEvaluated', 'required'],
      ['contact.supporter-in-standing', 'notEvaluated', 'required'],
      ['contact.peer-capacity', 'violated', 'required'],
    ],
  })
})

test('a contact that was recorded is not opened again', () => {
  expect(givenContact(slmpd, [...prepared, opened, recorded], opening)).toStrictEqual(nothingNew)
})
