import type { Digest, StreamName } from '@peer-support/domain'

/**
 * A record as a store gives it back: the text and the digest that were put in, and where it is filed.
 * Nothing in it has been checked; `verify` and the codec registry do that.
 */
export type StoredRecord = {
  /** The place in the whole log: a safe whole number, never 0, strictly rising, gaps allowed. */
  readonly position: number
  readonly stream: StreamName
  /** The place in the stream, from 0. */
  readonly revision: number
  readonly text: string
  readonly hash: Digest
}

/** Where a stored record is filed. */
export type Place = Pick<StoredRecord, 'position' | 'stream' | 'revision'>

/** How a message names a stored record. */
export const placeOf = ({ position, stream, revision }: Place): string =>
  `position ${position} (stream \`${stream}\`, revision ${revision})`
