import type { AgencyId } from '@peer-support/domain'
import type { ReportingUnit } from '../table/unit-table.js'

/** Whom a release is about: an agency, the people in it, and its reporting units. */
export type Population = {
  readonly agency: AgencyId
  /** Everybody in the agency who could use the program. */
  readonly headcount: number
  readonly units: readonly ReportingUnit[]
}
