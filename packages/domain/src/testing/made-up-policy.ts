import * as E from 'fp-ts/lib/Either.js'
import { loadPack, packs, resolve, type Pack, type Policy } from '../policy/index.js'

/** The policy of packs that are known to fit together. */
export const policyOf = (chosen: readonly Pack[]): Policy => {
  const resolved = resolve(chosen)
  if (E.isLeft(resolved)) throw new Error(JSON.stringify(resolved.left))
  return resolved.right
}

/** A policy of a made-up agency: the guideline, and over it what the agency sets. */
export const madeUpPolicy = (settings: Pack['settings']): Policy => {
  const loaded = loadPack({
    format: 1,
    id: 'made-up',
    version: '1.0.0',
    title: 'A made-up agency',
    layer: 'agency',
    effectiveFrom: '2024-01-01',
    settings,
  })
  if (E.isLeft(loaded)) throw new Error(loaded.left.faults.join())
  return policyOf([packs['iacp-2021'], loaded.right])
}
