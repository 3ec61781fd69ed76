import { leaf, type StreamName } from '@peer-support/domain'
import type * as t from 'io-ts'

/** Codec of stream names: one word for the category, an agency's id, and the id of the one thing. */
export const StreamNameCodec: t.Type<StreamName> = leaf(
  'StreamName',
  'a stream name, written `<category>-<agency>_<id>`',
  (u): u is StreamName =>
    typeof u === 'string' && /^[a-z][A-Za-z]{0,39}-[0-9a-f]{32}_[0-9a-f]{32}$/.test(u),
)
