import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused } from '../testing/given.js'
import {
  assigned,
  assigning,
  clinician,
  established,
  givenProgram,
  otherClinicians,
} from '../testing/given-program.js'

const { slmpd, 'iacp-2021': iacp } = policies
const begun = [established, assigned]

describe('the licence of a clinician', () => {
  test('[SLM-CC-b] [IACP-5.1c] is accepted where it fits', () => {
    expect(givenProgram(slmpd, [established], assigning)).toStrictEqual(accepted(assigned))
    expect(givenProgram(iacp, [established], assigning)).toStrictEqual(accepted(assigned))
  })

  test('[SLM-CC-b] is any of a healthcare professional, and never none', () => {
    const other = { license: 'otherHealthcare' } as const
    expect(givenProgram(slmpd, [established], { ...assigning, ...other })).toStrictEqual(
      accepted({ ...assigned, ...other }),
    )
    expect(givenProgram(slmpd, [established], { ...assigning, license: 'none' })).toStrictEqual(
      refused('program.clinician-licensed'),
    )
  })

  test.each([[['IL']], [[]]] as const)('[SLM-CC-b] is one of Missouri, not %o', (licensedIn) => {
    expect(givenProgram(slmpd, [established], { ...assigning, licensedIn })).toStrictEqual(
      refused('program.clinician-licensed-in'),
    )
  })

  test('[IACP-5.1c] [IACP-3.4a] advises where it is not that of a mental health professional', () => {
    const other = { license: 'otherHealthcare' } as const
    expect(givenProgram(iacp, [established], { ...assigning, ...other })).toStrictEqual({
      accepted: [{ ...assigned, ...other }],
      advisories: [['program.clinician-licensed', 'violated', 'recommended']],
    })
  })

  test.each([
    [{ policeTrained: false, knowsAgency: true }, 'violated'],
    [{ policeTrained: true, knowsAgency: false }, 'violated'],
    [{ policeTrained: false }, 'violated'],
    [{ policeTrained: true }, 'notEvaluated'],
    [{}, 'notEvaluated'],
  ] as const)(
    '[IACP-5.1c] advises where policing or the agency is strange: %o',
    (over, verdict) => {
      const { policeTrained: _, knowsAgency: __, ...bare } = assigning
      expect(givenProgram(iacp, [established], { ...bare, ...over })).toStrictEqual({
        accepted: [{ ...bare, ...over, type: 'ClinicianAssigned' }],
        advisories: [['program.clinician-knows-policing', verdict, 'recommended']],
      })
    },
  )
})

describe('the number of clinicians', () => {
  const many = otherClinicians.map((each) => ({ ...assigned, clinician: each }))

  test('[SLM-CC-c] admits a fifth and refuses a sixth', () => {
    expect(givenProgram(slmpd, [established, ...many], assigning)).toStrictEqual(accepted(assigned))
    const sixth = {
      ...assigning,
      clinician: '9a0b1c2d3e4f5a6b7c8d9e0f1a2b3c4d',
    } as typeof assigning
    expect(givenProgram(slmpd, [established, ...many, assigned], sixth)).toStrictEqual(
      refused('program.clinicians-at-most'),
    )
  })

  test('[SLM-CC-c] lets the terms of the fifth change', () => {
    const coverage = 'asAvailable'
    expect(
      givenProgram(slmpd, [established, ...many, assigned], { ...assigning, coverage }),
    ).toStrictEqual(accepted({ ...assigned, coverage }))
  })
})

describe('what is agreed with a clinician', () => {
  const agree = {
    type: 'AgreeClinicianScope',
    clinician,
    duties: ['training', 'policyDevelopment', 'liaison'],
  } as const
  const agreed = { ...agree, type: 'ClinicianScopeAgreed' } as const

  test('[IACP-3.4b] is recorded, once', () => {
    expect(givenProgram(slmpd, begun, agree)).toStrictEqual(accepted(agreed))
    expect(givenProgram(slmpd, [...begun, agreed], agree)).toStrictEqual(nothingNew)
    expect(givenProgram(iacp, begun, { ...agree, duties: ['selection'] })).toStrictEqual(
      accepted({ ...agreed, duties: ['selection'] }),
    )
  })

  test.each([
    ['[SLM-CC-3]', 'training'],
    ['[SLM-CC-4]', 'policyDevelopment'],
    ['[SLM-CC-5]', 'liaison'],
  ])('%s holds the duty: %s', (_, duty) => {
    const duties = agree.duties.filter((each) => each !== duty)
    expect(givenProgram(slmpd, begun, { ...agree, duties })).toStrictEqual(
      refused('program.clinician-duties'),
    )
  })

  test('is agreed and signed with a clinician who is there', () => {
    const sign = { type: 'SignClinicianContract', clinician } as const
    const signed = { type: 'ClinicianContractSigned', clinician } as const
    expect(givenProgram(slmpd, begun, sign)).toStrictEqual(accepted(signed))
    expect(givenProgram(slmpd, [...begun, signed], sign)).toStrictEqual(nothingNew)
    expect(givenProgram(slmpd, [established], sign)).toStrictEqual(misplaced('program'))
    expect(givenProgram(slmpd, [established], agree)).toStrictEqual(misplaced('program'))
  })

  test('ends with the release, which is told once', () => {
    const release = { type: 'ReleaseClinician', clinician } as const
    const released = { type: 'ClinicianReleased', clinician } as const
    expect(givenProgram(slmpd, begun, release)).toStrictEqual(accepted(released))
    expect(givenProgram(slmpd, [...begun, released], release)).toStrictEqual(nothingNew)
  })

  test('does not end before it begins', () => {
    const until = '2025-12-31' as typeof assigning.from
    expect(givenProgram(slmpd, [established], { ...assigning, until })).toStrictEqual(
      misplaced('program'),
    )
  })
})

describe('clinical matters', () => {
  const settle = { type: 'SettleClinicalMatter', matter: 'groupIntervention' } as const

  test('[SLM-CC-a] are settled by a clinical consultant', () => {
    const settled = {
      type: 'ClinicalMatterSettled',
      matter: 'groupIntervention',
      role: 'clinicalConsultant',
    } as const
    const role = 'clinicalConsultant'
    expect(givenProgram(slmpd, begun, settle, { role })).toStrictEqual(accepted(settled))
    expect(givenProgram(slmpd, [...begun, settled], settle, { role })).toStrictEqual(nothingNew)
  })

  test.each(['wellnessCommander', 'teamLeader', 'chief'] as const)(
    '[SLM-CC-a] are not for others to settle: %s',
    (role) => {
      expect(givenProgram(slmpd, begun, settle, { role })).toStrictEqual(
        refused('program.clinical-authority'),
      )
    },
  )
})
