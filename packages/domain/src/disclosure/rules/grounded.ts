import { rule } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { Asked } from '../question.js'
import { showAsked } from './asked.js'

/** A question, and whether anything in the policy allows to answer it. */
export type Grounded = Asked & { readonly grounded: boolean }

/**
 * A promise of the model under every pack, and what SAPD-16, CIR-09, SLM-CF-0a and SLM-TM-6 come to:
 * silence needs no reason, telling does.
 */
export const hasGround = rule<Grounded>({
  id: 'disclosure.has-ground',
  asks: 'whatever is told rests on a consent, an exception or a permission that the policy names',
})(
  ({ grounded }) => verdictOf(grounded),
  (facts) => showAsked(facts),
)
