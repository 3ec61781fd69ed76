import type { Draw } from './draw.js'
import { mistakeKinds, type MistakeKind, type MistakeRates } from './mistake.js'

/** Says when a mistake is made. */
export type Slips = {
  /** Asked on each occasion on which the mistake can be made: whether it is made on this one. */
  readonly isDue: (kind: MistakeKind) => boolean
  /** Asked where at most one of several can be made: which one it is. */
  readonly dueOf: (kinds: readonly MistakeKind[]) => MistakeKind | undefined
}

/**
 * Spreads mistakes evenly (systematic sampling): a kind with rate r is made once in every 1/r of its
 * occasions, from a start that is drawn. A rare kind so appears in a year, whatever the seed.
 */
export const slipsOf = (rates: MistakeRates, draw: Draw): Slips => {
  const owed = new Map<MistakeKind, number>(mistakeKinds.map((kind) => [kind, draw.real()]))
  const count = (kind: MistakeKind): number => {
    const sum = (owed.get(kind) ?? 0) + rates[kind]
    owed.set(kind, sum)
    return sum
  }
  const settle = (kind: MistakeKind): void => {
    owed.set(kind, (owed.get(kind) ?? 0) - 1)
  }
  return {
    isDue: (kind) => {
      if (count(kind) < 1) return false
      settle(kind)
      return true
    },
    dueOf: (kinds) => {
      const due = kinds.filter((kind) => count(kind) >= 1)
      const made = draw.oneOf(due)
      if (made !== undefined) settle(made)
      return made
    },
  }
}
