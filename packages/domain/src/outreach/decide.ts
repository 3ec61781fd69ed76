import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import type { CalendarDate } from '../kernel/calendar-date.js'
import { check, decided, outOfOrder, type Settings } from '../kernel/check.js'
import type { Decide, Decision, Rejection } from '../kernel/decider.js'
import type { Finding } from '../kernel/finding.js'
import type { OutreachCommand, OutreachCommandOf } from './commands.js'
import type { OutreachEvent } from './events.js'
import { closingRules, givingRules, raisingRules } from './rules.js'
import type { OutreachState } from './state.js'

type Result = E.Either<Rejection, Decision<OutreachEvent>>

/** What is stored of an occasion: the fields are named, so that none can slip in. */
const outreachRaised = (
  { occasion, goodFaith }: OutreachCommandOf<'RaiseOutreach'>,
  on: CalendarDate,
): OutreachEvent =>
  goodFaith === undefined
    ? { type: 'OutreachRaised', occasion, on }
    : { type: 'OutreachRaised', occasion, on, goodFaith }

/** Tells whether a command asks for what is so already, on whatever day it was. */
const isDone = (command: OutreachCommand, state: OutreachState): boolean => {
  switch (command.type) {
    case 'RaiseOutreach':
      return (
        state.status === 'raised' &&
        state.raised.occasion === command.occasion &&
        state.raised.goodFaith === command.goodFaith
      )
    case 'GiveContactInformation':
      return state.status === 'raised' && state.given !== undefined
    case 'CloseOutreach':
      return state.status === 'closed' && state.because === command.because
  }
}

/** Decides a command of an outreach under a policy. Fill the policy in once and keep the result. */
export const decide = (
  policy: Settings,
): Decide<OutreachCommand, OutreachState, OutreachEvent, unknown> => {
  const judgeRaising = check(policy, raisingRules)
  const judgeGiving = check(policy, givingRules)
  const judgeClosing = check(policy, closingRules)
  const emit =
    (event: OutreachEvent) =>
    (advisories: readonly Finding[]): Decision<OutreachEvent> =>
      decided(policy, [event], advisories)
  return (command, state, context): Result => {
    if (isDone(command, state)) return E.right(decided(policy, []))
    const misplaced = (): Result => outOfOrder(policy, 'outreach', command.type, state.status)
    switch (command.type) {
      case 'RaiseOutreach':
        return state.status === 'none'
          ? pipe(judgeRaising({ command }), E.map(emit(outreachRaised(command, context.on))))
          : misplaced()
      case 'GiveContactInformation':
        return state.status === 'raised'
          ? pipe(
              judgeGiving({ state, context }),
              E.map(emit({ type: 'ContactInformationGiven', on: context.on })),
            )
          : misplaced()
      case 'CloseOutreach':
        return state.status === 'raised'
          ? pipe(
              judgeClosing({ command, state }),
              E.map(emit({ type: 'OutreachClosed', because: command.because })),
            )
          : misplaced()
    }
  }
}
