import * as E from 'fp-ts/lib/Either.js'

/** Parses JSON. What the parser says is not passed on: it repeats the text, which may be a name. */
export const parseJson = (text: string): E.Either<'not JSON', unknown> =>
  E.tryCatch(
    (): unknown => JSON.parse(text),
    () => 'not JSON',
  )
