import type { StoreFailed } from '@peer-support/event-log'
import * as E from 'fp-ts/lib/Either.js'
import { openToWrite, prepare, valueOf, type Database } from './database.js'
import { failureOf, storeFailed } from './store-failure.js'

/** The right to write one log, held until it is released or the process ends, however it ends. */
export type WriterLock = {
  readonly release: () => void
  /** Tells whether a log was made here before, so that an empty file is one that lost its content. */
  readonly isMarked: boolean
  /** Remembers that the log was made. */
  readonly mark: () => void
}

/** The file beside a log that its writer holds locked. It says who holds it. */
export const lockFileOf = (file: string): string => `${file}-writer`

const held = (db: Database, file: string): StoreFailed => {
  let who = 'another process'
  try {
    const holder = prepare(db, 'select pid from holder').get()
    if (holder !== undefined) who = `process ${String(holder['pid'])}`
  } catch {
    // Who holds it has not been written yet: the sentence does without.
  }
  return storeFailed(
    'locked',
    file,
    `\`${file}\` is being written by ${who}: wait until it has ended, or name another file`,
  )
}

const unreadable = (file: string): StoreFailed =>
  storeFailed(
    'locked',
    file,
    `whether \`${file}\` is being written cannot be told, because \`${lockFileOf(file)}\` is damaged: delete that file when no other program uses the log`,
  )

const begin = 'begin immediate'

const enter = (db: Database): boolean => {
  db.exec('create table if not exists holder (pid integer)')
  db.exec('create table if not exists mark (one integer primary key)')
  db.exec('delete from holder')
  prepare(db, 'insert into holder (pid) values (?)').run(process.pid)
  const isMarked = valueOf(db, 'select one from mark') !== undefined
  // What was written must be committed for others to read it; the lock is then taken again.
  db.exec('commit')
  db.exec(begin)
  return isMarked
}

/**
 * Takes the right to write a log: a transaction that stays open in a small database beside it. The
 * operating system ends it with the process, even when that is killed, and meanwhile anyone may read
 * the log, and read here who writes it.
 */
export const takeWriterLock = (file: string): E.Either<StoreFailed, WriterLock> => {
  const name = lockFileOf(file)
  let db: Database | undefined
  try {
    const lock = (db = openToWrite(name))
    lock.exec('pragma busy_timeout = 0')
    lock.exec(begin)
    return E.right({
      isMarked: enter(lock),
      release: () => lock.close(),
      mark: () => {
        lock.exec('insert or ignore into mark (one) values (1)')
        lock.exec('commit')
        lock.exec(begin)
      },
    })
  } catch (cause) {
    const { fault } = failureOf(file)(cause)
    const error =
      fault === 'locked' && db !== undefined
        ? held(db, file)
        : fault === 'corrupt'
          ? unreadable(file)
          : failureOf(file)(cause)
    db?.close()
    return E.left(error)
  }
}
