import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../kernel/calendar-date.js'
import { fold } from '../kernel/decider.js'
import { member, type MemberEvent } from '../member/index.js'
import { program, type ProgramEvent } from '../program/index.js'
import { today } from '../testing/given.js'
import { appointed, ready as candidate, unit } from '../testing/given-member.js'
import { clinician, neighbour, policyDocument, ready, running } from '../testing/given-program.js'
import { observeProgram, observeRoster } from './program.js'

const stateOf = fold(program.decider)
const memberOf = fold(member.decider)

describe('what other streams see of a program', () => {
  const seen = {
    active: true,
    model: 'clinicalAdvisor',
    policy: policyDocument,
    hasManual: true,
    hasSelectionProcedure: true,
    hasDeselectionCriteria: true,
    clinicians: [clinician],
    clinicianOnCall: true,
    mutualAid: [],
  }

  test.each<readonly [string, readonly ProgramEvent[], object]>([
    ['an active program', running, {}],
    ['one that is not started', ready, { active: false }],
    [
      'one that is suspended',
      [...running, { type: 'ProgramSuspended', because: 'funding' }],
      { active: false },
    ],
    [
      'one that may help a neighbour',
      [...running, { type: 'MutualAidApproved', agency: neighbour, role: 'deputyChief' }],
      { mutualAid: [neighbour] },
    ],
    [
      'one without a clinician',
      [...running, { type: 'ClinicianReleased', clinician }],
      { clinicians: [], clinicianOnCall: false },
    ],
  ])('%s', (_, history, over) => {
    expect(observeProgram(stateOf(history), today)).toStrictEqual({ ...seen, ...over })
  })

  test('a clinician counts on the days of the assignment', () => {
    const before = '2025-12-31' as CalendarDate
    expect(observeProgram(stateOf(running), before).clinicians).toStrictEqual([])
  })

  test.each<readonly [string, readonly ProgramEvent[]]>([
    ['is not there', []],
    ['is closed', [...running, { type: 'ProgramClosed', because: 'discontinued' }]],
  ])('nothing, where it %s', (_, history) => {
    const { active, policy } = observeProgram(stateOf(history), today)
    expect([active, policy]).toStrictEqual([false, undefined])
  })
})

describe('what a program sees of its team', () => {
  const onLeave: MemberEvent = { type: 'LeaveTaken', because: 'other' }
  const leads: MemberEvent = { type: 'TeamLeaderAppointed', approvedBy: [], chosenFor: [] }

  test('counts members and the units they cover', () => {
    const states = [[...appointed, leads], appointed, candidate, []].map(memberOf)
    expect(observeRoster(states)).toStrictEqual({
      members: 2,
      sworn: 2,
      civilian: 0,
      units: [unit],
      leaderUnits: [unit],
    })
  })

  test('counts a member on leave, who covers nothing', () => {
    expect(observeRoster([memberOf([...appointed, leads, onLeave])])).toStrictEqual({
      members: 1,
      sworn: 1,
      civilian: 0,
      units: [],
      leaderUnits: [],
    })
  })
})
