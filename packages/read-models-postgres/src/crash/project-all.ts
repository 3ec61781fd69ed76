import * as E from 'fp-ts/lib/Either.js'
import { openReadModel } from '../open-read-model.js'
import { readModelErrorSentence, type ReadModelError } from '../read-model-error.js'
import { exampleBatches } from './example-batches.js'

const orReject = <A>(result: E.Either<ReadModelError, A>): A => {
  if (E.isLeft(result)) throw new Error(readModelErrorSentence(result.left))
  return result.right
}

/** Projects a made-up log up to its head from wherever the read model stands. For tests. */
export const projectAll = async (
  folder: string,
  head: number,
  say: (reached: 'started' | 'open' | 'done') => void = () => undefined,
): Promise<void> => {
  say('started')
  const { model, close } = orReject(await openReadModel(folder)())
  const checkpoint = orReject(await model.checkpoint())
  say('open')
  for (const batch of exampleBatches(checkpoint, head, 100)) orReject(await model.project(batch)())
  orReject(await close())
  say('done')
}
