import { categoryOf, explainErrors } from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'
import type { DecodeError, Undecodable } from './decode-error.js'
import { Envelope, type EventRecord } from './event-record.js'
import { isEnvelope } from './is-envelope.js'
import type { StoredRecord } from './stored-record.js'
import { upcast, type Upcasters } from './upcast.js'

/** What must be known of one category of streams to read its events; a stream definition is one. */
export type EventCategory<Ev = unknown> = {
  readonly category: string
  readonly events: t.Decoder<unknown, Ev> & { readonly is: t.Is<Ev> }
  /** The version each event type is written in; a type that is not listed is at version 1. */
  readonly versions: { readonly [type: string]: number }
  /** One for each older version that a log may hold. */
  readonly upcasters?: Upcasters
}

/** Reads stored records whose events are `Ev`. */
export type EventCodecs<Ev> = {
  /** Reads one stored record and upcasts its event; the stored text is never rewritten. */
  readonly decode: (stored: StoredRecord) => E.Either<DecodeError, EventRecord<Ev>>
}

/** The schema version in which a category writes an event type. */
export const versionOf = (category: Pick<EventCategory, 'versions'>, type: string): number =>
  (Object.hasOwn(category.versions, type) ? category.versions[type] : undefined) ?? 1

/** Tells whether a category has an event type; a codec that does not list its variants is asked later. */
const knows = ({ events }: EventCategory, type: string): boolean =>
  !('variants' in events) ||
  (typeof events.variants === 'object' &&
    events.variants !== null &&
    Object.hasOwn(events.variants, type))

const isCurrent = <Ev>(
  record: Envelope,
  category: EventCategory<Ev>,
): record is Envelope & EventRecord<Ev> =>
  record.version === versionOf(category, record.event.type) && category.events.is(record.event)

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const reasonsOf = (decoded: t.Validation<unknown>): readonly string[] =>
  E.isLeft(decoded) ? explainErrors(decoded.left) : []

const notARecord = (parsed: unknown): Undecodable => ({
  type: 'NotARecord',
  reasons: parsed === undefined ? ['its text is not JSON'] : reasonsOf(Envelope.decode(parsed)),
})

/**
 * Gathers categories into one reader of all their events. Of two categories with one name, the later
 * counts.
 */
export const eventCodecs = <D extends readonly unknown[]>(
  ...categories: { readonly [K in keyof D]: EventCategory<D[K]> }
): EventCodecs<D[number]> => {
  const known = new Map<string, EventCategory<D[number]>>(
    categories.map((each) => [each.category, each]),
  )

  /** What an event in its current version skips: to be brought there, or to be explained. */
  const readOld = (
    envelope: Envelope,
    category: EventCategory<D[number]>,
  ): E.Either<Undecodable, EventRecord<D[number]>> => {
    const { type } = envelope.event
    if (!knows(category, type))
      return E.left({ type: 'UnknownEventType', category: category.category, event: type })
    const version = versionOf(category, type)
    const raised = upcast(envelope, version, category.upcasters)
    if (E.isLeft(raised)) return raised
    const event: unknown = raised.right
    if (category.events.is(event)) return E.right({ ...envelope, version, event })
    const reasons = reasonsOf(category.events.decode(event))
    return E.left({ type: 'NotAnEvent', event: type, reasons })
  }

  const read = (text: string): E.Either<Undecodable, EventRecord<D[number]>> => {
    const parsed = parse(text)
    if (!isEnvelope(parsed)) return E.left(notARecord(parsed))
    const name = categoryOf(parsed.stream)
    const category = known.get(name)
    if (category === undefined) return E.left({ type: 'UnknownCategory', category: name })
    return isCurrent(parsed, category) ? E.right(parsed) : readOld(parsed, category)
  }

  return {
    decode: (stored) => {
      const result = read(stored.text)
      if (E.isRight(result)) return result
      const { position, stream, revision } = stored
      return E.left({ type: 'Undecodable', at: { position, stream, revision }, why: result.left })
    },
  }
}
