import * as t from 'io-ts'
import { listOf } from '../kernel/codec/list-of.js'
import { tagged } from '../kernel/codec/tagged.js'
import { boundedInt } from '../kernel/codec/bounded-int.js'
import { Digest } from '../kernel/digest.js'
import { ReleaseId } from '../kernel/opaque-id.js'
import { CellCount, ReleaseYear, TableName, WithdrawalReason } from './vocabulary.js'

/** What can be asked of a release. A field that may be left out is a fact that may be missing. */
export const ReleaseCommand = tagged('release command', {
  /** Say that the year is over and its contacts are in. */
  ClosePeriod: { required: { year: ReleaseYear } },
  /** Say which tables were built, from which facts (their digest), and how many cells they have. */
  BuildTables: {
    required: { tables: listOf(TableName, 1, 8), inputs: Digest, cells: CellCount },
  },
  /** Say what disclosure control did, with what settings, and whether it proved the result safe. */
  ControlDisclosure: {
    required: {
      threshold: boundedInt('threshold', 1, 1000),
      supporters: boundedInt('supporters', 1, 1000),
      hidden: CellCount,
      tables: listOf(TableName, 0, 8),
      output: Digest,
    },
    optional: { proven: t.boolean },
  },
  /** Publish what disclosure control left. `output` is the digest of what goes out. */
  PublishRelease: { required: { output: Digest } },
  /** Say which later release corrects this one. */
  CorrectRelease: { required: { by: ReleaseId } },
  WithdrawRelease: { required: { because: WithdrawalReason } },
})
export type ReleaseCommand = t.TypeOf<typeof ReleaseCommand>

/** One command of a release by its name. */
export type ReleaseCommandOf<T extends ReleaseCommand['type']> = Extract<
  ReleaseCommand,
  { readonly type: T }
>
