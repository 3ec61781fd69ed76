import { PGlite } from '@electric-sql/pglite'
import type { Query, Sql, SqlRow } from './sql.js'

/** A database inside this process, and how to close it. */
export type EmbeddedSql = Sql & { readonly close: () => Promise<void> }

/** Opens PGlite on a folder, which it makes if need be, or in memory. Rejects on a damaged folder. */
export const openPglite = async (folder?: string): Promise<EmbeddedSql> => {
  const database = new PGlite(folder === undefined ? {} : { dataDir: folder })
  await database.waitReady
  return {
    query: async (text, parameters = []) =>
      (await database.query<SqlRow>(text, [...parameters])).rows,
    transaction: (work) =>
      database.transaction((transaction) => {
        const query: Query = async (text, parameters = []) =>
          (await transaction.query<SqlRow>(text, [...parameters])).rows
        return work(query)
      }),
    close: () => database.close(),
  }
}
