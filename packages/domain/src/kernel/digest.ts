import type * as t from 'io-ts'
import { leaf } from './codec/leaf.js'

/** What tells a `Digest` from any other value of its kind. */
export interface DigestBrand {
  readonly Digest: unique symbol
}

/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
export type Digest = string & DigestBrand

/** Codec of digests. */
export const Digest: t.Type<Digest> = leaf(
  'Digest',
  'a SHA-256 digest: 64 lower-case hexadecimal digits',
  (u): u is Digest => typeof u === 'string' && /^[0-9a-f]{64}$/.test(u),
)
