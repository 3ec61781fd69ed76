import { opaqueId, type OpaqueId } from '@peer-support/domain'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Words with their weights; the weights need not sum to one. */
export type Marginal<A> = readonly [readonly [A, number], ...(readonly (readonly [A, number])[])]

/**
 * A seeded source of chance. Each draw moves it on. Only whole numbers, the four operations and roots
 * are used, so that every engine draws the same.
 */
export type Draw = {
  /** A whole number from `least` to `most`, both included. */
  readonly int: (least: number, most: number) => number
  /** A number from 0 up to, and without, 1. */
  readonly real: () => number
  /** True with this probability. */
  readonly chance: (probability: number) => boolean
  /** One item, each as likely; nothing out of an empty list. */
  readonly oneOf: <A>(items: readonly A[]) => A | undefined
  /** One word by its weight. */
  readonly from: <A>(marginal: Marginal<A>) => A
  /** The same items in another order. */
  readonly shuffled: <A>(items: readonly A[]) => readonly A[]
  /** How many of many unlikely things happen where so many are expected. */
  readonly count: (expected: number) => number
  /** 128 bits as an opaque id. */
  readonly id: () => OpaqueId
}

/** The first numbers of a small seed are not yet well mixed. */
const warmUp = 32

/** Makes a source of chance; `seed` is a whole number, of which 32 bits count. */
export const drawFrom = (seed: number): Draw => {
  const generator = xoroshiro128plus(seed | 0)
  for (let i = 0; i < warmUp; i += 1) generator.next()

  const int = (least: number, most: number): number => uniformInt(generator, least, most)
  const real = (): number => (generator.next() >>> 0) / 0x1_0000_0000
  const chance = (probability: number): boolean => real() < probability
  const oneOf = <A>(items: readonly A[]): A | undefined =>
    items.length === 0 ? undefined : items[int(0, items.length - 1)]

  const from = <A>(marginal: Marginal<A>): A => {
    let left = real() * marginal.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [item, weight] of marginal) {
      left -= weight
      if (left < 0) return item
    }
    return marginal[0][0]
  }

  const shuffled = <A>(items: readonly A[]): readonly A[] =>
    items
      .map((item) => ({ item, key: real() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item)

  const count = (expected: number): number => {
    const chances = Math.ceil(expected * 8)
    let happened = 0
    for (let i = 0; i < chances; i += 1) if (chance(expected / chances)) happened += 1
    return happened
  }

  const id = (): OpaqueId => {
    const words = [generator.next(), generator.next(), generator.next(), generator.next()]
    const bytes = words.flatMap((word) => [word >>> 24, word >>> 16, word >>> 8, word])
    return opaqueId(Uint8Array.from(bytes)) ?? id()
  }

  return { int, real, chance, oneOf, from, shuffled, count, id }
}
