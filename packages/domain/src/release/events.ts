import * as t from 'io-ts'
import { CalendarDate } from '../kernel/calendar-date.js'
import { listOf } from '../kernel/codec/list-of.js'
import { tagged } from '../kernel/codec/tagged.js'
import { Digest } from '../kernel/digest.js'
import { ReleaseId } from '../kernel/opaque-id.js'
import {
  CellCount,
  ReleaseYear,
  SupporterMinimum,
  TableName,
  Threshold,
  WithdrawalReason,
} from './vocabulary.js'

/**
 * What is stored of a release: which year, which tables, how many cells were hidden, and the digests
 * of what went in and of what came out. No figure of a table is in the log. These shapes are a storage
 * contract: a field is never renamed or reused, a change is a new version with an upcast.
 */
export const ReleaseEvent = tagged('release event', {
  PeriodClosed: { required: { year: ReleaseYear } },
  TablesBuilt: {
    required: { tables: listOf(TableName, 1, 8), inputs: Digest, cells: CellCount },
  },
  DisclosureControlled: {
    required: {
      threshold: Threshold,
      supporters: SupporterMinimum,
      hidden: CellCount,
      tables: listOf(TableName, 0, 8),
      output: Digest,
    },
    optional: { proven: t.boolean },
  },
  ReleasePublished: { required: { on: CalendarDate, output: Digest } },
  ReleaseCorrected: { required: { by: ReleaseId } },
  ReleaseWithdrawn: { required: { because: WithdrawalReason } },
})
export type ReleaseEvent = t.TypeOf<typeof ReleaseEvent>

/** One event of a release by its name. */
export type ReleaseEventOf<T extends ReleaseEvent['type']> = Extract<
  ReleaseEvent,
  { readonly type: T }
>
