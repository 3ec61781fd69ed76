import {
  loadPack,
  packs,
  policies,
  resolve,
  sentenceOfResolveError,
  type Pack,
  type Policy,
} from '@peer-support/domain'
import { isAbsolute, join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import { readDocument } from '../input/read-document.js'

/** The ids of the policies that ship with the library. */
export const policyIds = Object.keys(policies)

const listed = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ')

const shippedPolicies: ReadonlyMap<string, Policy> = new Map(Object.entries(policies))
const shippedPacks: ReadonlyMap<string, Pack> = new Map(Object.entries(packs))

/** A policy that ships with the library. */
export const shippedPolicy = (id: string): E.Either<string, Policy> => {
  const policy = shippedPolicies.get(id)
  return policy === undefined
    ? E.left(`\`${id}\` is not a policy that is known here: choose one of ${listed(policyIds)}`)
    : E.right(policy)
}

/** Reads a pack: a shipped one by its id, any other from its file, below `folder`. */
const packAt = async (
  nameOrPath: string,
  folder: string,
): Promise<E.Either<readonly string[], Pack>> => {
  const shipped = shippedPacks.get(nameOrPath)
  if (shipped !== undefined) return E.right(shipped)
  const path = isAbsolute(nameOrPath) ? nameOrPath : join(folder, nameOrPath)
  const document = await readDocument(path)()
  if (E.isLeft(document)) return E.left([document.left])
  const pack = loadPack(document.right)
  return E.isRight(pack) ? pack : E.left(pack.left.faults.map((fault) => `${path}: ${fault}`))
}

/**
 * Makes one policy out of packs, each given by the id of a shipped one or by the path of its file.
 * Relative paths start at `folder`. Gives every fault of every pack as a sentence.
 */
export const policyFromPacks =
  (given: readonly string[], folder: string): TE.TaskEither<readonly string[], Policy> =>
  async () => {
    const read = await Promise.all(given.map((each) => packAt(each, folder)))
    const faults = read.flatMap((each) => (E.isLeft(each) ? each.left : []))
    if (faults.length > 0) return E.left(faults)
    return pipe(
      resolve(read.flatMap((each) => (E.isRight(each) ? [each.right] : []))),
      E.mapLeft((errors) => errors.map(sentenceOfResolveError)),
    )
  }

/** The policy that an agency file chooses: a shipped one by its id, or a list of packs. */
export const choosePolicy =
  (choice: string | readonly string[], folder: string): TE.TaskEither<readonly string[], Policy> =>
  () =>
    typeof choice === 'string'
      ? Promise.resolve(E.mapLeft((fault: string) => [fault])(shippedPolicy(choice)))
      : policyFromPacks(choice, folder)()
