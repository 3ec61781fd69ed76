import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { packs, policies, resolve, type Pack, type Policy } from '../policy/index.js'
import { accepted, nothingNew, refused } from '../testing/given.js'
import {
  activated,
  assigned,
  assigning,
  clinician,
  established,
  establishing,
  givenProgram,
  ready,
  without,
} from '../testing/given-program.js'
import { ProgramCommand, type ProgramEvent } from './index.js'

const under = (pack: Pack): Policy => {
  const policy = resolve([pack])
  if (E.isLeft(policy)) throw new Error('the packs do not fit')
  return policy.right
}

const coordinatorModel = under(packs['model-team-coordinator'])
const advisorModel = under(packs['model-clinical-advisor'])
const supervisorModel = under(packs['model-clinical-supervisor'])
const { 'iacp-2021': iacp, 'cirma-2018': cirma, slmpd } = policies

const establish = (over: Partial<typeof establishing> | object = {}) =>
  ({ ...establishing, ...over }) as ProgramCommand & { readonly type: 'EstablishProgram' }
const told = (over: object = {}) => ({ ...established, ...over }) as ProgramEvent
const activate = { type: 'ActivateProgram' } as const

/** A history that is ready but for its model. */
const readyAs = (model: 'teamCoordinator' | 'clinicalAdvisor' | 'clinicalSupervisor') =>
  ready.map((event): ProgramEvent =>
    event.type === 'ProgramEstablished' ? { ...event, model } : event,
  )
const isOfClinician = ({ type }: ProgramEvent) => type.startsWith('Clinician')

describe('the model of a program', () => {
  test.each(['teamCoordinator', 'clinicalAdvisor', 'clinicalSupervisor'] as const)(
    '[LEX-07] is chosen: %s',
    (model) => {
      expect(givenProgram(slmpd, [], establish({ model }))).toStrictEqual(accepted(told({ model })))
    },
  )

  test('[LEX-07] is one of three and cannot be left out', () => {
    const { model: _, ...without } = establishing
    expect(
      [establishing, without, { ...establishing, model: 'none' }].map(ProgramCommand.is),
    ).toStrictEqual([true, false, false])
  })

  test.each([
    ['[LEX-07] the coordinator model', coordinatorModel, 'clinicalAdvisor'],
    ['[LEX-15] the advisor model', advisorModel, 'clinicalSupervisor'],
    ['[LEX-18] the supervisor model', supervisorModel, 'clinicalAdvisor'],
  ] as const)('is demanded by its pack: %s', (_, policy, model) => {
    expect(givenProgram(policy, [], establish({ model }))).toStrictEqual(refused('program.model'))
    expect(givenProgram(policy, [established], { type: 'ChangeModel', model })).toStrictEqual(
      model === established.model ? nothingNew : refused('program.model'),
    )
  })
})

describe('the coordinator model', () => {
  const model = 'teamCoordinator'

  test.each(['none', 'little'] as const)('[LEX-10] is for an agency with funds: %s', (funding) => {
    expect(givenProgram(coordinatorModel, [], establish({ model, funding }))).toStrictEqual(
      accepted(told({ model, funding })),
    )
  })

  test.each([
    [{ funding: 'enough' }, 'violated'],
    [{}, 'notEvaluated'],
  ] as const)('[LEX-10] advises where there is more, or nobody says: %o', (over, verdict) => {
    expect(givenProgram(coordinatorModel, [], establish({ model, ...over }))).toStrictEqual({
      accepted: [told({ model, ...over })],
      advisories: [['program.model-fits-funding', verdict, 'recommended']],
    })
  })

  test('[LEX-11] refuses a clinician', () => {
    expect(givenProgram(coordinatorModel, [told({ model })], assigning)).toStrictEqual(
      refused('program.no-clinician'),
    )
  })

  test('[LEX-11] is not changed to while there is a clinician', () => {
    const change = { type: 'ChangeModel', model, funding: 'little' } as const
    expect(givenProgram(coordinatorModel, [established, assigned], change)).toStrictEqual(
      refused('program.no-clinician'),
    )
    const released = { type: 'ClinicianReleased', clinician } as const
    expect(givenProgram(coordinatorModel, [established, assigned, released], change)).toStrictEqual(
      accepted({ type: 'ModelChanged', model, funding: 'little' }),
    )
  })

  test('[LEX-12] refuses to start without a coordinator', () => {
    const history = without(
      readyAs(model),
      (event) => isOfClinician(event) || event.type === 'CoordinatorAppointed',
    )
    expect(givenProgram(coordinatorModel, history, activate)).toStrictEqual(
      refused('program.coordinator-appointed'),
    )
  })

  test('[LEX-13] refuses to start without a policy to follow', () => {
    const history = without(
      readyAs(model),
      (event) => isOfClinician(event) || event.type === 'PolicyAdopted',
    )
    expect(givenProgram(coordinatorModel, history, activate)).toStrictEqual(
      refused('program.policy-adopted'),
    )
  })

  test('starts with a coordinator and a policy, and without a clinician', () => {
    expect(
      givenProgram(coordinatorModel, without(readyAs(model), isOfClinician), activate),
    ).toStrictEqual(accepted(activated))
  })
})

describe('the models with clinicians', () => {
  const as = (
    history: readonly ProgramEvent[],
    capacity: 'advisor' | 'supervisor' | 'consultant',
  ) =>
    history.map((event): ProgramEvent =>
      event.type === 'ClinicianAssigned' ? { ...event, capacity } : event,
    )

  test('[LEX-15] the advisor model starts with an advisor alone', () => {
    const history = readyAs('clinicalAdvisor')
    expect(givenProgram(advisorModel, as(history, 'consultant'), activate)).toStrictEqual(
      refused('program.clinician-engaged'),
    )
    expect(givenProgram(advisorModel, as(history, 'advisor'), activate)).toStrictEqual(
      accepted(activated),
    )
  })

  test('[LEX-18] the supervisor model starts with a supervisor alone', () => {
    const history = readyAs('clinicalSupervisor')
    expect(givenProgram(supervisorModel, as(history, 'advisor'), activate)).toStrictEqual(
      refused('program.clinician-engaged'),
    )
    expect(givenProgram(supervisorModel, as(history, 'supervisor'), activate)).toStrictEqual(
      accepted(activated),
    )
  })

  test.each([
    ['[LEX-15]', advisorModel],
    ['[LEX-18]', supervisorModel],
  ])('%s refuses one without a licence', (_, policy) => {
    expect(givenProgram(policy, [established], { ...assigning, license: 'none' })).toStrictEqual(
      refused('program.clinician-licensed'),
    )
  })

  test('[LEX-17] advises where no contract is signed with an advisor', () => {
    const history = without(
      as(readyAs('clinicalAdvisor'), 'advisor'),
      ({ type }) => type === 'ClinicianContractSigned',
    )
    expect(givenProgram(advisorModel, history, activate)).toStrictEqual({
      accepted: [activated],
      advisories: [['program.clinician-contract', 'violated', 'recommended']],
    })
  })
})

describe('whose structure a program is part of', () => {
  test.each([
    ['[IACP-3.7a]', iacp],
    ['[CIR-05]', cirma],
  ])('%s advises where it is not that of the agency', (_, policy) => {
    const structure = 'outside'
    expect(givenProgram(policy, [], establish({ structure }))).toStrictEqual({
      accepted: [told({ structure })],
      advisories: [['program.within-agency', 'violated', 'recommended']],
    })
  })
})

test('[IACP-2.1c] there is no word for a program that replaces other care', () => {
  expect(
    [establishing, { ...establishing, replaces: ['chaplains'] }].map(ProgramCommand.is),
  ).toStrictEqual([true, false])
})

test('[LEX-21] the agency takes stock, and says the same once', () => {
  const assess = { type: 'AssessAgency', funding: 'little', headcount: 120 } as const
  const assessed = { ...assess, type: 'AgencyAssessed' } as const
  expect(givenProgram(iacp, [established], assess)).toStrictEqual(accepted(assessed))
  expect(givenProgram(iacp, [established, assessed], assess)).toStrictEqual(nothingNew)
})
