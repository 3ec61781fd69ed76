import type { Digest, StreamName } from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { EventCodecs } from './codec-registry.js'
import { digestOf, noDigest } from './digest-of.js'
import type { EventRecord } from './event-record.js'
import type { Fault } from './fault.js'
import type { Place, StoredRecord } from './stored-record.js'

/** The end of one stream so far; changed in place, since there is one for every stream. */
type Link = { revision: number; hash: Digest }

/** What one record showed: itself, where it could be read, and everything that is wrong with it. */
export type Checked<Ev> = {
  readonly record: EventRecord<Ev> | undefined
  readonly faults: readonly Fault[]
}

const none: readonly Fault[] = []

/**
 * Checks records one after the other, in the order of the log, and remembers one link per stream. It
 * hashes the stored text and never writes it anew.
 */
export const chain = <Ev>(codecs: EventCodecs<Ev>): ((stored: StoredRecord) => Checked<Ev>) => {
  const links = new Map<StreamName, Link>()
  let position = 0

  const order = (at: Place, before: Link | undefined): Fault | undefined => {
    const due = before === undefined ? 0 : before.revision + 1
    if (at.position <= position || at.revision < due) return { type: 'OutOfOrder', at }
    return at.revision > due ? { type: 'MissingRevision', at, missing: due } : undefined
  }

  return (stored) => {
    const { stream, revision, hash } = stored
    const before = links.get(stream)
    const decoded = codecs.decode(stored)
    const record = E.isRight(decoded) ? decoded.right : undefined
    const sound =
      digestOf(stored.text) === hash &&
      (record === undefined || (record.stream === stream && record.revision === revision))
    const linked = record === undefined || record.previous === (before?.hash ?? noDigest)
    const inOrder =
      stored.position > position && revision === (before === undefined ? 0 : before.revision + 1)

    let faults = none
    if (!sound || !linked || !inOrder || E.isLeft(decoded)) {
      const at: Place = { position: stored.position, stream, revision }
      const misplaced = inOrder ? undefined : order(at, before)
      faults = [
        ...(sound ? none : [{ type: 'AlteredRecord', at } as const]),
        ...(misplaced === undefined ? none : [misplaced]),
        // A record that follows a gap cannot be linked to what stands before the gap.
        ...(linked || misplaced !== undefined ? none : [{ type: 'BrokenLink', at } as const]),
        ...(E.isLeft(decoded) ? [decoded.left] : none),
      ]
    }
    if (before === undefined) links.set(stream, { revision, hash })
    else {
      before.revision = revision
      before.hash = hash
    }
    position = stored.position
    return { record, faults }
  }
}
