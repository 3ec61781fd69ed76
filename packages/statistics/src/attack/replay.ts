/** What one who replays the algorithm sees of one world, and what it hides from him. */
export type Seen = {
  /** All that was published, as text. */
  readonly published: string
  /** What he knows besides: his own contacts, say. Worlds that differ in it are told apart. */
  readonly knows: string
  /** What each hidden or withheld cell holds, beyond what he knows. */
  readonly hidden: ReadonlyMap<string, number>
}

/** A cell of which the worlds that look alike hold too narrow a range. */
export type Narrow = Omit<Seen, 'hidden'> & {
  readonly cell: string
  readonly low: number
  readonly high: number
}

/**
 * The strongest attack on a small table: run the algorithm on every world there could be, gather the
 * worlds that look alike, and see what each hidden cell can hold in them. Nothing the algorithm does
 * (what it hides, in which order, what it withholds) stays out of sight here.
 * @param threshold T: a cell is narrow when it cannot hold nothing, or cannot hold as much as this
 */
export const replay = (worlds: Iterable<Seen>, threshold: number): readonly Narrow[] => {
  const alike = new Map<string, Map<string, Narrow>>()
  for (const { published, knows, hidden } of worlds) {
    const key = `${published}\n${knows}`
    const ranges = alike.get(key) ?? new Map<string, Narrow>()
    alike.set(key, ranges)
    for (const [cell, n] of hidden) {
      const { low, high } = ranges.get(cell) ?? { low: n, high: n }
      if (ranges.has(cell) && low <= n && n <= high) continue
      ranges.set(cell, { published, knows, cell, low: Math.min(low, n), high: Math.max(high, n) })
    }
  }
  return [...alike.values()].flatMap((ranges) =>
    [...ranges.values()].filter(({ low, high }) => low > 0 || high < threshold),
  )
}
