import type { OpenedReadModel, PositionedFact } from '@peer-support/read-models-postgres'
import * as TE from 'fp-ts/lib/TaskEither.js'

/** A read model in memory that is made in no time, for tests that are about something else. */
export const fakeReadModel = (): OpenedReadModel => {
  const stored: PositionedFact[] = []
  let checkpoint = 0
  return {
    model: {
      checkpoint: TE.fromIO(() => checkpoint),
      project: ({ upTo, facts }) =>
        TE.fromIO(() => {
          stored.push(...facts)
          checkpoint = upTo
        }),
      facts: (agency, year) =>
        TE.fromIO(() =>
          stored
            .map(({ fact }) => fact)
            .filter((fact) => fact.agency === agency && fact.month.startsWith(`${year}-`)),
        ),
      checkHead: (head) =>
        checkpoint > head ? TE.left({ type: 'AheadOfLog', checkpoint, head }) : TE.right(undefined),
      rebuild: TE.right(undefined),
    },
    notices: [],
    close: TE.right(undefined),
  }
}
