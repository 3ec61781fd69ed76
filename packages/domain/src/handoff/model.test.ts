import { describe, expect, test } from 'vitest'
import { Role } from '../kernel/role.js'
import { packs } from '../policy/index.js'
import { accepted, refused } from '../testing/given.js'
import {
  acceptance,
  chosen,
  givenHandOff,
  referred,
  taken,
  talkedOver,
} from '../testing/given-handoff.js'
import { policyOf } from '../testing/made-up-policy.js'
import type { HandOffEvent } from './index.js'

/** The clinical supervisor model beside the guideline. */
const policy = policyOf([packs['iacp-2021'], packs['model-clinical-supervisor']])

const to = (destination: 'inHouseClinician' | 'outsideClinician'): readonly HandOffEvent[] => [
  ...talkedOver.slice(0, 3),
  { ...chosen, destination },
  { ...referred, destination },
]

describe('under a clinical supervisor', () => {
  test.each(Role.words.filter((role) => role !== 'clinicalSupervisor'))(
    '[LEX-19] a referral to the in-house clinician is not for others to take: %s',
    (role) => {
      expect(givenHandOff(policy, to('inHouseClinician'), acceptance, { role })).toStrictEqual(
        refused('handoff.in-house-accepted-by'),
      )
      expect(givenHandOff(policy, to('outsideClinician'), acceptance, { role })).toStrictEqual(
        accepted({ ...taken, role }),
      )
    },
  )

  test('[LEX-19] the clinical supervisor takes it', () => {
    const role = 'clinicalSupervisor'
    expect(givenHandOff(policy, to('inHouseClinician'), acceptance, { role })).toStrictEqual(
      accepted({ ...taken, role }),
    )
  })

  const open = { type: 'OpenDirectCare', recipientClass: 'family', consent: 'written' } as const

  test('[LEX-20] care without a referral is the clinical supervisor’s to give', () => {
    for (const role of ['clinicalAdvisor', 'clinicalConsultant', 'member'] as const)
      expect(givenHandOff(policy, [], open, { role })).toStrictEqual(
        refused('handoff.direct-care-by'),
      )
  })

  test.each(['sworn', 'civilian', 'family'] as const)(
    '[LEX-20] to employees and their families: %s',
    (recipientClass) => {
      const role = 'clinicalSupervisor'
      expect(givenHandOff(policy, [], { ...open, recipientClass }, { role })).toStrictEqual(
        accepted({ ...open, type: 'DirectCareOpened', recipientClass, role }),
      )
    },
  )

  test.each(['retired', 'otherAgency'] as const)(
    '[LEX-20] and to nobody else: %s',
    (recipientClass) => {
      const role = 'clinicalSupervisor'
      expect(givenHandOff(policy, [], { ...open, recipientClass }, { role })).toStrictEqual(
        refused('handoff.direct-care-by'),
      )
    },
  )
})
