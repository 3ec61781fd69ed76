import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { decided, outOfOrder, type Settings } from '../../kernel/check.js'
import type { Decision, Rejection } from '../../kernel/decider.js'
import type { Finding } from '../../kernel/finding.js'
import { same } from '../../kernel/same.js'
import type { ProgramCommand } from '../commands.js'
import type { ProgramEvent } from '../events.js'
import type { Occasional, Program } from '../program.js'

/** What deciding a program's command gives. */
export type Result = E.Either<Rejection, Decision<ProgramEvent>>

/** Accepts and stores nothing, since it is so already. */
export const nothingNew = (policy: Settings): Result => E.right(decided(policy, []))

/** Accepts: stores the event, or nothing where it says nothing new. */
export const record = (policy: Settings, event: ProgramEvent, isKnown: boolean): Result =>
  E.right(decided(policy, isKnown ? [] : [event]))

/** Stores an event that the rules let pass, with what was recommended and not met; nothing if it is known. */
export const judged = (
  policy: Settings,
  judge: () => E.Either<Rejection, readonly Finding[]>,
  event: ProgramEvent,
  isKnown: boolean,
): Result =>
  isKnown
    ? nothingNew(policy)
    : pipe(
        judge(),
        E.map((advisories) => decided(policy, [event], advisories)),
      )

/** Refuses a command that has no place where the program is now. */
export const misplaced = (policy: Settings, command: ProgramCommand, where: string): Result =>
  outOfOrder(policy, 'program', command.type, where)

/** Tells whether a stored event, if there is one, says the same as another. */
export const isSame = (stored: ProgramEvent | undefined, event: ProgramEvent): boolean =>
  stored !== undefined && same(stored, event)

/**
 * Decides an occasion once. Told again in the same words it says nothing new; told otherwise, or told
 * before its day, it is refused.
 */
export const once = (
  policy: Settings,
  command: ProgramCommand,
  program: Program,
  event: Occasional,
  today: string,
  judge: () => E.Either<Rejection, readonly Finding[]>,
): Result => {
  const known = program.occasions[event.occasion]
  if (known !== undefined)
    return same(known, event)
      ? nothingNew(policy)
      : misplaced(policy, command, 'the occasion is recorded otherwise')
  return event.on > today
    ? misplaced(policy, command, 'the day lies ahead')
    : judged(policy, judge, event, false)
}
