import { listOf } from '../../kernel/codec/list-of.js'
import type { Context } from '../../kernel/decider.js'
import { rule, ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { HandOffCommandOf } from '../commands.js'
import type { HandOffObserved } from '../observed.js'
import type { Proposed } from '../state.js'
import { HandOffDestination, HandOffReason, isProfessional } from '../vocabulary.js'

/** The facts when a destination is chosen. */
export type Choosing = {
  readonly command: HandOffCommandOf<'ChooseDestination'>
  readonly state: Proposed
  readonly context: Context<HandOffObserved>
}

const choosing = rule<Choosing>
const choosingWith = ruleWith<Choosing>()

/** Whether somebody must be handed on whatever they wish, because a report is required. */
const isReportRequired = ({ context }: Choosing): boolean =>
  context.observed.requiredReport === true

/** SAPD-07: the choice of a provider is the recipient's, unless a report that is required says where to. */
export const chosenByRecipient = choosing({
  id: 'handoff.chosen-by-recipient',
  asks: 'the recipient chooses where to go',
})(
  (facts) => verdictOf(facts.command.chosenBy === 'recipient' || isReportRequired(facts)),
  ({ command }) => ({ destination: command.destination, chosenBy: command.chosenBy }),
)

/** SAPD-06: whoever goes to the in-house clinician chose it among others. */
export const inHouseNotDefault = choosing({
  id: 'handoff.in-house-not-default',
  asks: 'the in-house clinician is the recipient’s own choice among professionals, and never the default',
})(
  (facts) => {
    const { destination, chosenBy, offered } = facts.command
    if (destination !== 'inHouseClinician' || isReportRequired(facts)) return 'satisfied'
    if (chosenBy !== 'recipient') return 'violated'
    return verdictOf(offered?.some((each) => each !== 'inHouseClinician' && isProfessional(each)))
  },
  ({ command }) => ({
    destination: command.destination,
    chosenBy: command.chosenBy,
    offered: command.offered ?? null,
  }),
)

/**
 * SAPD-22, IACP-2.1e, LEX-03, SLM-TM-2: where a professional is needed, one is offered. The duty is the
 * supporter's; what the recipient then chooses is not refused for it.
 */
export const professionalOffered = choosingWith(
  {
    id: 'handoff.professional-offered',
    asks: 'a recipient who needs a professional is offered one',
  },
  { reasons: listOf(HandOffReason, 1, 7), destinations: listOf(HandOffDestination, 1, 6) },
  ({ reasons, destinations }) =>
    ({ command, state }) =>
      !reasons.includes(state.because) || destinations.includes(command.destination)
        ? 'satisfied'
        : verdictOf(command.offered?.some((each) => destinations.includes(each))),
  ({ destinations }) =>
    ({ command, state }) => ({
      because: state.because,
      destination: command.destination,
      offered: command.offered ?? null,
      professional: destinations,
    }),
)

/** SAPD-12, IACP-3.9.5a, SLM-CG-1c (contradiction C13): what replaces a punishment is never peer support. */
export const inLieuClinicalOnly = choosing({
  id: 'handoff.in-lieu-clinical-only',
  asks: 'treatment in place of a punishment is clinical care and never peer support',
})(
  ({ command, state }) =>
    verdictOf(state.route !== 'inLieuOfPunishment' || isProfessional(command.destination)),
  ({ command, state }) => ({ route: state.route, destination: command.destination }),
)

/** What is asked when a destination is chosen. */
export const choosingRules = [
  chosenByRecipient,
  inHouseNotDefault,
  professionalOffered,
  inLieuClinicalOnly,
]
