import type * as t from 'io-ts'
import type { CalendarDate } from './calendar-date.js'
import type { Actor, Decider } from './decider.js'
import type { Instant } from './instant.js'
import type { AgencyId, CommandId, OpaqueId } from './opaque-id.js'

/** What tells a `StreamName` from any other value of its kind. */
export interface StreamNameBrand {
  readonly StreamName: unique symbol
}

/** A stream's name in every store: its category, its agency, and the one thing it is about. */
export type StreamName = `${string}-${string}_${string}` & StreamNameBrand

/**
 * Names a stream, `<category>-<agency>_<id>`. Stores take what stands before the first hyphen as the
 * category; categories and ids hold neither a hyphen nor an underscore.
 */
export const streamName = (category: string, agency: AgencyId, id: OpaqueId): StreamName =>
  `${category}-${agency}_${id}` as StreamName

/** The category of a stream: what stands before the first hyphen. */
export const categoryOf = (stream: StreamName): string => stream.slice(0, stream.indexOf('-'))

/**
 * A command as it arrives: what is asked (`command`), of which stream (`category`, `agency`, `stream`),
 * when (`at`, and the agency's own calendar day `on`) and by whom. `id` is the command's own: sent
 * again with the same id, it is answered again and done once.
 */
export type Request<C> = {
  readonly id: CommandId
  readonly at: Instant
  readonly on: CalendarDate
  readonly agency: AgencyId
  readonly actor: Actor
  readonly category: string
  readonly stream: OpaqueId
  readonly command: C
}

/** Everything there is to know of one kind of stream: its words, and its decider. */
export type StreamDefinition<
  C extends { readonly type: string },
  S,
  Ev extends { readonly type: string },
  O,
  P,
> = {
  /** One lower-case word: `contact`. */
  readonly category: string
  readonly commands: t.Type<C>
  readonly events: t.Type<Ev>
  /** The schema version each event type is written in; a type that is not listed is at version 1. */
  readonly versions: { readonly [type: string]: number }
  readonly decider: Decider<C, S, Ev, O, P>
}
