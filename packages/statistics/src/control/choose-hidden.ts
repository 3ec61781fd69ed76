import { together } from '../table/tally.js'
import type { CountedGroup } from '../table/tabulate.js'
import { hidesWell } from './hides-well.js'
import { isSensitive } from './is-sensitive.js'
import type { ThresholdRule } from './threshold-rule.js'

const people = (group: CountedGroup): number => together(group.cells).contributors

/**
 * Chooses the groups to hide: every group with a sensitive cell in it, whole, so that nobody can tell
 * which of its cells was the sensitive one; and more groups, the smallest that is enough, until all
 * of them hide one another. Gives `undefined` where no choice is proven: then the table is refused.
 */
export const chooseHidden =
  (rule: ThresholdRule) =>
  (groups: readonly CountedGroup[]): readonly CountedGroup[] | undefined => {
    const hidden = groups.filter((group) => group.cells.some(isSensitive(rule)))
    if (hidden.some((group) => group.cells.length < 2)) return undefined
    const rest = groups
      .filter((group) => !hidden.includes(group) && group.cells.length >= 2)
      .sort((a, b) => people(a) - people(b))
    const safe = (chosen: readonly CountedGroup[]): boolean =>
      hidesWell(rule)(chosen.flatMap((group) => group.cells))
    while (hidden.length > 0 && !safe(hidden)) {
      const next = rest.find((group) => safe([...hidden, group])) ?? rest.at(-1)
      if (next === undefined) return undefined
      hidden.push(next)
      rest.splice(rest.indexOf(next), 1)
    }
    return hidden
  }
