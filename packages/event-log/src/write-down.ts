import type {
  CommandId,
  Decision,
  Digest,
  OccasionId,
  Request,
  StreamName,
} from '@peer-support/domain'
import { versionOf, type EventCategory } from './codec-registry.js'
import { eventId } from './event-id.js'
import type { EventRecord } from './event-record.js'
import { nextRevision, type ExpectedRevision } from './expected-revision.js'
import { seal, type SealedRecord } from './sealed-record.js'

/** What the envelopes of one decision have in common. */
export type Occasion = {
  readonly request: Request<unknown>
  readonly digest: Digest
  readonly stream: StreamName
  readonly correlation?: OccasionId | CommandId | undefined
}

/** Records, and the same records as they are stored. */
export type Written<Ev> = {
  readonly records: readonly EventRecord<Ev>[]
  readonly sealed: readonly SealedRecord[]
}

/** Puts the events of a decision into their envelopes, each linked to the one before it. */
export const writeDown = <Ev extends { readonly type: string }>(
  category: EventCategory<Ev>,
  { request, digest, stream, correlation }: Occasion,
  { events, policy, advisories }: Decision<Ev>,
  stands: ExpectedRevision,
  last: Digest,
): Written<Ev> => {
  const records: EventRecord<Ev>[] = []
  const sealed: SealedRecord[] = []
  const first = nextRevision(stands)
  let previous = last
  events.forEach((event, index) => {
    const record: EventRecord<Ev> = {
      id: eventId(request.id, index),
      version: versionOf(category, event.type),
      stream,
      revision: first + index,
      recorded: request.at,
      on: request.on,
      agency: request.agency,
      policy,
      causation: request.id,
      request: digest,
      advised: advisories.length,
      actor: request.actor,
      event,
      previous,
      ...(correlation === undefined ? {} : { correlation }),
    }
    const one = seal({ ...record, event })
    records.push(record)
    sealed.push(one)
    previous = one.hash
  })
  return { records, sealed }
}
