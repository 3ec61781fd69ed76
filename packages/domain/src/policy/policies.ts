import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { defect } from './defect.js'
import type { Pack } from './pack.js'
import { packs } from './packs/index.js'
import { resolve, sentenceOfResolveError, type Policy } from './resolve.js'

const shippedPolicy = (chosen: readonly Pack[]): Policy =>
  pipe(
    resolve(chosen),
    E.getOrElse((errors): Policy => defect(errors.map(sentenceOfResolveError))),
  )

/** The policies that ship with the library, each resolved from its packs and ready to decide under. */
export const policies = {
  /** CIRMA's note of 2018 alone. */
  'cirma-2018': shippedPolicy([packs['cirma-2018']]),
  /** The IACP guideline alone. */
  'iacp-2021': shippedPolicy([packs['iacp-2021']]),
  /** San Antonio's practice alone. */
  'sapd-practice': shippedPolicy([packs['sapd-practice']]),
  /** SLMPD's policy over Missouri's law. */
  slmpd: shippedPolicy([packs['mo-hb1355'], packs.slmpd]),
} as const satisfies { readonly [id: string]: Policy }
