import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { streams } from '@peer-support/domain'
import {
  digestOf,
  eventCodecs,
  verify,
  type Append,
  type EventLog,
  type StoredRecord,
} from '@peer-support/event-log'
import { openSqliteLog } from '@peer-support/event-log-sqlite'
import * as E from 'fp-ts/lib/Either.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { pair, type Pair } from './measure.js'

const appendsOf = (stored: readonly StoredRecord[]): readonly Append[] => {
  const byStream = new Map<
    string,
    { stream: Append['stream']; records: Append['records'][number][] }
  >()
  for (const { stream, revision, text, hash } of stored) {
    const known = byStream.get(stream) ?? { stream, records: [] }
    const { id } = JSON.parse(text) as { readonly id: Append['records'][number]['id'] }
    known.records.push({ id, stream, revision, text, hash })
    byStream.set(stream, known)
  }
  return [...byStream.values()].map((each) => ({ ...each, expected: 'new' }))
}

const codecs = eventCodecs(streams.member, streams.contact, streams.release)

const mustVerify = async (
  log: Pick<EventLog, 'readAll' | 'head'>,
  records: number,
): Promise<void> => {
  const verified = await verify(log, codecs)()
  if (E.isLeft(verified)) throw new Error(verified.left.reason)
  if (verified.right.faults.length > 0 || verified.right.records !== records)
    throw new Error('the log did not verify')
}

/**
 * Checking every digest and chain and decoding every event of records in memory, against `JSON.parse`
 * and SHA-256 over the same bytes: the bare work, without a file under it.
 */
export const benchVerify = (stored: readonly StoredRecord[]): Promise<Pair> => {
  const head = { position: stored.length, records: stored.length }
  const log: Pick<EventLog, 'readAll' | 'head'> = {
    head: TE.right(head),
    readAll: ({ after, limit }) => TE.right(stored.slice(after, after + limit)),
  }
  return pair(
    () => mustVerify(log, stored.length),
    () => {
      let digests = 0
      for (const { text } of stored) {
        JSON.parse(text)
        digests += digestOf(text).length
      }
      return digests
    },
  )
}

/**
 * Reading a log from its file, checking every digest and chain and decoding every event, against
 * reading the same rows with the same driver, `JSON.parse` and SHA-256 over the same bytes.
 */
export const benchReplay = async (stored: readonly StoredRecord[]): Promise<Pair> => {
  const folder = mkdtempSync(join(tmpdir(), 'peer-support-bench-'))
  const file = join(folder, 'log.sqlite')
  const opened = await openSqliteLog(file)()
  if (opened._tag === 'Left') throw new Error(opened.left.reason)
  const { log, close } = opened.right
  for (const append of appendsOf(stored)) {
    const appended = await log.append(append)()
    if (appended._tag === 'Left') throw new Error(appended.left.type)
  }
  const raw = new DatabaseSync(file, { readOnly: true })
  const page = raw.prepare(
    'select position, text from event where position > ? order by position limit 500',
  )
  const result = await pair(
    () => mustVerify(log, stored.length),
    () => {
      let after = 0
      let digests = 0
      for (;;) {
        const rows = page.all(after) as readonly {
          readonly position: number
          readonly text: string
        }[]
        for (const { text } of rows) {
          JSON.parse(text)
          digests += digestOf(text).length
        }
        const last = rows.at(-1)
        if (last === undefined) return digests
        after = last.position
      }
    },
    9,
  )
  raw.close()
  await close()
  rmSync(folder, { recursive: true })
  return result
}
