import {
  ActorId,
  AgencyId,
  boundedInt,
  CalendarDate,
  closedRecord,
  CommandId,
  Digest,
  Instant,
  leaf,
  OccasionId,
  PolicyRef,
  Role,
  type Json,
} from '@peer-support/domain'
import * as t from 'io-ts'
import { EventId } from './event-id.js'
import { StreamNameCodec } from './stream-name.js'

/** A domain event before its own codec has looked at it: a record with a `type`. */
export type RawEvent = { readonly type: string } & { readonly [field: string]: Json | undefined }

const RawEventCodec: t.Type<RawEvent> = leaf(
  'RawEvent',
  'a record with a `type`',
  (u): u is RawEvent =>
    typeof u === 'object' && u !== null && 'type' in u && typeof u.type === 'string',
)

/**
 * Codec of the envelope alone. The event inside is checked afterwards by the codec of its category,
 * once it has been upcast.
 */
export const Envelope = closedRecord(
  'EventRecord',
  {
    /** From the command's id and the event's index in it. */
    id: EventId,
    /** The schema version of the event's type. */
    version: boundedInt('SchemaVersion', 1, 9999),
    stream: StreamNameCodec,
    /** The event's place in its stream, from 0. */
    revision: boundedInt('Revision', 0, Number.MAX_SAFE_INTEGER),
    /** The instant the command carried. */
    recorded: Instant,
    /** The agency's own calendar day at that instant. */
    on: CalendarDate,
    agency: AgencyId,
    /** The policy under which it was decided. */
    policy: PolicyRef,
    /** The command that led to it. */
    causation: CommandId,
    /** The digest of the whole request, so that an id used for another command shows. */
    request: Digest,
    /** How many advisories came with the decision: where there were none, none need be remembered. */
    advised: boundedInt('AdvisoryCount', 0, 9999),
    actor: closedRecord('Actor', { role: Role, id: ActorId }),
    event: RawEventCodec,
    /** The digest of the record before it in its stream; 64 zeros for the first. */
    previous: Digest,
  },
  {
    /** What it belongs to beyond its command: an occasion, or the command that began it all. */
    correlation: t.union([OccasionId, CommandId]),
  },
)
export type Envelope = t.TypeOf<typeof Envelope>

/**
 * One event as it is stored: the domain event, and around it what an auditor needs to know of it.
 * It is written once as canonical JSON (RFC 8785); that text is stored and its UTF-8 bytes are
 * hashed. The position is the store's own and is no part of it.
 */
export type EventRecord<Ev> = Omit<Envelope, 'event'> & { readonly event: Ev }
