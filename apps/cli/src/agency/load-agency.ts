import { explainErrors } from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import { readDocument } from '../input/read-document.js'
import { Agency } from './agency.js'

const twice = ({ units }: Agency): readonly string[] =>
  units.flatMap(({ id }, i) =>
    units.findIndex((other) => other.id === id) < i
      ? [`\`units.${i}.id\` stands before in the list: name each unit once`]
      : [],
  )

const tooMany = ({ units, headcount }: Agency): readonly string[] => {
  const sum = units.reduce((all, unit) => all + unit.headcount, 0)
  return sum > headcount
    ? [`\`headcount\` must be at least that of all units together, ${sum}, but is ${headcount}`]
    : []
}

/** Reads the agency file, or gives every fault in it as a sentence that starts with its path. */
export const loadAgency =
  (path: string): TE.TaskEither<readonly string[], Agency> =>
  async () => {
    const document = await readDocument(path)()
    if (E.isLeft(document)) return E.left([document.left])
    const decoded = Agency.decode(document.right)
    const faults = E.isLeft(decoded)
      ? explainErrors(decoded.left)
      : [...twice(decoded.right), ...tooMany(decoded.right)]
    return E.isRight(decoded) && faults.length === 0
      ? decoded
      : E.left(faults.map((fault) => `${path}: ${fault}`))
  }
