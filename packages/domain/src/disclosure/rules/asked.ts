import { rule, ruleWith, type Rule } from '../../kernel/rule.js'
import type { Shown } from '../../kernel/rule.js'
import type { Asked } from '../question.js'
import type { Knowledge, Party } from '../vocabulary.js'

/**
 * A rule over questions, and the questions that it concerns. A bar is violated where it forbids to
 * tell; a ground is satisfied where it allows to. Questions that it does not concern cost nothing.
 */
export type Concerning = {
  readonly rule: Rule<Asked>
  /** Who asks; absent where it is anyone. */
  readonly asks?: readonly Party[]
  readonly knowledge: readonly Knowledge[]
  /** Whether lost protection lifts it; a bar that stands in any case says `false`. */
  readonly lifts?: false
}

/** What a rule over questions shows: the question itself, in closed words. */
export const showAsked = ({ question, lost }: Asked): Shown => ({
  asks: question.asks,
  knowledge: question.knowledge,
  purpose: question.purpose,
  consent: question.consent,
  protectionLost: lost.length > 0,
})

/** Makes a rule over questions. */
export const asked = rule<Asked>

/** Makes such a rule with parameters. */
export const askedWith = ruleWith<Asked>()
