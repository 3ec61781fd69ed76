import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  bell,
  follow,
  type Appended,
  type EventLog,
  type LogError,
  type Receipts,
  type StoreFailed,
} from '@peer-support/event-log'
import * as E from 'fp-ts/lib/Either.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { appending } from './appending.js'
import { prepare, type Database } from './database.js'
import { databaseToRead, databaseToWrite } from './open-database.js'
import { reading } from './reading.js'
import { receiving } from './receiving.js'
import { failureOf, storeFailed } from './store-failure.js'
import { takeWriterLock } from './writer-lock.js'

/** How to open a log. */
export type SqliteOptions = {
  /**
   * `write`, when left out: makes the file where there is none, and holds the writer's lock until it
   * is closed. `read`: creates and changes nothing, and works beside a writer.
   */
  readonly mode?: 'write' | 'read'
  /** The most pages of 4 KiB that the file may grow to: past it, appends fail as on a full disk. */
  readonly maxPages?: number
}

/** An event log in one file, and its receipts in the same file. */
export type SqliteLog = {
  readonly log: EventLog
  readonly receipts: Receipts & {
    /** How many receipts cannot be read. They stand outside the chain of the records. */
    readonly unreadable: TE.TaskEither<StoreFailed, number>
  }
  /** Every fault of the file's own structure, as SQLite finds it, ten at most; empty when it is sound. */
  readonly structure: TE.TaskEither<StoreFailed, readonly string[]>
  /** Ends subscriptions, brings everything into the one file, and gives up the writer's lock. */
  readonly close: TE.TaskEither<StoreFailed, void>
}

/** How often a reader looks for what another process has written, in milliseconds. */
const lookEvery = 200

type Opened = {
  readonly db: Database
  readonly file: string
  readonly mode: 'write' | 'read'
  readonly release: () => void
}

const logOf = ({ db, file, mode, release }: Opened): SqliteLog => {
  const signal = bell()
  const failed = failureOf(file)
  const attempt = <Er, A>(work: () => E.Either<Er, A>): TE.TaskEither<Er | StoreFailed, A> =>
    TE.fromIOEither(() =>
      db.isOpen ? E.flattenW(E.tryCatch(work, failed)) : E.left(storeFailed('closed', file)),
    )

  const append = appending(db)
  const read = reading(db)
  const receipts = receiving(db, file)
  const readAll: EventLog['readAll'] = (query) => attempt(() => E.right(read.all(query)))

  return {
    log: {
      append: (asked) =>
        attempt<LogError, Appended>(() => {
          const appended = append(asked)
          if (E.isRight(appended)) signal.ring()
          return appended
        }),
      readStream: (query) => attempt(() => E.right(read.stream(query))),
      readAll,
      subscribe: follow({
        readAll,
        bell: signal,
        ...(mode === 'read' ? { every: lookEvery } : {}),
      }),
      head: attempt(() => E.right(read.head())),
    },
    receipts: {
      find: (command) => attempt(() => receipts.find(command)),
      put: (receipt) => attempt(() => receipts.put(receipt)),
      unreadable: attempt(() => E.right(receipts.unreadable())),
    },
    structure: TE.orElse(asFinding)(attempt(() => E.right(faultsIn(db)))),
    close: TE.fromIOEither(() =>
      E.tryCatch(() => {
        if (!db.isOpen) return
        db.close()
        release()
        signal.ring()
      }, failed),
    ),
  }
}

/** A file that is too damaged to be looked through is a finding too. */
const asFinding = (failure: StoreFailed): TE.TaskEither<StoreFailed, readonly string[]> =>
  failure.fault === 'corrupt' ? TE.right([failure.reason]) : TE.left(failure)

const faultsIn = (db: Database): readonly string[] =>
  prepare(db, 'pragma integrity_check(10)')
    .all()
    .map((row) => String(row['integrity_check']))
    .filter((line) => line !== 'ok')

const openToWrite = (
  file: string,
  maxPages: number | undefined,
): E.Either<StoreFailed, SqliteLog> => {
  const lock = takeWriterLock(file)
  if (E.isLeft(lock)) return lock
  const { release } = lock.right
  const db = databaseToWrite(file, lock.right, maxPages)
  if (E.isRight(db)) return E.right(logOf({ db: db.right, file, mode: 'write', release }))
  release()
  return db
}

const openToRead = (file: string): E.Either<StoreFailed, SqliteLog> => {
  const db = databaseToRead(file)
  return E.isLeft(db)
    ? db
    : E.right(logOf({ db: db.right, file, mode: 'read', release: () => undefined }))
}

/**
 * Opens an event log in a file. It is refused, with one sentence, when the file is no log or one of a
 * newer version, when it is damaged or its end is missing, when it may not be written, and when
 * another process writes it. Missing records at the end are noticed against a head that is stored
 * with each append; a whole file that was replaced by an older or a forged one is not.
 */
export const openSqliteLog = (
  path: string,
  { mode = 'write', maxPages }: SqliteOptions = {},
): TE.TaskEither<StoreFailed, SqliteLog> =>
  TE.fromIOEither(() => {
    const file = resolve(path)
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true)
      return E.left(storeFailed('unavailable', file, `\`${file}\` is a folder: name a file`))
    return mode === 'write' ? openToWrite(file, maxPages) : openToRead(file)
  })
