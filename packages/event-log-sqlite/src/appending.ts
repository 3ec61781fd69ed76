import {
  checkAppend,
  judgeAppend,
  nextRevision,
  standsBefore,
  type Append,
  type Appended,
  type EventId,
  type EventPlace,
  type LogError,
} from '@peer-support/event-log'
import type { StreamName } from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import { prepare, type Database, type Value } from './database.js'

const bytesOf = (id: EventId): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')

const statements = (db: Database) => ({
  begin: prepare(db, 'begin immediate'),
  commit: prepare(db, 'commit'),
  rollback: prepare(db, 'rollback'),
  /** Where the log and the stream stand, in one question. */
  stands: prepare(
    db,
    `select head.position as head, stream.id as stream,
            (select max(revision) from event where event.stream = stream.id) as revision
       from head left join stream on stream.name = ?`,
  ),
  addStream: prepare(db, 'insert into stream (name) values (?) returning id'),
  addEvent: prepare(
    db,
    'insert into event (position, stream, revision, first, hash, text) values (?, ?, ?, ?, ?, ?)',
  ),
  moveHead: prepare(db, 'update head set position = ?, hash = ?'),
  at: prepare(
    db,
    `select position, text ->> '$.id' as id from event where stream = ? and revision = ?`,
  ),
  first: prepare(
    db,
    `select stream.name as stream, event.revision as revision
       from event join stream on stream.id = event.stream where event.first = ?`,
  ),
})

/**
 * Makes the append of one connection: one transaction for each, durable when it has returned. It
 * throws what the driver throws; then nothing of the append is stored.
 */
export const appending = (db: Database): ((append: Append) => E.Either<LogError, Appended>) => {
  const sql = statements(db)

  const placeOf = (first: EventId): EventPlace | undefined => {
    const row = sql.first.get(bytesOf(first))
    return row === undefined
      ? undefined
      : { stream: String(row['stream']) as StreamName, revision: Number(row['revision']) }
  }

  const idAt =
    (stream: Value) =>
    (revision: number): EventId | undefined =>
      sql.at.get(stream, revision)?.['id'] as EventId | undefined

  const write = ({ stream, records }: Append, head: number, known: Value): number => {
    const id = known ?? sql.addStream.get(stream)?.['id'] ?? null
    let position = head
    records.forEach(({ id: event, revision, hash, text }, index) => {
      position += 1
      const first = index === 0 ? bytesOf(event) : null
      sql.addEvent.run(position, id, revision, first, hash, text)
    })
    const last = records.at(-1)
    if (last !== undefined) sql.moveHead.run(position, last.hash)
    return position
  }

  const inTransaction = (append: Append): E.Either<LogError, Appended> => {
    const row = sql.stands.get(append.stream)
    const stream = row?.['stream'] ?? null
    const actual = standsBefore(stream === null ? 0 : Number(row?.['revision']) + 1)
    const judged = judgeAppend(append, { actual, idAt: idAt(stream), placeOf })
    if (E.isLeft(judged)) return judged
    const revision = nextRevision(append.expected) + append.records.length - 1
    const position =
      judged.right === 'write'
        ? write(append, Number(row?.['head']), stream)
        : Number(sql.at.get(stream, revision)?.['position'])
    return E.right({ revision, position })
  }

  return (append) => {
    const checked = checkAppend(append)
    if (E.isLeft(checked)) return checked
    sql.begin.run()
    try {
      const result = inTransaction(append)
      sql.commit.run()
      return result
    } finally {
      if (db.isTransaction) sql.rollback.run()
    }
  }
}
