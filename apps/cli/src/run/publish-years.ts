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
  readonly stores: Stores
  readonly progress: Progress
}

/** Two releases of one year, subtracted from each other, would tell of the forms between them. */
const again = ({ year, release }: ClosedYear): string =>
  `\`${year}\` is released once, as \`${release}\`, which was closed first: nothing is released under another id`

/** Brings the read model up to date and publishes each closed year from it. Left is a sentence. */
export const publishYears = async (
  { progress, ...work }: Publishing,
  years: readonly ClosedYear[],
): Promise<E.Either<string, readonly YearRelease[]>> => {
  const { data, stores } = work
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
        const first = years.find(({ year }) => year === closed.year) ?? closed
        if (first.release !== closed.release) {
          releases.push({ ...closed, type: 'notPublished', sentences: [again(first)] })
          continue
        }
        const release = await publishYear({ ...work, model }, closed)
        if (E.isLeft(release)) return release
        if (release.right.type === 'differs')
          for (const sentence of release.right.sentences) await progress.say(sentence)
        releases.push(release.right)
      }
      return E.right(releases)
    })
  } finally {
    await close()
  }
}
