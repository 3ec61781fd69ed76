import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { lockFolder } from './folder-lock.js'
import { migrate } from './migrate.js'
import { openPglite, type EmbeddedSql } from './pglite-sql.js'
import { failed, type ReadModelError } from './read-model-error.js'
import { isWhole, readModel, type ReadModel } from './read-model.js'

/** A read model that is open, and what there is to say about its opening. */
export type OpenedReadModel = {
  readonly model: ReadModel
  /** Sentences for whoever runs it: that a damaged read model was set aside and is built anew. */
  readonly notices: readonly string[]
  readonly close: TE.TaskEither<ReadModelError, void>
}

type Opened = { readonly sql: EmbeddedSql; readonly whole: boolean }

const closeQuietly = (sql: EmbeddedSql): TE.TaskEither<ReadModelError, void> =>
  TE.tryCatch(() => sql.close(), failed)

/** Opens a database, brings its schema up to date, and looks whether anything is missing. */
const openSql = (folder?: string): TE.TaskEither<ReadModelError, Opened> =>
  pipe(
    TE.tryCatch(() => openPglite(folder), failed),
    TE.chain((sql) =>
      pipe(
        migrate(sql),
        TE.chain(() => isWhole(sql)),
        TE.map((whole) => ({ sql, whole })),
        TE.orElse((error) =>
          pipe(
            closeQuietly(sql),
            TE.match(
              () => E.left(error),
              () => E.left(error),
            ),
          ),
        ),
      ),
    ),
  )

/**
 * Makes a new database beside its place and moves it there when it is whole: a process that is killed
 * while it makes one leaves nothing behind that looks like a database.
 */
const make = (folder: string): TE.TaskEither<ReadModelError, Opened> => {
  const unfinished = `${folder}.new`
  return pipe(
    TE.tryCatch(async () => {
      rmSync(unfinished, { recursive: true, force: true })
      const sql = await openPglite(unfinished)
      await sql.close()
      renameSync(unfinished, folder)
    }, failed),
    TE.chain(() => openSql(folder)),
  )
}

const setAside = (folder: string): TE.TaskEither<ReadModelError, string> =>
  TE.tryCatch(async () => {
    const aside = `${folder}.damaged`
    rmSync(aside, { recursive: true, force: true })
    renameSync(folder, aside)
    return Promise.resolve(aside)
  }, failed)

type Result = { readonly sql: EmbeddedSql; readonly notices: readonly string[] }

const replace = (folder: string): TE.TaskEither<ReadModelError, Result> =>
  pipe(
    setAside(folder),
    TE.chain((aside) =>
      pipe(
        make(folder),
        TE.map(({ sql }) => ({
          sql,
          notices: [
            `the read model \`${folder}\` was damaged; it was set aside as \`${aside}\` and is built anew from the log, which it was derived from`,
          ],
        })),
      ),
    ),
  )

const openOrReplace = (folder: string): TE.TaskEither<ReadModelError, Result> => {
  if (!existsSync(folder))
    return pipe(
      make(folder),
      TE.map(({ sql }) => ({ sql, notices: [] })),
    )
  return pipe(
    openSql(folder),
    TE.foldW(
      (error) => (error.type === 'ReadModelFailed' ? replace(folder) : TE.left(error)),
      ({ sql, whole }) =>
        whole
          ? TE.right<ReadModelError, Result>({ sql, notices: [] })
          : pipe(
              closeQuietly(sql),
              TE.chain(() => replace(folder)),
            ),
    ),
  )
}

const inMemory: TE.TaskEither<ReadModelError, OpenedReadModel> = pipe(
  openSql(),
  TE.map(({ sql }) => ({ model: readModel(sql), notices: [], close: closeQuietly(sql) })),
)

/**
 * Opens the embedded read model in a folder, or in memory (`memory://`). A damaged one never stops the
 * work: it is derived from the log, so it is set aside and the log is projected again from position 0.
 * Errors: `InUse`, `NewerSchema`, and `ReadModelFailed` when not even a new one can be made.
 */
export const openReadModel = (folder: string): TE.TaskEither<ReadModelError, OpenedReadModel> => {
  if (folder === 'memory://') return inMemory
  const place = resolve(folder)
  return pipe(
    TE.tryCatch(() => Promise.resolve(mkdirSync(dirname(place), { recursive: true })), failed),
    TE.chain(() => TE.fromEither(lockFolder(place))),
    TE.chain((unlock) =>
      pipe(
        openOrReplace(place),
        TE.mapLeft((error) => {
          unlock()
          return error
        }),
        TE.map(({ sql, notices }) => ({
          model: readModel(sql),
          notices,
          close: pipe(
            closeQuietly(sql),
            TE.map(() => unlock()),
          ),
        })),
      ),
    ),
  )
}
