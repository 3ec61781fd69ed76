import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { AgencyId, OccasionId, opaqueId, streamName, CommandId } from '@peer-support/domain'
import { digestOf, eventId, type Append, type StoredRecord } from '@peer-support/event-log'
import { openSqliteLog } from '@peer-support/event-log-sqlite'
import { pair, type Pair } from './measure.js'

/** Ids that differ, out of a counter: the benchmark needs many and need not hide anything. */
const ids = (): (() => string) => {
  let counter = 0
  return () => {
    for (;;) {
      counter += 1
      const bytes = Buffer.from(digestOf(String(counter)).slice(0, 32), 'hex')
      const id = opaqueId(bytes)
      if (id !== undefined) return id
    }
  }
}

const nextId = ids()

const idOf = <A>(codec: { readonly is: (u: unknown) => u is A }): A => {
  const id = nextId()
  if (!codec.is(id)) throw new Error('no id')
  return id
}

const agency = idOf(AgencyId)

/** How many appends a stream gets: a contact is screened, told, agreed to, opened, recorded, ended. */
const perStream = 6

/** Appends of so many texts each, to streams that grow as contacts do. */
const appendsOf = (slices: readonly (readonly StoredRecord[])[]): Append[] => {
  let stream = streamName('contact', agency, idOf(OccasionId))
  let next = 0
  return slices.map((stored, index) => {
    if (index % perStream === 0) {
      stream = streamName('contact', agency, idOf(OccasionId))
      next = 0
    }
    const command = idOf(CommandId)
    const first = next
    next += stored.length
    return {
      stream,
      expected: first === 0 ? 'new' : { revision: first - 1 },
      records: stored.map(({ text, hash }, at) => ({
        id: eventId(command, at),
        stream,
        revision: first + at,
        text,
        hash,
      })),
    }
  })
}

/**
 * Durable appends of `batch` records each, against inserting the same bytes with the same driver under
 * the same pragmas into a bare table, one transaction for each batch.
 */
export const benchAppend = async (
  stored: readonly StoredRecord[],
  batch: number,
  batches: number,
): Promise<Pair> => {
  const folder = mkdtempSync(join(tmpdir(), 'peer-support-bench-'))
  const opened = await openSqliteLog(join(folder, 'log.sqlite'))()
  if (opened._tag === 'Left') throw new Error(opened.left.reason)
  const { log, close } = opened.right
  const raw = new DatabaseSync(join(folder, 'raw.sqlite'))
  raw.exec('pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -32768;')
  raw.exec(
    'create table raw (position integer primary key, hash blob not null, text text not null) strict',
  )
  const insert = raw.prepare('insert into raw (hash, text) values (?, ?)')
  const [begin, commit] = [raw.prepare('begin immediate'), raw.prepare('commit')]
  const slices = Array.from({ length: batches }, (_, i) =>
    Array.from({ length: batch }, (_, j) => stored[(i * batch + j) % stored.length]).flatMap(
      (one) => (one === undefined ? [] : [one]),
    ),
  )
  const appends = (): Append[] => appendsOf(slices)
  const prepared: Append[][] = Array.from({ length: 20 }, appends)
  const result = await pair(
    async () => {
      for (const append of prepared.pop() ?? appends()) {
        const appended = await log.append(append)()
        if (appended._tag === 'Left') throw new Error(appended.left.type)
      }
    },
    () => {
      for (const slice of slices) {
        begin.run()
        for (const { hash, text } of slice) insert.run(Buffer.from(hash, 'hex'), text)
        commit.run()
      }
    },
  )
  raw.close()
  await close()
  rmSync(folder, { recursive: true })
  return result
}
