import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew } from '../testing/given.js'
import {
  committee,
  coordinator,
  coordinatorAppointed,
  decidedOn,
  established,
  givenProgram,
  seat,
  statement,
} from '../testing/given-program.js'

const { 'iacp-2021': iacp, 'cirma-2018': cirma } = policies
const begun = [established]
const chief = { role: 'chief' } as const

describe('the statement of the chief', () => {
  const issue = { type: 'IssueChiefStatement', parts: statement.parts } as const

  test('[CIR-12] [CIR-13] says what it should, once', () => {
    expect(givenProgram(cirma, begun, issue, chief)).toStrictEqual(accepted(statement))
    expect(givenProgram(cirma, [...begun, statement], issue, chief)).toStrictEqual(nothingNew)
  })

  test.each([
    ['[CIR-12]', 'freeToExpress'],
    ['[CIR-13]', 'trust'],
    ['[CIR-13]', 'anonymity'],
    ['[CIR-13]', 'privacy'],
  ])('%s advises where it is silent on: %s', (_, part) => {
    const parts = statement.parts.filter((each) => each !== part)
    expect(givenProgram(cirma, begun, { ...issue, parts }, chief)).toStrictEqual({
      accepted: [{ ...statement, parts }],
      advisories: [['program.chief-statement-contents', 'violated', 'recommended']],
    })
  })
})

describe('the steering committee', () => {
  const convened = [established, { type: 'SteeringCommitteeConvened' }] as const
  const take = {
    type: 'SeatCommitteeMember',
    seat,
    party: 'mentalHealthProfessional',
    licensedIn: 'MO',
    knowsPolicing: true,
  } as const
  const taken = { ...take, type: 'CommitteeMemberSeated' } as const

  test('[IACP-3.2a] is convened once, and seats nobody before', () => {
    const convene = { type: 'ConveneSteeringCommittee' } as const
    expect(givenProgram(iacp, begun, convene)).toStrictEqual(accepted(convened[1]))
    expect(givenProgram(iacp, convened, convene)).toStrictEqual(nothingNew)
    expect(givenProgram(iacp, begun, take)).toStrictEqual(misplaced('program'))
  })

  test('[IACP-3.2c] [IACP-3.2d] seats a professional of its own jurisdiction who knows policing', () => {
    expect(givenProgram(iacp, convened, take)).toStrictEqual(accepted(taken))
    expect(givenProgram(iacp, [...convened, taken], take)).toStrictEqual(nothingNew)
  })

  test.each([
    [
      '[IACP-3.2c] advises on another jurisdiction',
      { licensedIn: 'IL', knowsPolicing: true },
      'program.committee-professional-licensed',
      'violated',
    ],
    [
      '[IACP-3.2c] advises where no licence is stated',
      { knowsPolicing: true },
      'program.committee-professional-licensed',
      'notEvaluated',
    ],
    [
      '[IACP-3.2d] advises on one who does not know policing',
      { licensedIn: 'MO', knowsPolicing: false },
      'program.committee-professional-knows-policing',
      'violated',
    ],
  ] as const)('%s', (_, over, rule, verdict) => {
    const bare = { seat, party: 'mentalHealthProfessional', ...over } as const
    expect(givenProgram(iacp, convened, { type: 'SeatCommitteeMember', ...bare })).toStrictEqual({
      accepted: [{ type: 'CommitteeMemberSeated', ...bare }],
      advisories: [[rule, verdict, 'recommended']],
    })
  })

  test('asks nobody else for a licence', () => {
    const other = { seat, party: 'employeeOrganization' } as const
    expect(givenProgram(iacp, convened, { type: 'SeatCommitteeMember', ...other })).toStrictEqual(
      accepted({ type: 'CommitteeMemberSeated', ...other }),
    )
  })

  test('has a seat vacated once', () => {
    const vacate = { type: 'VacateCommitteeSeat', seat } as const
    const vacated = { type: 'CommitteeSeatVacated', seat } as const
    expect(givenProgram(iacp, [established, ...committee], vacate)).toStrictEqual(accepted(vacated))
    expect(givenProgram(iacp, [established, ...committee, vacated], vacate)).toStrictEqual(
      nothingNew,
    )
  })
})

test('[IACP-3.9.4a] a coordinator is appointed once, and relieved once', () => {
  const appoint = { type: 'AppointCoordinator', coordinator } as const
  const relieve = { type: 'RelieveCoordinator' } as const
  const relieved = { type: 'CoordinatorRelieved' } as const
  expect(givenProgram(iacp, begun, appoint)).toStrictEqual(accepted(coordinatorAppointed))
  const appointed = [...begun, coordinatorAppointed]
  expect(givenProgram(iacp, appointed, appoint)).toStrictEqual(nothingNew)
  expect(givenProgram(iacp, appointed, relieve)).toStrictEqual(accepted(relieved))
  expect(givenProgram(iacp, begun, relieve)).toStrictEqual(nothingNew)
})

test('[IACP-7.4c] what is decided on supervisors stands until it is decided otherwise', () => {
  const decide = { type: 'DecideOnSupervisors', decision: 'admittedWithLimits' } as const
  expect(givenProgram(iacp, begun, decide)).toStrictEqual(accepted(decidedOn))
  expect(givenProgram(iacp, [...begun, decidedOn], decide)).toStrictEqual(nothingNew)
  expect(
    givenProgram(iacp, [...begun, decidedOn], { ...decide, decision: 'notAdmitted' }),
  ).toStrictEqual(accepted({ ...decidedOn, decision: 'notAdmitted' }))
})
