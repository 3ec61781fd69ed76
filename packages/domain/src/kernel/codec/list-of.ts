import * as t from 'io-ts'

/** A codec for a list without repeats, at most `most` long; `item` lets a reader walk it. */
export type ListOf<A> = t.Type<readonly A[]> & { readonly item: t.Type<A> }

/**
 * Makes a codec for a list of distinct scalars (a set, in the order given), from `least` to `most`
 * items. Lists are bounded so that no record can grow into a diary.
 */
export const listOf = <A extends string | number>(
  item: t.Type<A>,
  least: number,
  most: number,
): ListOf<A> => {
  const asks = `a list of ${least} to ${most} different items, each a ${item.name}`
  const fits = (u: unknown): u is readonly unknown[] =>
    Array.isArray(u) && u.length >= least && u.length <= most && new Set(u).size === u.length
  const is = (u: unknown): u is readonly A[] => fits(u) && u.every((each) => item.is(each))
  return Object.assign(
    new t.Type<readonly A[]>(
      `${item.name}[]`,
      is,
      (u, c) => {
        if (is(u)) return t.success(u)
        if (!fits(u)) return t.failure(u, c, asks)
        const errors: t.ValidationError[] = []
        u.forEach((each, index) => {
          const result = item.validate(each, t.appendContext(c, String(index), item, each))
          if (result._tag === 'Left') errors.push(...result.left)
        })
        return t.failures(errors)
      },
      t.identity,
    ),
    { item },
  )
}
