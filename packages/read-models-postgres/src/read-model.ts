import type { AgencyId } from '@peer-support/domain'
import type { ContactFact } from '@peer-support/statistics'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import {
  factIn,
  insertFacts,
  insertParameters,
  selectFacts,
  type PositionedFact,
} from './fact-columns.js'
import { failed, type ReadModelError } from './read-model-error.js'
import type { Query, Sql } from './sql.js'

/** What was read of the log between two positions, and the facts in it; there may be none. */
export type ProjectedBatch = {
  /** The checkpoint from which it was read. */
  readonly after: number
  /** The position of the last record that was read. */
  readonly upTo: number
  readonly facts: readonly PositionedFact[]
}

/** The contact facts of a log, and how far the log was read. Restricted: it is never published. */
export type ReadModel = {
  /** The position up to which the log was read; 0 when nothing was. */
  readonly checkpoint: TE.TaskEither<ReadModelError, number>
  /**
   * Stores facts and moves the checkpoint, in one transaction. A batch that is stored already is
   * stored no second time. Errors: `CheckpointMoved` when another one stands between.
   */
  readonly project: (batch: ProjectedBatch) => TE.TaskEither<ReadModelError, void>
  /** The facts of one agency and year, in order of position. */
  readonly facts: (
    agency: AgencyId,
    year: number,
  ) => TE.TaskEither<ReadModelError, readonly ContactFact[]>
  /** Errors with `AheadOfLog` when the checkpoint lies past the end of the log. */
  readonly checkHead: (head: number) => TE.TaskEither<ReadModelError, void>
  /** Empties it, so that the log is read from its start again. */
  readonly rebuild: TE.TaskEither<ReadModelError, void>
}

const batchSize = 500

const positionOf = async (query: Query, lock = ''): Promise<number> => {
  const [row] = await query(`select position from restricted.checkpoint ${lock}`)
  return Number(row?.['position'] ?? Number.NaN)
}

const store = async (query: Query, facts: readonly PositionedFact[]): Promise<number> => {
  let stored = 0
  for (let i = 0; i < facts.length; i += batchSize) {
    const rows = await query(insertFacts, insertParameters(facts.slice(i, i + batchSize)))
    stored += rows.length
  }
  return stored
}

const attempt = <A>(work: () => Promise<A>): TE.TaskEither<ReadModelError, A> =>
  TE.tryCatch(work, failed)

/** The read model in a database whose schema is up to date. */
export const readModel = ({ query, transaction }: Sql): ReadModel => {
  const checkpoint = attempt(() => positionOf(query))
  return {
    checkpoint,
    project: ({ after, upTo, facts }) =>
      TE.flatten(
        attempt(() =>
          transaction(async (query): Promise<TE.TaskEither<ReadModelError, void>> => {
            const found = await positionOf(query, 'for update')
            if (found >= upTo) return TE.right(undefined)
            if (found !== after) return TE.left({ type: 'CheckpointMoved', expected: after, found })
            const stored = await store(query, facts)
            await query('update restricted.checkpoint set position = $1, facts = facts + $2', [
              upTo,
              stored,
            ])
            return TE.right(undefined)
          }),
        ),
      ),
    facts: (agency, year) =>
      pipe(
        attempt(() => query(selectFacts, [agency, `${year}-01`, `${year}-12`])),
        TE.chain(
          TE.traverseArray((row) =>
            pipe(
              factIn(row),
              TE.fromNullable<ReadModelError>({
                type: 'ReadModelFailed',
                reason: `it holds a row that is not a contact fact`,
              }),
            ),
          ),
        ),
      ),
    checkHead: (head) =>
      pipe(
        checkpoint,
        TE.chain((position) =>
          position > head
            ? TE.left({ type: 'AheadOfLog', checkpoint: position, head })
            : TE.right(undefined),
        ),
      ),
    rebuild: attempt(() =>
      transaction(async (query) => {
        await query('truncate restricted.contact_facts')
        await query('update restricted.checkpoint set position = 0, facts = 0')
      }),
    ),
  }
}

/**
 * Tells whether there are as many facts as the checkpoint says. Counting a column that no index holds
 * reads every page of the table, and a page that was damaged is refused for its checksum.
 */
export const isWhole = ({ query }: Sql): TE.TaskEither<ReadModelError, boolean> =>
  attempt(async () => {
    const [row] = await query(
      'select (select count(supporter) from restricted.contact_facts) = facts as whole from restricted.checkpoint',
    )
    return row?.['whole'] === true
  })
