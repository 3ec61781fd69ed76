import { policies, type Policy } from '@peer-support/domain'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import { choosePolicy, policyFromPacks } from './choose-policy.js'

/**
 * The policy that a person names on the command line: a shipped one by its id, or packs (ids of shipped
 * ones, paths of files) joined by commas. Relative paths start where the program was started. Gives
 * every fault as a sentence.
 */
export const namedPolicy = (name: string): TE.TaskEither<readonly string[], Policy> =>
  Object.hasOwn(policies, name) ? choosePolicy(name, '.') : policyFromPacks(name.split(','), '.')
