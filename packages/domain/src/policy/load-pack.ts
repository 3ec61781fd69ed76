import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { explainPublicErrors } from '../kernel/codec/explain-errors.js'
import { Pack } from './pack.js'

/** A document that is not a pack: one sentence for each fault, each with its path. */
export type PackError = { readonly type: 'PackInvalid'; readonly faults: readonly string[] }

const invalid = (faults: readonly string[]): PackError => ({ type: 'PackInvalid', faults })

/** Reads any pack, the promises of the model too, which only the library itself may make. */
export const decodePack = (document: unknown): E.Either<PackError, Pack> =>
  pipe(
    Pack.decode(document),
    E.mapLeft((errors) => invalid(explainPublicErrors(errors))),
  )

/**
 * Reads a policy pack out of parsed JSON, or gives every fault with its path, not only the first. A
 * document of the layer `promise` is refused: what the model promises is not for a document to say.
 */
export const loadPack = (document: unknown): E.Either<PackError, Pack> =>
  pipe(
    decodePack(document),
    E.filterOrElse(
      ({ layer }) => layer !== 'promise',
      () =>
        invalid([
          '`layer` must be one of `law`, `agency`, `guideline`: the promises ship with the library',
        ]),
    ),
  )
