import * as TE from 'fp-ts/lib/TaskEither.js'
import { migrations } from './migrations.js'
import { failed, type ReadModelError } from './read-model-error.js'
import type { Query, Sql } from './sql.js'

const versionOf = async (query: Query): Promise<number> => {
  const [row] = await query('select max(version) as version from restricted.schema_version')
  return Number(row?.['version'] ?? 0)
}

/**
 * Brings a schema up to the version this package knows, in one transaction. A schema that is newer
 * than that is left as it is and refused.
 */
export const migrate = (
  sql: Sql,
  steps: readonly (readonly string[])[] = migrations,
): TE.TaskEither<ReadModelError, void> =>
  TE.flatten(
    TE.tryCatch(
      () =>
        sql.transaction(async (query): Promise<TE.TaskEither<ReadModelError, void>> => {
          await query('create schema if not exists restricted')
          await query(
            'create table if not exists restricted.schema_version (version integer primary key)',
          )
          const found = await versionOf(query)
          if (found > steps.length)
            return TE.left({ type: 'NewerSchema', found, known: steps.length })
          for (const [i, step] of steps.entries()) {
            if (i < found) continue
            for (const statement of step) await query(statement)
            await query('insert into restricted.schema_version (version) values ($1)', [i + 1])
          }
          return TE.right(undefined)
        }),
      failed,
    ),
  )
