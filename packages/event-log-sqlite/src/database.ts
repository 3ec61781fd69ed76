import { closeSync, openSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'

/** An open SQLite database. */
export type Database = DatabaseSyncInstance

/** What SQLite takes and gives in a column. */
export type Value = string | number | bigint | Uint8Array | null

/** A row by the names of its columns. */
export type Row = { readonly [column: string]: Value }

/** A statement that is prepared once and run often. */
export type Statement = {
  readonly run: (...values: readonly Value[]) => void
  readonly get: (...values: readonly Value[]) => Row | undefined
  readonly all: (...values: readonly Value[]) => readonly Row[]
}

/** Prepares a statement, with what it gives typed. */
export const prepare = (db: Database, sql: string): Statement => {
  const statement = db.prepare(sql)
  return {
    run: (...values) => void statement.run(...values),
    get: (...values) => statement.get(...values) as Row | undefined,
    all: (...values) => statement.all(...values) as readonly Row[],
  }
}

/** The first column of the first row. */
export const valueOf = (db: Database, sql: string): Value | undefined =>
  Object.values(prepare(db, sql).get() ?? {})[0]

/** Makes a file for its owner alone; SQLite gives the files beside it the same permissions. */
const makeOwn = (file: string): void => {
  try {
    closeSync(openSync(file, 'ax', 0o600))
  } catch {
    // It is there already, or cannot be made: SQLite says so when it opens it.
  }
}

/** Opens a database to write; it is created where there is none, for its owner alone. */
export const openToWrite = (file: string): Database => {
  makeOwn(file)
  return new DatabaseSync(file, { timeout: 2000 })
}

/** Opens a database to read, beside whoever writes it. */
export const openToRead = (file: string): Database =>
  new DatabaseSync(file, { readOnly: true, timeout: 2000 })

/** Opens a database that nobody writes and whose folder may not be written either. */
export const openStill = (file: string): Database =>
  new DatabaseSync(`${pathToFileURL(file).href}?immutable=1`, { readOnly: true })
