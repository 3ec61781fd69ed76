import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { check, type Settings } from '../../kernel/check.js'
import type { Context } from '../../kernel/decider.js'
import { same } from '../../kernel/same.js'
import type { HandOffCommandOf } from '../commands.js'
import type { HandOffEventOf } from '../events.js'
import type { HandOffObserved } from '../observed.js'
import { acceptingRules, completingRules } from '../rules/receiving.js'
import type { HandOffState } from '../state.js'
import { emit, misplaced, nothingNew, record, type Result } from './result.js'

/** The commands of the side that is referred to, up to the end of the hand-off itself. */
export type Receipt = HandOffCommandOf<'ReturnReferral' | 'AcceptReferral' | 'CompleteHandOff'>

/** What is stored of an acceptance: the fields are named, so that none can slip in. */
const referralAccepted = (
  { tracked }: HandOffCommandOf<'AcceptReferral'>,
  { actor: { role } }: Context<HandOffObserved>,
): HandOffEventOf<'ReferralAccepted'> =>
  tracked === undefined
    ? { type: 'ReferralAccepted', role }
    : { type: 'ReferralAccepted', role, tracked }

/** What is stored of a completion: the fields are named, so that none can slip in. */
const handOffCompleted = ({
  introduced,
  warm,
}: HandOffCommandOf<'CompleteHandOff'>): HandOffEventOf<'HandOffCompleted'> =>
  warm === undefined
    ? { type: 'HandOffCompleted', introduced }
    : { type: 'HandOffCompleted', introduced, warm }

/** Decides what becomes of a referral: sent back, taken, completed. */
export const receipt = (policy: Settings) => {
  const judgeAcceptance = check(policy, acceptingRules)
  const judgeCompletion = check(policy, completingRules)
  return (command: Receipt, state: HandOffState, context: Context<HandOffObserved>): Result => {
    switch (command.type) {
      case 'ReturnReferral': {
        const { because } = command
        if (state.status === 'referred')
          return record(policy, { type: 'ReferralReturned', because }, false)
        return state.status === 'proposed' && state.returned === because
          ? nothingNew(policy)
          : misplaced(policy, command, state.status)
      }
      case 'AcceptReferral': {
        const event = referralAccepted(command, context)
        if (state.status === 'accepted' && same(state.accepted, event)) return nothingNew(policy)
        return state.status === 'referred'
          ? pipe(judgeAcceptance({ command, state, context }), E.map(emit(policy, event)))
          : misplaced(policy, command, state.status)
      }
      case 'CompleteHandOff': {
        const event = handOffCompleted(command)
        if (state.status === 'completed' && same(state.by, event)) return nothingNew(policy)
        return state.status === 'accepted'
          ? pipe(judgeCompletion({ command }), E.map(emit(policy, event)))
          : misplaced(policy, command, state.status)
      }
    }
  }
}
