import { leaf, type Leaf } from './leaf.js'

/**
 * Makes a codec for a whole number from `least` to `most`, both included. Bounds are part of every
 * number in the log: an unbounded one could carry a badge number.
 */
export const boundedInt = (name: string, least: number, most: number): Leaf<number> =>
  leaf(
    name,
    `a whole number from ${least} to ${most}`,
    (u): u is number => typeof u === 'number' && Number.isInteger(u) && u >= least && u <= most,
  )
