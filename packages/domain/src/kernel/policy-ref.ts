import * as t from 'io-ts'
import { closedRecord } from './codec/closed-record.js'
import { leaf } from './codec/leaf.js'
import { Digest } from './digest.js'

/** What tells a `PackRef` from any other value of its kind. */
export interface PackRefBrand {
  readonly PackRef: unique symbol
}

/** A pack and its version, such as `slmpd@1.0.0`. It names a published document, never a person. */
export type PackRef = string & PackRefBrand

/** Codec of pack references. */
export const PackRef: t.Type<PackRef> = leaf(
  'PackRef',
  'a pack and its version, such as `slmpd@1.0.0`',
  (u): u is PackRef =>
    typeof u === 'string' &&
    u.length <= 80 &&
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*@\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(u),
)

/**
 * The policy a decision was made under: its packs, first the one that speaks loudest, and the digest
 * of the resolved content, so that history replays to the same verdict for ever.
 */
export const PolicyRef = closedRecord('PolicyRef', {
  packs: t.readonlyArray(PackRef),
  hash: Digest,
})
export type PolicyRef = t.TypeOf<typeof PolicyRef>
