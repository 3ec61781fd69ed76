import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { defect } from '../defect.js'
import { decodePack } from '../load-pack.js'
import type { Pack } from '../pack.js'

/** A pack that ships with the library. It passes the same codec as any other pack. */
export const shippedPack = (document: unknown): Pack =>
  pipe(
    decodePack(document),
    E.getOrElse(({ faults }): Pack => defect(faults)),
  )
