import type { Publication } from './microdata.js'
import { spread } from './spread.js'

/** Every table that agrees with what was published: each cell's number, by brute force. */
export function* compatibleTables(
  { total, cells }: Publication,
  least: 0 | 1,
): Generator<ReadonlyMap<string, number>> {
  const hidden = [...cells].filter(([, shown]) => shown === undefined).map(([cell]) => cell)
  const shown = [...cells.values()].reduce<number>((a, b) => a + (b ?? 0), 0)
  const rest = total - shown - least * hidden.length
  if (hidden.length === 0) yield new Map([...cells].map(([cell, n]) => [cell, n ?? 0]))
  else
    for (const numbers of spread(rest, hidden.length))
      yield new Map(
        [...cells].map(([cell, n]) => [cell, n ?? (numbers[hidden.indexOf(cell)] ?? 0) + least]),
      )
}
