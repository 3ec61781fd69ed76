import type { StoredRecord } from '@peer-support/event-log'
import { openSqliteLog } from '@peer-support/event-log-sqlite'
import * as E from 'fp-ts/lib/Either.js'
import type * as TE from 'fp-ts/lib/TaskEither.js'

/** What a test needs, or the reason why the test fails. */
export const must = async <A>(task: TE.TaskEither<unknown, A>): Promise<A> => {
  const done = await task()
  if (E.isRight(done)) return done.right
  throw new Error(JSON.stringify(done.left))
}

/** Every record of a log, read beside whoever writes it. */
export const storedRecords = async (file: string): Promise<readonly StoredRecord[]> => {
  const { log, close } = await must(openSqliteLog(file, { mode: 'read' }))
  try {
    return await must(log.readAll({ after: 0, limit: 1_000_000 }))
  } finally {
    await must(close)
  }
}

/** Every record of a log as its text, which holds all but its position. */
export const storedTexts = async (file: string): Promise<readonly string[]> =>
  (await storedRecords(file)).map(({ text }) => text)
