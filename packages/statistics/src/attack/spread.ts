/** Every way to put `n` things that are alike into cells: how many in each. */
export function* spread(n: number, cells: number): Generator<readonly number[]> {
  if (cells === 1) yield [n]
  else
    for (let first = 0; first <= n; first += 1)
      for (const rest of spread(n - first, cells - 1)) yield [first, ...rest]
}
