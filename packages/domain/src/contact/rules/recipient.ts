import { listOf } from '../../kernel/codec/list-of.js'
import { verdictOf } from '../../kernel/verdict.js'
import { RecipientClass } from '../vocabulary.js'
import { opening, openingWith } from './opening-facts.js'

/** SLM-CG-1a; a promise of the model under every pack. */
export const notOrdered = opening({
  id: 'contact.not-ordered',
  asks: 'nobody is ordered into a contact',
})(
  ({ command }) => verdictOf(command.route !== 'ordered'),
  ({ command }) => ({ route: command.route }),
)

/** SLM-CG-1b; a promise of the model under every pack. */
export const notConditionOfPlan = opening({
  id: 'contact.not-condition-of-plan',
  asks: 'a contact is not a condition of an improvement plan',
})(
  ({ command }) => verdictOf(command.route !== 'improvementPlan'),
  ({ command }) => ({ route: command.route }),
)

/** SLM-CG-1c, IACP-3.9.5a; a promise of the model under every pack. */
export const notConditionOfDiscipline = opening({
  id: 'contact.not-condition-of-discipline',
  asks: 'a contact is not a condition of discipline, nor an alternative to it',
})(
  ({ command }) => verdictOf(command.route !== 'discipline'),
  ({ command }) => ({ route: command.route }),
)

/** CIR-04, SLM-PUR-1, SLM-CG-7a, SLM-CG-8a: whom the program serves. */
export const recipientServed = openingWith(
  { id: 'contact.recipient-served', asks: 'the recipient is of a class that the program serves' },
  { classes: listOf(RecipientClass, 1, 5) },
  ({ classes }) =>
    ({ command }) =>
      verdictOf(classes.includes(command.recipientClass)),
  ({ classes }) =>
    ({ command }) => ({ recipientClass: command.recipientClass, served: classes }),
)
