import type { AgencyId } from '@peer-support/domain'
import { walk, type EventLog } from '@peer-support/event-log'
import { readModelErrorSentence, type ReadModel } from '@peer-support/read-models-postgres'
import { digestOfInputs, type ContactFact } from '@peer-support/statistics'
import * as E from 'fp-ts/lib/Either.js'
import { factIn } from './project.js'
import type { ReleaseSoFar } from './release-stream.js'

/**
 * The facts of a year that its release is built from: those of the read model. Once the tables are
 * built, contacts that come in later change nothing; where there are any, the facts are read from the
 * log, as far as it went then.
 */
export const factsOfYear = async (
  { log, model }: { readonly log: EventLog; readonly model: ReadModel },
  agency: AgencyId,
  year: number,
  built: ReleaseSoFar['built'],
): Promise<E.Either<string, readonly ContactFact[]>> => {
  const stored = await model.facts(agency, year)()
  if (E.isLeft(stored)) return E.left(readModelErrorSentence(stored.left))
  if (built === undefined || digestOfInputs(stored.right) === built.inputs) return stored
  const facts: ContactFact[] = []
  const walked = await walk(log, { upTo: built.position })((record) => {
    const found = factIn(record)
    if (E.isRight(found) && found.right !== undefined) {
      const { fact } = found.right
      if (fact.agency === agency && fact.month.startsWith(`${year}-`)) facts.push(fact)
    }
    return found
  })()
  if (E.isRight(walked)) return E.right(facts)
  return E.left(typeof walked.left === 'string' ? walked.left : walked.left.reason)
}
