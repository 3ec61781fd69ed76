import type { Tally } from '../table/tally.js'
import type { ThresholdRule } from './threshold-rule.js'

/**
 * The primary rule. A number is sensitive when fewer than T recipients or too few supporters stand
 * behind it, or when fewer than T of the people who could have used the program did not (then nearly
 * everybody did, which tells of each). Zero is sensitive like any small number: were zeros always
 * shown, a hidden cell would be known not to be zero.
 */
export const isSensitive =
  (rule: ThresholdRule) =>
  (cell: Tally & { readonly headcount?: number }): boolean =>
    cell.contributors < rule.contributors ||
    cell.bySupporter.size < rule.supporters ||
    (cell.headcount !== undefined && cell.headcount - cell.contributors < rule.contributors)
