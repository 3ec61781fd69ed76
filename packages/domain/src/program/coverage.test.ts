import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../kernel/calendar-date.js'
import type { Finding } from '../kernel/finding.js'
import type { OccasionId } from '../kernel/opaque-id.js'
import { policies, type Policy } from '../policy/index.js'
import { accepted, nothingNew, today } from '../testing/given.js'
import {
  assigned,
  givenProgram,
  neighbour,
  occasion,
  otherClinicians,
  running,
  unit,
  without,
} from '../testing/given-program.js'
import type { ProgramEvent, RosterObservation } from './index.js'

const { slmpd, 'iacp-2021': iacp } = policies

const station = {
  type: 'ReportingUnitDefined',
  unit,
  kind: 'areaStation',
  headcount: 80,
} as const satisfies ProgramEvent

const taught = {
  type: 'AgencyTrainingRecorded',
  occasion,
  on: '2026-01-15' as CalendarDate,
  subject: 'limitsOfConfidentiality',
  audiences: ['agency', 'clinicians', 'members'],
} as const satisfies ProgramEvent

const three: readonly ProgramEvent[] = otherClinicians
  .slice(0, 2)
  .map((clinician) => ({ ...assigned, clinician }))

/** A program with whose coverage every shipped policy is content. */
const covered: readonly ProgramEvent[] = [...running, station, taught, ...three]

const roster: RosterObservation = {
  members: 20,
  sworn: 12,
  civilian: 8,
  units: [unit],
  leaderUnits: [unit],
}

const check = {
  type: 'CheckCoverage',
  shifts: ['day', 'evening', 'night'],
  accessibleTo: ['sworn', 'civilian', 'retired'],
} as const

const found = {
  ...check,
  type: 'CoverageChecked',
  on: today,
  members: 20,
  sworn: 12,
  civilian: 8,
  unitsWithoutMember: [],
  stationsWithoutLeader: [],
} as const satisfies ProgramEvent

/** Somebody whom the policy lets manage the program. */
const managerUnder = (policy: Policy): 'coordinator' | 'teamLeader' =>
  policy.settingOf('program.managed-by')?.modality === 'required' ? 'teamLeader' : 'coordinator'

type Told = readonly [Finding['rule'], Finding['verdict'], Finding['modality']]

/** What a check under a policy tells, given a history and a roster, and nothing else. */
const told = (
  policy: Policy,
  history: readonly ProgramEvent[],
  seen: RosterObservation = roster,
  command: Parameters<typeof givenProgram>[2] = check,
): readonly Told[] => {
  const outcome = givenProgram(policy, history, command, {
    role: managerUnder(policy),
    observed: { roster: seen },
  })
  if ('malformed' in outcome) throw new Error('the check is malformed')
  return 'refused' in outcome ? outcome.refused : outcome.advisories
}

test.each(Object.entries(policies))(
  'a team that covers everything is fine under %s',
  (_, policy) => {
    const around = {
      observed: { roster },
      role: managerUnder(policy),
    } as const
    expect(givenProgram(policy, covered, check, around)).toStrictEqual(accepted(found))
    expect(givenProgram(policy, [...covered, found], check, around)).toStrictEqual(nothingNew)
  },
)

describe('the team under the guideline', () => {
  const told1 = (rule: string): readonly Told[] => [[rule, 'violated', 'recommended']]

  test.each([
    ['[IACP-3.9.1d] [IACP-3.9.2a] without civilians', { civilian: 0 }, 'program.both-classes'],
    ['[IACP-3.9.1d] [IACP-3.9.2a] without sworn members', { sworn: 0 }, 'program.both-classes'],
    ['[IACP-3.9.1a] [IACP-3.9.2a] with a unit left out', { units: [] }, 'program.every-unit'],
  ])('is advised on: %s', (_, over, rule) => {
    expect(told(iacp, covered, { ...roster, ...over })).toStrictEqual(told1(rule))
  })

  test('[IACP-3.9.1a] [IACP-3.9.2a] is advised on a shift that is not covered', () => {
    const command = { ...check, shifts: ['day', 'evening'] } as const
    expect(told(iacp, covered, roster, command)).toStrictEqual(told1('program.every-shift'))
  })

  test('[IACP-3.9.1a] is advised on people whom it does not reach', () => {
    const command = { ...check, accessibleTo: ['sworn', 'civilian'] } as const
    expect(told(iacp, covered, roster, command)).toStrictEqual(told1('program.accessible-to'))
  })

  test('[IACP-3.2c] is advised on a committee that represents too few', () => {
    const history = without(
      covered,
      (event) => event.type === 'CommitteeMemberSeated' && event.party === 'civilian',
    )
    expect(told(iacp, history)).toStrictEqual(told1('program.committee-represents'))
  })

  test('[IACP-6.3e] is advised where the agency was not taught the limits', () => {
    const history = without(covered, ({ type }) => type === 'AgencyTrainingRecorded')
    expect(told(iacp, history)).toStrictEqual(told1('program.limits-taught'))
  })

  test('[IACP-5.1b] is advised where nobody can be consulted at night', () => {
    const history = covered.map((event): ProgramEvent =>
      event.type === 'ClinicianAssigned' ? { ...event, coverage: 'asAvailable' } : event,
    )
    expect(told(iacp, history)).toStrictEqual(told1('program.consultation-around-the-clock'))
  })

  test('[IACP-3.4a] [IACP-5.1b] is advised on a break in clinical oversight', () => {
    const history = covered.map((event): ProgramEvent =>
      event.type === 'ClinicianAssigned'
        ? { ...event, until: '2026-03-01' as CalendarDate }
        : event,
    )
    expect(told(iacp, history)).toStrictEqual([
      ...told1('program.oversight-continuous'),
      ...told1('program.consultation-around-the-clock'),
    ])
  })

  test.each([
    ['2025-08-31', true],
    ['2025-08-30', false],
  ] as const)('[IACP-3.9.2e] is advised where a regional team met last on %s', (on, isFine) => {
    const joined = {
      type: 'RegionalTeamJoined',
      agency: neighbour,
      purposes: ['training'],
    } as const
    const met = {
      type: 'MeetingRecorded',
      occasion: '92c4d56e80a1c3e77f91b3d5e8802c4d' as OccasionId,
      kind: 'regionalTeam',
      on: on as CalendarDate,
    } as const
    expect(told(iacp, [...covered, joined, met])).toStrictEqual(
      isFine ? [] : told1('program.regional-team-meets'),
    )
    expect(told(iacp, [...covered, met])).toStrictEqual([])
  })

  test('cannot be judged where it was not read', () => {
    const bare = givenProgram(iacp, covered, check)
    const { shifts, accessibleTo } = check
    expect(bare).toStrictEqual({
      accepted: [{ type: 'CoverageChecked', on: today, shifts, accessibleTo }],
      advisories: [
        ['program.both-classes', 'notEvaluated', 'recommended'],
        ['program.every-unit', 'notEvaluated', 'recommended'],
      ],
    })
  })

  test('[IACP-3.9.1a] cannot be judged where no unit is defined', () => {
    const history = without(covered, ({ type }) => type === 'ReportingUnitDefined')
    expect(told(iacp, history)).toStrictEqual([
      ['program.every-unit', 'notEvaluated', 'recommended'],
    ])
  })
})

describe('the team of SLMPD', () => {
  const told1 = (rule: string): readonly Told[] => [[rule, 'violated', 'required']]

  test.each([
    [20, true],
    [19, false],
  ])('[SLM-ACT-1] has twenty members at least: %i', (members, isFine) => {
    expect(told(slmpd, covered, { ...roster, members })).toStrictEqual(
      isFine ? [] : told1('program.team-not-short'),
    )
  })

  test('[SLM-TL-5] has a leader from each area station', () => {
    expect(told(slmpd, covered, { ...roster, leaderUnits: [] })).toStrictEqual(
      told1('program.leaders-from-stations'),
    )
  })

  test('[SLM-TL-5] asks no leader of what is not a station', () => {
    const history = covered.map((event): ProgramEvent =>
      event.type === 'ReportingUnitDefined' ? { ...event, kind: 'division' } : event,
    )
    expect(told(slmpd, history, { ...roster, leaderUnits: [] })).toStrictEqual([
      ['program.leaders-from-stations', 'notEvaluated', 'required'],
    ])
  })

  test('[SLM-CC-c] has three consultants at least, and says so where there are two', () => {
    const released = {
      type: 'ClinicianReleased',
      clinician: otherClinicians[0],
    } as const
    expect(told(slmpd, [...covered, released])).toStrictEqual(told1('program.clinicians-at-least'))
  })

  test.each([[['agency', 'members']], [['clinicians', 'members']]] as const)(
    '[SLM-CF-0b] knows the confidentiality policies, all of it: %o',
    (audiences) => {
      const history = covered.map((event): ProgramEvent =>
        event.type === 'AgencyTrainingRecorded' ? { ...event, audiences } : event,
      )
      expect(told(slmpd, history)).toStrictEqual(told1('program.limits-taught'))
    },
  )

  test('[SLM-TM-7] [IACP-3.9a] [CIR-01] what the agency is taught is recorded, once', () => {
    const { subject: _, ...rest } = taught
    const teach = { ...rest, type: 'RecordAgencyTraining', subject: 'program' } as const
    const role = 'teamLeader'
    const recorded = { ...taught, subject: 'program' } as const
    const history = without(covered, ({ type }) => type === 'AgencyTrainingRecorded')
    expect(givenProgram(slmpd, history, teach, { role })).toStrictEqual(accepted(recorded))
    expect(givenProgram(slmpd, [...history, recorded], teach, { role })).toStrictEqual(nothingNew)
  })
})
