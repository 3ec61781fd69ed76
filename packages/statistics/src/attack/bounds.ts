import type { Publication } from './microdata.js'

/** What an attacker brings to a table. */
export type Attacker = {
  /** The least he takes a hidden cell to hold. */
  readonly least: 0 | 1
  /** How many contacts he knows of in each cell. */
  readonly knows: ReadonlyMap<string, number>
  /** Whether he takes nobody to have come twice, so that no cell holds more contacts than people. */
  readonly once?: boolean
}

/** The smallest and the largest number that a hidden cell can hold, beyond what the attacker knows. */
export type Interval = { readonly cell: string; readonly low: number; readonly high: number }

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

/**
 * What an attacker can work out of the hidden cells of a one-way table: the total less the shown
 * cells and less what he knows is to be shared among them. Each cell's bounds follow from the bounds
 * of all others; for a single equation these are exact, in whole numbers too.
 */
export const bounds =
  ({ total, cells, headcounts }: Publication) =>
  ({ least, knows, once = false }: Attacker): readonly Interval[] => {
    const hidden = [...cells].filter(([, shown]) => shown === undefined).map(([cell]) => cell)
    const known = (cell: string): number => knows.get(cell) ?? 0
    const rest = total - sum([...cells.values()].map((n) => n ?? 0)) - sum(hidden.map(known))
    const lower = (cell: string): number => Math.max(0, least - known(cell))
    const upper = (cell: string): number =>
      once ? (headcounts?.get(cell) ?? Number.POSITIVE_INFINITY) - known(cell) : rest
    const beside = (cell: string, bound: (cell: string) => number): number =>
      sum(hidden.filter((other) => other !== cell).map(bound))
    return hidden.map((cell) => ({
      cell,
      low: Math.max(lower(cell), once || hidden.length === 1 ? rest - beside(cell, upper) : 0),
      high: Math.min(upper(cell), rest - beside(cell, lower)),
    }))
  }
