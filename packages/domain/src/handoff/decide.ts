import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { check, type Settings } from '../kernel/check.js'
import type { Context, Decide } from '../kernel/decider.js'
import { same } from '../kernel/same.js'
import type { HandOffCommand, HandOffCommandOf } from './commands.js'
import { care } from './decide/care.js'
import { proposal } from './decide/proposal.js'
import { receipt } from './decide/receipt.js'
import { emit, misplaced, nothingNew, record, type Result } from './decide/result.js'
import type { HandOffEvent } from './events.js'
import type { HandOffObserved } from './observed.js'
import { proposingRules } from './rules/proposing.js'
import { openingCareRules } from './rules/receiving.js'
import type { HandOffState } from './state.js'

const propose = (policy: Settings) => {
  const judge = check(policy, proposingRules)
  return (
    command: HandOffCommandOf<'ProposeHandOff'>,
    state: HandOffState,
    context: Context<HandOffObserved>,
  ): Result => {
    const { because, route } = command
    if (state.status === 'proposed' && state.because === because && state.route === route)
      return nothingNew(policy)
    return state.status === 'none'
      ? pipe(
          judge({ command, context }),
          E.map(emit(policy, { type: 'HandOffProposed', because, route })),
        )
      : misplaced(policy, command, state.status)
  }
}

const openDirectCare = (policy: Settings) => {
  const judge = check(policy, openingCareRules)
  return (
    command: HandOffCommandOf<'OpenDirectCare'>,
    state: HandOffState,
    context: Context<HandOffObserved>,
  ): Result => {
    const { recipientClass, consent } = command
    const { role } = context.actor
    const event: HandOffEvent = { type: 'DirectCareOpened', role, recipientClass, consent }
    if (state.status === 'completed' && same(state.by, event)) return nothingNew(policy)
    return state.status === 'none'
      ? pipe(judge({ command, context }), E.map(emit(policy, event)))
      : misplaced(policy, command, state.status)
  }
}

const decline = (
  policy: Settings,
  command: HandOffCommandOf<'DeclineHandOff'>,
  { status }: HandOffState,
): Result => {
  switch (status) {
    case 'proposed':
    case 'referred':
    case 'accepted':
    case 'declined':
      return record(policy, { type: 'HandOffDeclined' }, status === 'declined')
    case 'none':
    case 'completed':
    case 'inCare':
      return misplaced(policy, command, status)
  }
}

/** A referral that was made is made: asked again it says nothing new. */
const isReferred = (command: HandOffCommand, { status }: HandOffState): boolean =>
  command.type === 'ReferHandOff' && status === 'referred'

/** Decides a command of a hand-off under a policy. Fill the policy in once and keep the result. */
export const decide = (
  policy: Settings,
): Decide<HandOffCommand, HandOffState, HandOffEvent, HandOffObserved> => {
  const begin = propose(policy)
  const talkOver = proposal(policy)
  const receive = receipt(policy)
  const openCare = openDirectCare(policy)
  const keepDays = care(policy)
  return (command, state, context) => {
    switch (command.type) {
      case 'ProposeHandOff':
        return begin(command, state, context)
      case 'OpenDirectCare':
        return openCare(command, state, context)
      case 'DeclineHandOff':
        return decline(policy, command, state)
      case 'ReturnReferral':
      case 'AcceptReferral':
      case 'CompleteHandOff':
        return receive(command, state, context)
      case 'StartCare':
      case 'EndCare':
      case 'ReturnToWork':
        return keepDays(command, state, context)
      case 'ConsultOnHandOff':
      case 'ExplainHandOff':
      case 'ConsentToHandOff':
      case 'ChooseDestination':
      case 'ReferHandOff':
        if (isReferred(command, state)) return nothingNew(policy)
        return state.status === 'proposed'
          ? talkOver(command, state, context)
          : misplaced(policy, command, state.status)
    }
  }
}
