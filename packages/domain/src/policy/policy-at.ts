import type * as E from 'fp-ts/lib/Either.js'
import type { CalendarDate } from '../kernel/calendar-date.js'
import type { Pack } from './pack.js'
import { resolve, type Policy, type ResolveError } from './resolve.js'

const partsOf = ({ version }: Pack): readonly number[] => version.split('.').map(Number)

/** The later of two versions: by the day it takes force, and on the same day by its number. */
const later = (a: Pack, b: Pack): Pack => {
  if (a.effectiveFrom !== b.effectiveFrom) return a.effectiveFrom > b.effectiveFrom ? a : b
  const [left, right] = [partsOf(a), partsOf(b)]
  const i = left.findIndex((part, at) => part !== right[at])
  return (left[i] ?? 0) >= (right[i] ?? 0) ? a : b
}

const latest = (versions: readonly Pack[]): readonly Pack[] =>
  versions.slice(0, 1).map((first) => versions.reduce(later, first))

/**
 * The policy in force on a day, out of packs that may be given in several versions, in any order. Of
 * each pack the version that took force last is taken: a new version ends the old one for good, with
 * no change to its document. First and last days are in force. A pack of which no version is in force
 * on that day is an error and never left out: a policy must not lose its law in silence.
 */
export const policyAt = (
  packs: readonly Pack[],
  on: CalendarDate,
): E.Either<readonly ResolveError[], Policy> => {
  const ids = [...new Set(packs.map(({ id }) => id))]
  const chosen = ids.flatMap((id) => {
    const versions = packs.filter((pack) => pack.id === id)
    const begun = versions.filter(({ effectiveFrom }) => effectiveFrom <= on)
    // Where none has begun, the latest stands for all: `resolve` refuses it by name.
    const [current] = latest(begun.length > 0 ? begun : versions)
    return versions.filter(({ version }) => version === current?.version)
  })
  return resolve(chosen, on)
}
