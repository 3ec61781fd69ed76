/** What one round of a measurement took, in nanoseconds for the whole round. */
export type Round = () => unknown

/** The middle of some figures. */
export const median = (figures: readonly number[]): number => {
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('there is nothing to take the middle of')
  return middle
}

const nanoseconds = async (round: Round): Promise<number> => {
  globalThis.gc?.()
  const start = process.hrtime.bigint()
  await round()
  return Number(process.hrtime.bigint() - start)
}

/** Two ways of doing the same work: how long each took, and ours against the floor, pair by pair. */
export type Pair = { readonly ours: number; readonly floor: number; readonly ratio: number }

/**
 * Measures our way and the floor in turn, A B A B …, after warming both up, and takes the median of the
 * ratios of the pairs: the machine's speed may drift and the ratio holds.
 */
export const pair = async (ours: Round, floor: Round, rounds = 15, warm = 4): Promise<Pair> => {
  for (let i = 0; i < warm; i += 1) {
    await ours()
    await floor()
  }
  const pairs: { ours: number; floor: number }[] = []
  for (let i = 0; i < rounds; i += 1)
    pairs.push({ ours: await nanoseconds(ours), floor: await nanoseconds(floor) })
  return {
    ours: median(pairs.map((each) => each.ours)),
    floor: median(pairs.map((each) => each.floor)),
    ratio: median(pairs.map((each) => each.ours / each.floor)),
  }
}
