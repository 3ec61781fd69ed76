import { existsSync, statSync } from 'node:fs'
import type { StoreFailed } from '@peer-support/event-log'
import * as E from 'fp-ts/lib/Either.js'
import { checkEnd, checkKind } from './check-file.js'
import { openStill, openToRead, openToWrite, valueOf, type Database } from './database.js'
import { durable, schema } from './schema.js'
import { failureOf, storeFailed } from './store-failure.js'
import type { WriterLock } from './writer-lock.js'

const isNew = (db: Database): boolean =>
  valueOf(db, 'select count(*) from sqlite_schema') === 0 &&
  valueOf(db, 'pragma application_id') === 0

const create = (db: Database): void => {
  db.exec(`begin immediate; ${schema} commit`)
}

const emptied = (file: string): StoreFailed =>
  storeFailed(
    'corrupt',
    file,
    `\`${file}\` is empty, but it was a log before: restore it from a copy, or delete it to begin a new one`,
  )

const guarded = (
  file: string,
  open: () => Database,
  prepareFile: (db: Database) => E.Either<StoreFailed, Database>,
): E.Either<StoreFailed, Database> => {
  let db: Database | undefined
  try {
    db = open()
    const prepared = prepareFile(db)
    if (E.isLeft(prepared)) db.close()
    return prepared
  } catch (cause) {
    db?.close()
    return E.left(failureOf(file)(cause))
  }
}

const checked = (file: string, db: Database): E.Either<StoreFailed, Database> => {
  const kind = checkKind(file, db)
  return E.isLeft(kind) ? kind : checkEnd(file, db)
}

/** Opens the file of a log to write, and makes the log where there is none. */
export const databaseToWrite = (
  file: string,
  lock: WriterLock,
  maxPages: number | undefined,
): E.Either<StoreFailed, Database> => {
  const wasThere = existsSync(file)
  return guarded(
    file,
    () => openToWrite(file),
    (db) => {
      if (isNew(db)) {
        if (wasThere && lock.isMarked) return E.left(emptied(file))
        db.exec(durable)
        create(db)
      }
      lock.mark()
      const sound = checked(file, db)
      if (E.isLeft(sound)) return sound
      db.exec(durable)
      if (maxPages !== undefined) db.exec(`pragma max_page_count = ${Math.trunc(maxPages)}`)
      return sound
    },
  )
}

const isStill = (file: string): boolean =>
  statSync(`${file}-wal`, { throwIfNoEntry: false })?.size === 0 || !existsSync(`${file}-wal`)

/** Opens the file of a log to read. It creates and changes nothing, and a writer may be at work. */
export const databaseToRead = (file: string): E.Either<StoreFailed, Database> => {
  if (!existsSync(file))
    return E.left(
      storeFailed('unavailable', file, `there is no log at \`${file}\`: name the file of one`),
    )
  const opened = guarded(
    file,
    () => openToRead(file),
    (db) => checked(file, db),
  )
  const isStuck = E.isLeft(opened) && ['readOnly', 'unavailable'].includes(opened.left.fault)
  return isStuck && isStill(file)
    ? guarded(
        file,
        () => openStill(file),
        (db) => checked(file, db),
      )
    : opened
}
