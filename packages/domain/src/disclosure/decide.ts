import * as E from 'fp-ts/lib/Either.js'
import { decided, outOfOrder } from '../kernel/check.js'
import type { Decide } from '../kernel/decider.js'
import type { DisclosureCommand } from './commands.js'
import { decideHazard } from './decide/hazard.js'
import { decideMatter } from './decide/matter.js'
import { nothingNew, type Result } from './decide/result.js'
import {
  answerInquiry,
  communicateFitness,
  recordConsultation,
  requestConsultation,
} from './decide/talk.js'
import type { DisclosureEvent } from './events.js'
import type { DisclosurePolicy } from './policy.js'
import type { DisclosureState } from './state.js'

/** Whether a command only says again what the stream is about already. */
const isKnown = (command: DisclosureCommand, state: DisclosureState): boolean => {
  switch (command.type) {
    case 'RequestDisclosure':
      return (
        'question' in state &&
        state.question.asks === command.asks &&
        state.question.knowledge === command.knowledge &&
        state.question.purpose === command.purpose
      )
    case 'DiscoverMatter':
      return (
        'question' in state &&
        state.question.asks === 'nobody' &&
        state.question.purpose === 'safety' &&
        state.question.knowledge === command.knowledge
      )
    case 'AnswerInquiry':
      return (
        state.status === 'inquiryAnswered' &&
        state.answered.asks === command.asks &&
        state.answered.reply === command.reply
      )
    case 'RequestConsultation':
      return (
        state.status === 'consulting' &&
        state.requested.with === command.with &&
        state.requested.detail === command.detail &&
        state.requested.occasion === command.occasion &&
        state.requested.consent === command.consent
      )
    case 'RecordConsultation':
      return (
        state.status === 'consulted' &&
        state.recorded.answered === command.answered &&
        state.recorded.servicesRecommended === command.servicesRecommended
      )
    case 'ReportHazard':
      return (
        (state.status === 'hazard' || state.status === 'hazardClosed') &&
        state.reported.hazardTo === command.hazardTo &&
        state.reported.onDuty === command.onDuty
      )
    case 'CloseHazard':
      return state.status === 'hazardClosed'
    case 'CommunicateFitness':
      return (
        state.status === 'fitnessCommunicated' &&
        state.communicated.from === command.from &&
        state.communicated.to === command.to
      )
    default:
      return false
  }
}

/** Decides a command of a disclosure under a policy. Fill the policy in once and keep the result. */
export const decide = (
  policy: DisclosurePolicy,
): Decide<DisclosureCommand, DisclosureState, DisclosureEvent, Record<never, never>> => {
  const matter = decideMatter(policy)
  const hazard = decideHazard(policy)
  const inquire = answerInquiry(policy)
  const consult = requestConsultation(policy)
  const record = recordConsultation(policy)
  const talkOfFitness = communicateFitness(policy)
  const emit = (event: DisclosureEvent): Result => E.right(decided(policy, [event]))
  return (command, state, context) => {
    const misplaced = (): Result => outOfOrder(policy, 'disclosure', command.type, state.status)
    if (isKnown(command, state)) return nothingNew(policy)
    switch (command.type) {
      case 'RequestDisclosure': {
        const { asks, knowledge, purpose } = command
        return state.status === 'none'
          ? emit({ type: 'DisclosureRequested', asks, knowledge, purpose })
          : misplaced()
      }
      case 'DiscoverMatter':
        return state.status === 'none'
          ? emit({ type: 'MatterDiscovered', knowledge: command.knowledge })
          : misplaced()
      case 'AnswerInquiry':
        return state.status === 'none' ? inquire(command) : misplaced()
      case 'RequestConsultation':
        return state.status === 'none' ? consult(command) : misplaced()
      case 'CommunicateFitness':
        return state.status === 'none' ? talkOfFitness(command) : misplaced()
      case 'ReportHazard': {
        const { hazardTo, onDuty } = command
        return state.status === 'none'
          ? emit({ type: 'HazardReported', hazardTo, onDuty, at: context.at })
          : misplaced()
      }
      case 'RecordConsultation':
        return state.status === 'consulting' ? record(command, state) : misplaced()
      case 'NotifyOfHazard':
      case 'RequestRemovalFromDuty':
      case 'CloseHazard':
        return state.status === 'hazard' ? hazard(command, state, context) : misplaced()
      default:
        return 'question' in state ? matter(command, state, context) : misplaced()
    }
  }
}
