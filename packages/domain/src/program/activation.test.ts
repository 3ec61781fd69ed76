import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../kernel/calendar-date.js'
import type { Modality } from '../kernel/finding.js'
import { policies, type Policy } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused } from '../testing/given.js'
import {
  activated,
  assigned,
  established,
  givenProgram,
  informed,
  ready,
  running,
  statement,
  without,
} from '../testing/given-program.js'
import type { ProgramEvent } from './index.js'

const { slmpd, 'iacp-2021': iacp, 'cirma-2018': cirma } = policies
const activate = { type: 'ActivateProgram' } as const
const commander = { role: 'wellnessCommander' } as const

const day = (text: string) => text as CalendarDate

const outcome = (modality: Modality, rule: string) =>
  modality === 'required'
    ? refused(rule)
    : { accepted: [activated], advisories: [[rule, 'violated', 'recommended']] }

test.each(Object.entries(policies))(
  'a program that has everything starts under %s',
  (_, policy) => {
    expect(givenProgram(policy, ready, activate, commander)).toStrictEqual(accepted(activated))
  },
)

describe('what is missing when a program starts', () => {
  const is = (type: ProgramEvent['type']) => (event: ProgramEvent) => event.type === type
  const published = (kind: string) => (event: ProgramEvent) =>
    event.type === 'ProcedurePublished' && event.kind === kind
  const seated = (party: string) => (event: ProgramEvent) =>
    event.type === 'CommitteeMemberSeated' && event.party === party

  test.each<readonly [string, Policy, (event: ProgramEvent) => boolean, Modality, string]>([
    [
      '[CIR-11] advises without a statement of the chief',
      cirma,
      is('ChiefStatementIssued'),
      'recommended',
      'program.chief-statement',
    ],
    [
      '[IACP-3.2a] advises without a steering committee',
      iacp,
      is('SteeringCommitteeConvened'),
      'recommended',
      'program.steering-committee',
    ],
    [
      '[IACP-3.2b] advises without the employee organizations',
      iacp,
      seated('employeeOrganization'),
      'recommended',
      'program.planned-with',
    ],
    [
      '[IACP-3.2b] advises without police administrators',
      iacp,
      seated('policeAdministrator'),
      'recommended',
      'program.planned-with',
    ],
    [
      '[IACP-3.9.4a] advises without a coordinator',
      iacp,
      is('CoordinatorAppointed'),
      'recommended',
      'program.coordinator-appointed',
    ],
    [
      '[IACP-5.1a] advises without a clinician',
      iacp,
      is('ClinicianAssigned'),
      'recommended',
      'program.clinician-engaged',
    ],
    [
      '[SLM-OPG-4] refuses without a clinical consultant',
      slmpd,
      is('ClinicianAssigned'),
      'required',
      'program.clinician-engaged',
    ],
    [
      '[IACP-3.5a] advises without a manual',
      iacp,
      published('manual'),
      'recommended',
      'program.manual-written',
    ],
    [
      '[IACP-4.1a] advises without a selection procedure',
      iacp,
      published('selection'),
      'recommended',
      'program.selection-written',
    ],
    [
      '[IACP-4.3a] advises without criteria for deselection',
      iacp,
      published('deselection'),
      'recommended',
      'program.deselection-written',
    ],
    [
      '[SLM-CMD-2] [SLM-DC-2] refuses without a policy that is adopted',
      slmpd,
      is('PolicyAdopted'),
      'required',
      'program.policy-adopted',
    ],
    [
      '[SLM-DC-1] refuses without money for training and travel',
      slmpd,
      is('FundingAuthorized'),
      'required',
      'program.funding-authorized',
    ],
    [
      '[SLM-CG-7b] [SLM-CG-8b] refuses while the app does not say how to reach the team',
      slmpd,
      is('ContactInformationPublished'),
      'required',
      'program.contact-information',
    ],
    [
      '[IACP-7.4c] advises while it is not decided whether supervisors can be members',
      iacp,
      is('SupervisorsDecidedOn'),
      'recommended',
      'program.supervisors-decided-on',
    ],
  ])('%s', (_, policy, isOut, modality, rule) => {
    expect(givenProgram(policy, without(ready, isOut), activate, commander)).toStrictEqual(
      outcome(modality, rule),
    )
  })

  test('[CIR-11] a statement that somebody else issued is not that of the chief', () => {
    const history = [...ready, { ...statement, role: 'deputyChief' } as const]
    expect(givenProgram(cirma, history, activate)).toStrictEqual(
      outcome('recommended', 'program.chief-statement'),
    )
  })

  test.each([
    [
      '[SLM-CG-7b] refuses where families do not find the team',
      ['sworn', 'civilian', 'otherAgency'],
    ],
    ['[SLM-CG-8b] refuses where the neighbours do not', ['sworn', 'civilian', 'family']],
  ] as const)('%s', (_, audiences) => {
    const history = [...ready, { ...informed, audiences }]
    expect(givenProgram(slmpd, history, activate, commander)).toStrictEqual(
      refused('program.contact-information'),
    )
  })

  test.each([
    ['before the first day', { from: day('2026-03-03') }, false],
    ['on the first day', { from: day('2026-03-02') }, true],
    ['on the last day', { until: day('2026-03-02') }, true],
    ['after the last day', { until: day('2026-03-01') }, false],
  ] as const)(
    '[SLM-OPG-4] a clinician counts from the first day to the last: %s',
    (_, over, counts) => {
      const history = [...ready, { ...assigned, ...over }]
      expect(givenProgram(slmpd, history, activate, commander)).toStrictEqual(
        counts ? accepted(activated) : refused('program.clinician-engaged'),
      )
    },
  )
})

describe('the way of a program', () => {
  const suspend = { type: 'SuspendProgram', because: 'funding' } as const
  const suspended = { type: 'ProgramSuspended', because: 'funding' } as const
  const amend = { type: 'AmendProgram', areas: ['team'] } as const
  const close = { type: 'CloseProgram', because: 'discontinued' } as const
  const closed = { type: 'ProgramClosed', because: 'discontinued' } as const
  const given = (history: readonly ProgramEvent[], command: Parameters<typeof givenProgram>[2]) =>
    givenProgram(slmpd, history, command, commander)

  test.each([activate, amend, suspend, { type: 'ResumeProgram' } as const, close])(
    '[SLM-CMD-1] is for the Commander to lead: $type',
    (command) => {
      const history = command.type === 'ActivateProgram' ? ready : running
      const from = command.type === 'ResumeProgram' ? [...running, suspended] : history
      expect(givenProgram(slmpd, from, command, { role: 'teamLeader' })).toStrictEqual(
        refused('program.overseen-by'),
      )
    },
  )

  test('goes on from start to end', () => {
    expect(given(running, activate)).toStrictEqual(nothingNew)
    expect(given(running, amend)).toStrictEqual(
      accepted({ type: 'ProgramAmended', areas: ['team'], on: activated.on }),
    )
    expect(given(running, suspend)).toStrictEqual(accepted(suspended))
    expect(given([...running, suspended], suspend)).toStrictEqual(nothingNew)
    expect(given([...running, suspended], { type: 'ResumeProgram' })).toStrictEqual(
      accepted({ type: 'ProgramResumed' }),
    )
    expect(given(running, close)).toStrictEqual(accepted(closed))
    expect(given([...running, closed], close)).toStrictEqual(nothingNew)
  })

  test('resumes only with what it needed to start', () => {
    const history = without([...running, suspended], ({ type }) => type === 'FundingAuthorized')
    expect(given(history, { type: 'ResumeProgram' })).toStrictEqual(
      refused('program.funding-authorized'),
    )
  })

  test.each<readonly [string, readonly ProgramEvent[], Parameters<typeof givenProgram>[2]]>([
    ['nothing comes before the establishment', [], activate],
    ['nothing is amended before the start', ready, amend],
    ['nothing is suspended before the start', ready, suspend],
    ['nothing is resumed before the start', ready, { type: 'ResumeProgram' }],
    ['a suspended program is resumed, not started', [...running, suspended], activate],
    ['a closed program is over', [...running, closed], activate],
    [
      'a closed program is not closed otherwise',
      [...running, closed],
      { ...close, because: 'mergedIntoRegionalTeam' },
    ],
    [
      'a closed program is not established again',
      [established, closed],
      { ...established, type: 'EstablishProgram' },
    ],
    [
      'a program is not established otherwise',
      [established],
      { ...established, type: 'EstablishProgram', jurisdiction: 'IL' },
    ],
  ])('refuses what has no place: %s', (_, history, command) => {
    expect(given(history, command)).toStrictEqual(misplaced('program'))
  })
})
