import { canonicalJson, type Digest, type StreamName } from '@peer-support/domain'
import { digestOf } from './digest-of.js'
import type { EventId } from './event-id.js'
import type { Envelope } from './event-record.js'

/** A record written down: the text that is stored, its digest, and what a store files it under. */
export type SealedRecord = {
  readonly id: EventId
  readonly stream: StreamName
  readonly revision: number
  /** Canonical JSON (RFC 8785). No store writes it anew. */
  readonly text: string
  /** SHA-256 of the UTF-8 bytes of `text`. */
  readonly hash: Digest
}

/** Writes a record down, once and for all. */
export const seal = (record: Envelope): SealedRecord => {
  const text = canonicalJson(record)
  return {
    id: record.id,
    stream: record.stream,
    revision: record.revision,
    text,
    hash: digestOf(text),
  }
}
