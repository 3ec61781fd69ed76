import { join } from 'node:path'
import { readModelErrorSentence } from '@peer-support/read-models-postgres'
import * as E from 'fp-ts/lib/Either.js'
import type { ClosedYear } from './known.js'
import type { Progress } from './progress.js'
import { project } from './project.js'
import { publishYear, type ReleaseWork, type YearRelease } from './release-year.js'
import { readModelFolder, type Stores } from './stores.js'

/** What publishing takes, besides the read model that it opens itself. */
export type Publishing = Omit<ReleaseWork, 'model'> & {
  readonly data: string
  readonly stores: Stores
  readonly progress: Progress
}

/** Brings the read model up to date and publishes each closed year from it. Left is a sentence. */
export const publishYears = async (
  { data, stores, progress, ...work }: Publishing,
  years: readonly ClosedYear[],
): Promise<E.Either<string, readonly YearRelease[]>> => {
  const opened = await progress.phase('opening the read model', () =>
    stores.openReadModel(join(data, readModelFolder))(),
  )
  if (E.isLeft(opened)) return E.left(readModelErrorSentence(opened.left))
  const { model, notices, close } = opened.right
  try {
    for (const notice of notices) await progress.say(notice)
    const projected = await progress.phase('projecting', (tell) => project(work.log, model, tell))
    if (E.isLeft(projected)) return projected
    return await progress.phase('releasing', async () => {
      const releases: YearRelease[] = []
      for (const closed of years) {
        const release = await publishYear({ ...work, model }, closed)
        if (E.isLeft(release)) return release
        releases.push(release.right)
      }
      return E.right(releases)
    })
  } finally {
    await close()
  }
}
