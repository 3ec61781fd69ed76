import { rule } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { Open } from '../state.js'

/** The facts when an open contact ends. */
export type Ending = { readonly state: Open }

/** IACP-2.3a. */
export const recordedBeforeEnd = rule<Ending>({
  id: 'contact.recorded-before-end',
  asks: 'the anonymous form is filled in before the contact ends',
})(
  ({ state }) => verdictOf(state.record !== undefined),
  ({ state }) => ({ recorded: state.record !== undefined }),
)

/** What is asked when a contact ends. */
export const endingRules = [recordedBeforeEnd]
