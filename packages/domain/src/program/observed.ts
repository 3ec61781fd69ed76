import type { ReportingUnitId } from '../kernel/opaque-id.js'

/**
 * The team as a program's decision reads it out of the agency's member streams: how many members there
 * are, of which class, from which reporting units, and where the leaders come from. It may be as old as
 * the moment it was read; the table of rules that look across streams says what puts it right.
 */
export type RosterObservation = {
  readonly members: number
  readonly sworn: number
  readonly civilian: number
  /** Where there is at least one active member. */
  readonly units: readonly ReportingUnitId[]
  /** Where there is at least one active team leader. */
  readonly leaderUnits: readonly ReportingUnitId[]
}

/** The facts of other streams that a program's rules look at. */
export type ProgramObserved = { readonly roster: RosterObservation }
