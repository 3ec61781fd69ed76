import * as t from 'io-ts'

/**
 * A codec for one closed scalar: a branded string or a bounded integer, decoded to itself.
 * `leaf: true` marks it for the walk that proves no event or command can hold free text:
 * only codecs made here, literals, booleans and collections of them pass that walk.
 */
export type Leaf<A> = t.Type<A, A> & { readonly leaf: true; readonly asks: string }

/**
 * Makes a leaf codec.
 * @param name what the value is called in messages, such as `CalendarDate`
 * @param asks the end of the sentence "must be …", shown when a value does not pass
 * @param is the whole test; it must reject anything a person could write a name into
 * @param asksOf what is asked of one value, where that can be said more closely
 */
export const leaf = <A>(
  name: string,
  asks: string,
  is: (u: unknown) => u is A,
  asksOf: (u: unknown) => string = () => asks,
): Leaf<A> =>
  Object.assign(
    new t.Type<A>(
      name,
      is,
      (u, c) => (is(u) ? t.success(u) : t.failure(u, c, asksOf(u))),
      t.identity,
    ),
    { leaf: true as const, asks },
  )
