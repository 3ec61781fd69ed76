import { rule } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { OfferCommandOf } from '../commands.js'

/** The facts when support is asked for. */
export type Requesting = { readonly command: OfferCommandOf<'RequestSupport'> }

/** SLM-CG-1a; a promise of the model under every pack. */
export const notOrdered = rule<Requesting>({
  id: 'offer.not-ordered',
  asks: 'support is asked for freely, and nobody is ordered to it',
})(
  ({ command }) => verdictOf(command.route !== 'ordered'),
  ({ command }) => ({ route: command.route }),
)

/** SLM-CG-1b; a promise of the model under every pack. */
export const notConditionOfPlan = rule<Requesting>({
  id: 'offer.not-condition-of-plan',
  asks: 'support is not a condition of an improvement plan',
})(
  ({ command }) => verdictOf(command.route !== 'improvementPlan'),
  ({ command }) => ({ route: command.route }),
)

/** SLM-CG-1c, IACP-3.9.5a; a promise of the model under every pack. */
export const notConditionOfDiscipline = rule<Requesting>({
  id: 'offer.not-condition-of-discipline',
  asks: 'support is not a condition of discipline, nor an alternative to it',
})(
  ({ command }) => verdictOf(command.route !== 'discipline'),
  ({ command }) => ({ route: command.route }),
)

/** What is asked when support is asked for. */
export const requestingRules = [notOrdered, notConditionOfPlan, notConditionOfDiscipline]
