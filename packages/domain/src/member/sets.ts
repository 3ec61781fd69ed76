/** Both lists as a set, in the order they came. */
export const join = <A>(some: readonly A[], more: readonly A[]): readonly A[] => [
  ...new Set([...some, ...more]),
]

/** The first list without what is in the second. */
export const without = <A>(some: readonly A[], out: readonly A[]): readonly A[] =>
  some.filter((each) => !out.includes(each))
