import * as t from 'io-ts'

/** A codec for one word of a closed vocabulary; `words` lists them in their order. */
export type Choice<W extends string> = t.Type<W> & { readonly words: readonly W[] }

/**
 * Makes a codec for a closed vocabulary. Everything a person can choose in this library is such a
 * list: there is no free text (the first decision of the domain model).
 * @param name what the vocabulary is called, such as `RecipientClass`
 * @param words the allowed words, at least one, each once
 */
export const choice = <const W extends readonly [string, ...string[]]>(
  name: string,
  words: W,
): Choice<W[number]> => {
  const known: ReadonlySet<unknown> = new Set(words)
  const is = (u: unknown): u is W[number] => known.has(u)
  const asks = `one of ${words.map((word) => `\`${word}\``).join(', ')}`
  return Object.assign(
    new t.Type<W[number]>(
      name,
      is,
      (u, c) => (is(u) ? t.success(u) : t.failure(u, c, asks)),
      t.identity,
    ),
    { words },
  )
}
