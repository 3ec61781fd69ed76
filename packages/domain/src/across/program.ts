import type { CalendarDate } from '../kernel/calendar-date.js'
import type { Digest } from '../kernel/digest.js'
import type { AgencyId, ClinicianId } from '../kernel/opaque-id.js'
import type { MemberState } from '../member/state.js'
import type { RosterObservation } from '../program/observed.js'
import { cliniciansOn } from '../program/program.js'
import type { ProgramState } from '../program/state.js'
import type { ProgramModel } from '../program/vocabulary.js'

/**
 * What other streams may know of an agency's program on a day. It may be as old as the moment it was
 * read; the table of rules that look across streams says what puts it right.
 */
export type ProgramObservation = {
  readonly active: boolean
  readonly model: ProgramModel | undefined
  /** The policy that was adopted last, by its digest. LEX-13. */
  readonly policy: Digest | undefined
  readonly hasManual: boolean
  readonly hasSelectionProcedure: boolean
  readonly hasDeselectionCriteria: boolean
  /** The clinicians who are assigned on that day. */
  readonly clinicians: readonly ClinicianId[]
  /** Whether one of them can be consulted at any hour. IACP-5.1b. */
  readonly clinicianOnCall: boolean
  /** The agencies with which help is approved. IACP-3.9.2b, SLM-DC-3. */
  readonly mutualAid: readonly AgencyId[]
}

const nothing: ProgramObservation = {
  active: false,
  model: undefined,
  policy: undefined,
  hasManual: false,
  hasSelectionProcedure: false,
  hasDeselectionCriteria: false,
  clinicians: [],
  clinicianOnCall: false,
  mutualAid: [],
}

/** What a decision may know of its agency's program on a day, out of the program's own stream. */
export const observeProgram = (state: ProgramState, on: CalendarDate): ProgramObservation => {
  if (state.status === 'none' || state.status === 'closed') return nothing
  const { program } = state
  const clinicians = cliniciansOn(program, on).map(({ assigned }) => assigned)
  return {
    active: state.status === 'active',
    model: program.model,
    policy: program.adopted?.policy,
    hasManual: program.manual !== undefined,
    hasSelectionProcedure: program.selection !== undefined,
    hasDeselectionCriteria: program.deselection !== undefined,
    clinicians: clinicians.map(({ clinician }) => clinician),
    clinicianOnCall: clinicians.some(({ coverage }) => coverage === 'aroundTheClock'),
    mutualAid: program.mutualAid,
  }
}

/**
 * The team as a program's decision reads it, out of the member streams of the agency. Everyone who is
 * appointed counts as a member; a unit is covered by those who are neither on leave nor suspended.
 */
export const observeRoster = (states: readonly MemberState[]): RosterObservation => {
  const members = states.flatMap((state) => (state.status === 'member' ? [state] : []))
  const active = members.filter(({ membership }) => membership.presence === 'active')
  const classOf = (wanted: string): number =>
    members.filter(({ file }) => file.nominated.memberClass === wanted).length
  const unitsOf = (some: typeof members) => [
    ...new Set(some.map(({ file }) => file.nominated.reportingUnit)),
  ]
  return {
    members: members.length,
    sworn: classOf('sworn'),
    civilian: classOf('civilian'),
    units: unitsOf(active),
    leaderUnits: unitsOf(active.filter(({ membership }) => membership.leader)),
  }
}
