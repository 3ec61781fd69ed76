import { describe, expect, test } from 'vitest'
import type { Digest } from '../kernel/digest.js'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused } from '../testing/given.js'
import {
  adopted,
  authorized,
  established,
  funded,
  givenProgram,
  manual,
  otherDocument,
  policyDocument,
  procedure,
  proposed,
  proposing,
} from '../testing/given-program.js'
import type { ProgramEvent } from './index.js'

const { slmpd, 'iacp-2021': iacp, 'cirma-2018': cirma } = policies
const commander = { role: 'wellnessCommander' } as const
const deputy = { role: 'deputyChief' } as const
const begun = [established]

describe('a procedure', () => {
  const publish = { ...procedure('manual'), type: 'PublishProcedure' } as const

  test('[IACP-3.5b] [IACP-6.2h] is published, once', () => {
    expect(givenProgram(iacp, begun, publish)).toStrictEqual(accepted(procedure('manual')))
    expect(givenProgram(iacp, [...begun, procedure('manual')], publish)).toStrictEqual(nothingNew)
  })

  test.each([
    [{ availableToAll: false }, 'violated'],
    [{}, 'notEvaluated'],
  ] as const)('[IACP-3.5b] advises where not everybody can read it: %o', (over, verdict) => {
    const { availableToAll: _, ...bare } = publish
    expect(givenProgram(iacp, begun, { ...bare, ...over })).toStrictEqual({
      accepted: [{ ...bare, ...over, type: 'ProcedurePublished' }],
      advisories: [['program.manual-available', verdict, 'recommended']],
    })
  })

  test.each([[['exceptions']], [['exceptionProcedure']], [[]]] as const)(
    '[IACP-6.2h] advises where the manual does not say what to do about exceptions: %o',
    (parts) => {
      expect(givenProgram(iacp, begun, { ...publish, parts })).toStrictEqual({
        accepted: [{ ...procedure('manual'), parts }],
        advisories: [['program.manual-defines-exceptions', 'violated', 'recommended']],
      })
    },
  )

  test('of selection needs neither', () => {
    const selection = { kind: 'selection', document: manual, parts: [] } as const
    expect(givenProgram(iacp, begun, { type: 'PublishProcedure', ...selection })).toStrictEqual(
      accepted({ type: 'ProcedurePublished', ...selection }),
    )
  })
})

describe('the policy of a program', () => {
  const authorize = { type: 'AuthorizePolicy', policy: policyDocument } as const
  const adopt = { type: 'AdoptPolicy', policy: policyDocument } as const
  const onTable = [...begun, proposed]
  const given = (history: readonly ProgramEvent[], command: Parameters<typeof givenProgram>[2]) =>
    givenProgram(slmpd, history, command, commander)

  test('[SLM-CMD-2] is proposed by the Commander alone', () => {
    expect(given(begun, proposing)).toStrictEqual(accepted(proposed))
    expect(given(onTable, proposing)).toStrictEqual(nothingNew)
    expect(givenProgram(slmpd, begun, proposing, deputy)).toStrictEqual(
      refused('program.policy-proposer'),
    )
  })

  test('[SLM-CC-4] is written with the clinical consultants', () => {
    expect(given(begun, { ...proposing, contributors: ['counsel'] })).toStrictEqual(
      refused('program.policy-contributors'),
    )
  })

  test('[SLM-DC-2] is authorized by the Deputy Chief alone', () => {
    expect(givenProgram(slmpd, onTable, authorize, deputy)).toStrictEqual(accepted(authorized))
    expect(givenProgram(slmpd, [...onTable, authorized], authorize, deputy)).toStrictEqual(
      nothingNew,
    )
    expect(given(onTable, authorize)).toStrictEqual(refused('program.policy-authority'))
  })

  test('[SLM-DC-2] is adopted once it is authorized', () => {
    expect(given(onTable, adopt)).toStrictEqual(refused('program.policy-authorized'))
    expect(given([...onTable, authorized], adopt)).toStrictEqual(accepted(adopted))
    expect(given([...onTable, authorized, adopted], adopt)).toStrictEqual(nothingNew)
  })

  test('is adopted again and again: an old authorization is none for the next one', () => {
    const next = { ...proposed, policy: otherDocument }
    const history = [...onTable, authorized, adopted, next]
    const adoptNext = { ...adopt, policy: otherDocument }
    expect(given(history, adoptNext)).toStrictEqual(refused('program.policy-authorized'))
    const authorizedNext = { ...authorized, policy: otherDocument }
    expect(given([...history, authorizedNext], adoptNext)).toStrictEqual(
      accepted({ ...adopted, policy: otherDocument }),
    )
  })

  test.each([authorize, adopt])('is on the table first: $type', (command) => {
    expect(given(begun, command)).toStrictEqual(misplaced('program'))
    expect(given([...begun, { ...proposed, policy: otherDocument }], command)).toStrictEqual(
      misplaced('program'),
    )
  })

  test('[IACP-3.1b] [IACP-3.7.1] [IACP-6.1a] is adopted where it says what is recommended', () => {
    expect(givenProgram(iacp, onTable, adopt)).toStrictEqual(accepted(adopted))
  })

  test.each([
    ['[IACP-6.1a] is unclear on confidentiality', 'confidentiality', 'policy-confidentiality'],
    ['[IACP-6.1a] is unclear on reporting', 'reporting', 'policy-confidentiality'],
    ['[IACP-3.7.1] outlines no compensation', 'compensation', 'policy-compensation'],
    ['[IACP-3.7.1] names no compensated duties', 'compensatedDuties', 'policy-compensation'],
  ])('advises where it %s', (_, part, rule) => {
    const parts = proposed.parts.filter((each) => each !== part)
    expect(givenProgram(iacp, [...begun, { ...proposed, parts }], adopt)).toStrictEqual({
      accepted: [adopted],
      advisories: [[`program.${rule}`, 'violated', 'recommended']],
    })
  })

  test('[IACP-3.1b] advises where it is written for another law, or for none', () => {
    const { jurisdiction: _, ...bare } = proposed
    const advised = (verdict: string) => ({
      accepted: [adopted],
      advisories: [['program.policy-heeds-jurisdiction', verdict, 'recommended']],
    })
    const elsewhere = { ...proposed, jurisdiction: 'IL' } as const
    expect(givenProgram(iacp, [...begun, elsewhere], adopt)).toStrictEqual(advised('violated'))
    expect(givenProgram(iacp, [...begun, bare], adopt)).toStrictEqual(advised('notEvaluated'))
  })
})

describe('money', () => {
  const fund = { type: 'AuthorizeFunding', purposes: ['training', 'travel'] } as const

  test('[SLM-DC-1] is authorized by the Deputy Chief alone', () => {
    expect(givenProgram(slmpd, begun, fund, deputy)).toStrictEqual(accepted(funded))
    expect(givenProgram(slmpd, [...begun, funded], fund, deputy)).toStrictEqual(nothingNew)
    expect(givenProgram(slmpd, begun, fund, commander)).toStrictEqual(
      refused('program.funding-authority'),
    )
  })
})

describe('the curriculum', () => {
  const publish = {
    type: 'PublishCurriculum',
    curriculum: 'd4'.repeat(32) as Digest,
    contributors: ['clinicalConsultant', 'mentalHealthProfessional'],
    topics: ['confidentiality'],
    formats: ['rolePlay', 'scenario'],
  } as const
  const published = { ...publish, type: 'CurriculumPublished', role: 'wellnessCommander' } as const

  test('[SLM-CMD-3] [SLM-GOAL-4] is set up by the Commander', () => {
    expect(givenProgram(slmpd, begun, publish, commander)).toStrictEqual(accepted(published))
    expect(givenProgram(slmpd, [...begun, published], publish, commander)).toStrictEqual(nothingNew)
    expect(givenProgram(slmpd, begun, publish, deputy)).toStrictEqual(
      refused('program.curriculum-authority'),
    )
  })

  test('[SLM-CC-3] is written with the clinical consultants', () => {
    const contributors = ['mentalHealthProfessional'] as const
    expect(givenProgram(slmpd, begun, { ...publish, contributors }, commander)).toStrictEqual(
      refused('program.curriculum-contributors'),
    )
  })

  test('[CIR-22] advises where no mental health professional helped', () => {
    const contributors = ['members'] as const
    expect(givenProgram(cirma, begun, { ...publish, contributors }, commander)).toStrictEqual({
      accepted: [{ ...published, contributors }],
      advisories: [['program.curriculum-contributors', 'violated', 'recommended']],
    })
    expect(givenProgram(cirma, begun, publish, commander)).toStrictEqual(accepted(published))
  })
})
