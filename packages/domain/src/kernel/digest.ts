import type * as t from 'io-ts'
import { leaf } from './codec/leaf.js'
import { hexDigits } from './hex-digits.js'

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
  (u): u is Digest => typeof u === 'string' && hexDigits(u, 64) !== 0,
)
