import * as E from 'fp-ts/lib/Either.js'
import type { Undecodable } from './decode-error.js'
import type { Envelope, RawEvent } from './event-record.js'

/** Brings an event from one version of its type to the next. Pure, and it never fails. */
export type Upcaster = (event: RawEvent) => RawEvent

/** Upcasters by event type and by the version they start from. */
export type Upcasters = {
  readonly [type: string]: { readonly [from: number]: Upcaster }
}

/** Brings a record's event to the current version of its type, one version at a time. */
export const upcast = (
  { event, version }: Pick<Envelope, 'event' | 'version'>,
  current: number,
  upcasters: Upcasters = {},
): E.Either<Undecodable, RawEvent> => {
  if (version > current)
    return E.left({ type: 'NewerVersion', event: event.type, version, known: current })
  let raised = event
  for (let from = version; from < current; from += 1) {
    const upcaster = upcasters[event.type]?.[from]
    if (upcaster === undefined)
      return E.left({ type: 'NoUpcaster', event: event.type, version: from })
    raised = upcaster(raised)
  }
  return E.right(raised)
}
