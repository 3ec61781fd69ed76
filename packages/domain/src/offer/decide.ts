import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { check, decided, outOfOrder, type Settings } from '../kernel/check.js'
import type { Context, Decide, Decision, Rejection } from '../kernel/decider.js'
import { same } from '../kernel/same.js'
import type { OfferCommand, OfferCommandOf } from './commands.js'
import type { OfferEvent } from './events.js'
import type { OfferObserved } from './observed.js'
import { releasingRules } from './rules/releasing.js'
import { requestingRules } from './rules/requesting.js'
import { takerRules, takingRules } from './rules/taking.js'
import type { Accepted, OfferState, Pending } from './state.js'
import type { OfferEnd } from './vocabulary.js'

type Result = E.Either<Rejection, Decision<OfferEvent>>

/** What is stored of a request: the fields are named, so that none can slip in. */
const supportRequested = ({ route, situation }: OfferCommandOf<'RequestSupport'>): OfferEvent => ({
  type: 'SupportRequested',
  route,
  situation,
})

/** Tells whether a command asks for what is so already. */
const isDone = (command: OfferCommand, state: Pending | Accepted): boolean => {
  switch (command.type) {
    case 'RequestSupport':
      return same(state.requested, supportRequested(command))
    case 'BroadcastOffer':
      return state.status === 'broadcast' || (state.status === 'accepted' && state.wasBroadcast)
    case 'AcceptOffer':
      return state.status === 'accepted' && state.by === command.member
    case 'DeclineOffer':
      return state.status !== 'accepted' && state.declined.includes(command.member)
    case 'RecordIdentityConsent':
      return state.consent === command.form
    case 'ReleaseIdentity':
      return state.status === 'accepted' && state.releasedTo === command.to
    case 'CloseOffer':
      return false
  }
}

/** A contact begins only where a member took the offer; where one did, it is not that nobody did. */
const canEnd = (because: OfferEnd, { status }: Pending | Accepted): boolean =>
  status === 'accepted' ? because !== 'nobodyAccepted' : because !== 'contactBegan'

const inOffer = (policy: Settings) => {
  const judgeTaking = check(policy, takingRules)
  const judgeRelease = check(policy, [...releasingRules, ...takerRules])
  const emit = (event: OfferEvent): Result => E.right(decided(policy, [event]))
  return (
    command: OfferCommand,
    state: Pending | Accepted,
    context: Context<OfferObserved>,
  ): Result => {
    if (isDone(command, state)) return E.right(decided(policy, []))
    const misplaced = (): Result => outOfOrder(policy, 'offer', command.type, state.status)
    switch (command.type) {
      case 'RequestSupport':
        return misplaced()
      case 'BroadcastOffer':
        return state.status === 'requested'
          ? emit({ type: 'OfferBroadcast', situation: state.requested.situation })
          : misplaced()
      case 'AcceptOffer': {
        const { member } = command
        if (state.status === 'accepted') return misplaced()
        return pipe(
          judgeTaking({ member, state, context }),
          E.map((advisories) => decided(policy, [{ type: 'OfferAccepted', member }], advisories)),
        )
      }
      case 'DeclineOffer':
        return state.status === 'accepted'
          ? misplaced()
          : emit({ type: 'OfferDeclined', member: command.member })
      case 'RecordIdentityConsent':
        return emit({ type: 'IdentityConsentRecorded', form: command.form })
      case 'ReleaseIdentity': {
        const { to } = command
        return pipe(
          judgeRelease({ member: to, state, context }),
          E.chain((advisories) =>
            state.status === 'accepted' && state.by === to
              ? E.right(decided(policy, [{ type: 'IdentityReleased', to }], advisories))
              : misplaced(),
          ),
        )
      }
      case 'CloseOffer':
        return canEnd(command.because, state)
          ? emit({ type: 'OfferClosed', because: command.because })
          : misplaced()
    }
  }
}

/** Decides a command of an offer under a policy. Fill the policy in once and keep the result. */
export const decide = (
  policy: Settings,
): Decide<OfferCommand, OfferState, OfferEvent, OfferObserved> => {
  const judgeRequest = check(policy, requestingRules)
  const within = inOffer(policy)
  return (command, state, context) => {
    switch (state.status) {
      case 'none':
        return command.type === 'RequestSupport'
          ? pipe(
              judgeRequest({ command }),
              E.map((advisories) => decided(policy, [supportRequested(command)], advisories)),
            )
          : outOfOrder(policy, 'offer', command.type, state.status)
      case 'requested':
      case 'broadcast':
      case 'accepted':
        return within(command, state, context)
      case 'closed':
        return command.type === 'CloseOffer' && command.because === state.because
          ? E.right(decided(policy, []))
          : outOfOrder(policy, 'offer', command.type, state.status)
    }
  }
}
