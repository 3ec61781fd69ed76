import type { CountedCell } from '../table/tabulate.js'
import { busiest, together, type Tally } from '../table/tally.js'
import { isSensitive } from './is-sensitive.js'
import type { ThresholdRule } from './threshold-rule.js'

/**
 * The recipients that stay open to doubt for somebody who knows all of one supporter's contacts (he
 * is that supporter) and one more contact besides. The same holds for somebody who is a recipient:
 * later contacts may all be his own, so only first ones are counted, and his own first one is one.
 */
export const openToDoubt = (whole: Tally): number =>
  whole.contributors - busiest(whole).contributors - 1

/**
 * Tells whether cells hide one another when their sum is known: whether each of them could hold none
 * (or one, for a reader who takes every hidden cell to hold something), and each could hold T.
 *
 * Every condition looks at all the cells together, none at a single one by name. Contacts moved
 * from one hidden cell to another change none of these, so the table with the contacts moved would be
 * published in the very same form: that is the proof (ADR 0014).
 */
export const hidesWell =
  (rule: ThresholdRule) =>
  (hidden: readonly CountedCell[]): boolean => {
    const whole = together(hidden)
    const others = hidden.length - 1
    return (
      others >= 1 &&
      openToDoubt(whole) - others >= rule.contributors &&
      whole.bySupporter.size >= rule.supporters + 2 &&
      hidden.some((cell) => !isSensitive(rule)(cell)) &&
      haveRoom(rule, hidden, whole)
    )
  }

/** Where headcounts are known, nobody believes in more recipients than a cell has people. */
const haveRoom = (rule: ThresholdRule, hidden: readonly CountedCell[], whole: Tally): boolean => {
  const known = hidden.flatMap(({ headcount }) => (headcount === undefined ? [] : [headcount]))
  if (known.length === 0) return true
  const room = known.reduce((a, b) => a + b, 0)
  const largest = busiest(whole).contributors
  return (
    known.length === hidden.length &&
    known.every(
      (headcount) =>
        whole.contributors < room - headcount &&
        headcount - rule.contributors - largest > rule.contributors,
    )
  )
}
