import type { AgencyId } from '@peer-support/domain'
import type { mark, PublishedTable, Shown } from '../control/published-table.js'
import type { ThresholdRule } from '../control/threshold-rule.js'

/** The year in a few numbers, each shown or hidden. */
export type Totals = {
  readonly contacts: number
  /** First contacts, the nearest there is to a number of people; never of a small agency. */
  readonly openings?: Shown
  readonly referrals: Shown
  readonly followUps: Shown
  /** Hours, to the quarter or as a band. */
  readonly hours: string
}

/** All that is published of a year. It holds no digest of its inputs: one could be tried out on guesses. */
export type ReleaseContent = {
  readonly agency: AgencyId
  readonly year: number
  readonly rule: ThresholdRule
  readonly mark: typeof mark
  readonly totals: Totals
  readonly tables: readonly PublishedTable[]
}
