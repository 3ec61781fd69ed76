import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { explainErrors } from '../kernel/codec/explain-errors.js'
import { Pack } from './pack.js'

/** A document that is not a pack: one sentence for each fault, each with its path. */
export type PackError = { readonly type: 'PackInvalid'; readonly faults: readonly string[] }

/** Reads a policy pack out of parsed JSON, or gives every fault with its path, not only the first. */
export const loadPack = (document: unknown): E.Either<PackError, Pack> =>
  pipe(
    Pack.decode(document),
    E.mapLeft((errors) => ({ type: 'PackInvalid', faults: explainErrors(errors) })),
  )
