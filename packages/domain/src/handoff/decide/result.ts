import * as E from 'fp-ts/lib/Either.js'
import { decided, outOfOrder, type Settings } from '../../kernel/check.js'
import type { Decision, Rejection } from '../../kernel/decider.js'
import type { Finding } from '../../kernel/finding.js'
import type { HandOffCommand } from '../commands.js'
import type { HandOffEvent } from '../events.js'

/** What deciding a hand-off's command gives. */
export type Result = E.Either<Rejection, Decision<HandOffEvent>>

/** Accepts with one event, and with what was recommended and not met. */
export const emit =
  (policy: Settings, event: HandOffEvent) =>
  (advisories?: readonly Finding[]): Decision<HandOffEvent> =>
    decided(policy, [event], advisories)

/** Accepts: stores the event, or nothing where it says nothing new. */
export const record = (policy: Settings, event: HandOffEvent, isKnown: boolean): Result =>
  E.right(decided(policy, isKnown ? [] : [event]))

/** Accepts and stores nothing, since it is so already. */
export const nothingNew = (policy: Settings): Result => E.right(decided(policy, []))

/** Refuses a command that has no place where the hand-off is now. */
export const misplaced = (policy: Settings, command: HandOffCommand, where: string): Result =>
  outOfOrder(policy, 'handoff', command.type, where)
