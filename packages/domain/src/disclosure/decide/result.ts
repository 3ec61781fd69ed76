import * as E from 'fp-ts/lib/Either.js'
import { decided, type Settings } from '../../kernel/check.js'
import type { Decision, Rejection } from '../../kernel/decider.js'
import type { Finding } from '../../kernel/finding.js'
import type { DisclosureEvent } from '../events.js'

/** What a command of a disclosure leads to. */
export type Result = E.Either<Rejection, Decision<DisclosureEvent>>

/** The answer to a command that says nothing new. */
export const nothingNew = (policy: Settings): Result => E.right(decided(policy, []))

/**
 * Puts what the answer says and what the rules say into one result: the answer refuses with all of its
 * findings, beside every rule that is not satisfied.
 */
export const joined = (
  policy: Settings,
  refusing: readonly Finding[],
  advising: readonly Finding[],
  judged: E.Either<Rejection, readonly Finding[]>,
  event: DisclosureEvent,
): Result => {
  if (judged._tag === 'Left')
    return E.left({ ...judged.left, findings: [...refusing, ...judged.left.findings] })
  if (refusing.length > 0)
    return E.left({
      type: 'Rejected',
      findings: [...refusing, ...judged.right],
      policy: policy.ref,
    })
  return E.right(decided(policy, [event], [...advising, ...judged.right]))
}
