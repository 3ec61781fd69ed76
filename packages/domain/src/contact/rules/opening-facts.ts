import type { Context } from '../../kernel/decider.js'
import { rule, ruleWith } from '../../kernel/rule.js'
import type { ContactCommandOf } from '../commands.js'
import type { ContactObserved } from '../observed.js'
import type { Preparing } from '../state.js'

/** The facts when a contact is about to open. */
export type Opening = {
  readonly command: ContactCommandOf<'OpenContact'>
  readonly state: Preparing
  readonly context: Context<ContactObserved>
}

/** Makes a rule that is asked before a contact opens. */
export const opening = rule<Opening>

/** Makes such a rule with parameters. */
export const openingWith = ruleWith<Opening>()
