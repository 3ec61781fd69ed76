import { createHash } from 'node:crypto'
import { leaf, type CommandId } from '@peer-support/domain'
import type * as t from 'io-ts'

/** What tells a `EventId` from any other value of its kind. */
export interface EventIdBrand {
  readonly EventId: unique symbol
}

/** An event's id: a UUID of version 5 (RFC 9562), lower-case and dashed. */
export type EventId = string & EventIdBrand

/** Codec of event ids. */
export const EventId: t.Type<EventId> = leaf(
  'EventId',
  'a UUID of version 5, lower-case and dashed',
  (u): u is EventId =>
    typeof u === 'string' &&
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(u),
)

/** The UUID of version 5 (RFC 9562, 5.5) of a name in a namespace, which is itself a dashed UUID. */
export const uuidV5 = (namespace: string, name: string): EventId => {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex', 0, 16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as EventId
}

/** The namespace of all event ids. It never changes: a changed one would store a retry twice. */
const namespace = '7f9d1c52-64be-4d0b-a3c7-0b2e5f81d946'

/**
 * The id of the event at `index` (from 0) among those a command leads to. A command that is sent
 * again gives the same ids, so that a retry after an unknown outcome stores nothing twice.
 */
export const eventId = (command: CommandId, index: number): EventId =>
  uuidV5(namespace, `${command}/${index}`)
