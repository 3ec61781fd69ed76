import type { Tally } from '../table/tally.js'
import { openToDoubt } from './hides-well.js'
import { isSensitive } from './is-sensitive.js'
import type { ThresholdRule } from './threshold-rule.js'

/**
 * Tells whether the number of all contacts of a year may be shown: it is not sensitive itself, and
 * leaves enough open to doubt for the tables that are withheld beside it.
 */
export const totalStands =
  (rule: ThresholdRule) =>
  (whole: Tally & { readonly headcount: number }): boolean =>
    !isSensitive(rule)(whole) && openToDoubt(whole) >= rule.contributors
