import {
  fold,
  streams,
  streamName,
  type AgencyId,
  type CalendarDate,
  type Digest,
  type ReleaseEvent,
  type ReleaseId,
  type ReleaseState,
} from '@peer-support/domain'
import {
  decodeErrorSentence,
  eventCodecs,
  type EventLog,
  type EventRecord,
} from '@peer-support/event-log'
import * as E from 'fp-ts/lib/Either.js'

/** A release as far as it has come. */
export type ReleaseSoFar = {
  readonly state: ReleaseState
  /** The agency's day of its last step. */
  readonly on: CalendarDate | undefined
  /** From which facts its tables were built, and where in the log that is written. */
  readonly built: { readonly position: number; readonly inputs: Digest } | undefined
  readonly published: CalendarDate | undefined
}

const { decode } = eventCodecs<[ReleaseEvent]>(streams.release)

/** More steps than a release can have. */
const limit = 100

/** Reads a release's stream. Left is a sentence. */
export const readRelease = async (
  log: EventLog,
  agency: AgencyId,
  release: ReleaseId,
): Promise<E.Either<string, ReleaseSoFar>> => {
  const stream = streamName('release', agency, release)
  const read = await log.readStream({ stream, direction: 'forwards', limit })()
  if (E.isLeft(read)) return E.left(read.left.reason)
  const records: EventRecord<ReleaseEvent>[] = []
  let built: ReleaseSoFar['built']
  let published: CalendarDate | undefined
  for (const stored of read.right) {
    const decoded = decode(stored)
    if (E.isLeft(decoded)) return E.left(decodeErrorSentence(decoded.left))
    const { event } = decoded.right
    if (event.type === 'TablesBuilt') built = { position: stored.position, inputs: event.inputs }
    if (event.type === 'ReleasePublished') published = event.on
    records.push(decoded.right)
  }
  const state = fold(streams.release.decider)(records.map(({ event }) => event))
  return E.right({ state, on: records.at(-1)?.on, built, published })
}
