import type { AllQuery, Head, StoredRecord, StreamQuery } from '@peer-support/event-log'
import { prepare, type Database } from './database.js'

const columns = 'event.position, stream.name as stream, event.revision, event.hash, event.text'

const page = (direction: 'asc' | 'desc', bound: '>=' | '<='): string =>
  `select ${columns} from stream join event on event.stream = stream.id
    where stream.name = ? and event.revision ${bound} ?
    order by event.revision ${direction} limit ?`

/** The reads of one connection. They throw what the driver throws. */
export type Reading = {
  readonly stream: (query: StreamQuery) => readonly StoredRecord[]
  readonly all: (query: AllQuery) => readonly StoredRecord[]
  readonly head: () => Head
}

/** Makes the reads of one connection. */
export const reading = (db: Database): Reading => {
  const forwards = prepare(db, page('asc', '>='))
  const backwards = prepare(db, page('desc', '<='))
  const after = prepare(
    db,
    `select ${columns} from event cross join stream on stream.id = event.stream
      where event.position > ? order by event.position limit ?`,
  )
  const head = prepare(db, 'select position from head')
  return {
    stream: ({ stream, direction, from, limit }) =>
      (direction === 'forwards'
        ? forwards.all(stream, from ?? 0, limit)
        : backwards.all(stream, from ?? Number.MAX_SAFE_INTEGER, limit)) as readonly StoredRecord[],
    all: (query) => after.all(query.after, query.limit) as readonly StoredRecord[],
    head: () => {
      const position = Number(head.get()?.['position'] ?? 0)
      return { position, records: position }
    },
  }
}
