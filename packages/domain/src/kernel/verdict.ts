/**
 * What a rule says of the facts. `notEvaluated` means that a fact the rule needs is missing: it never
 * counts as satisfied, so an unanswered question cannot open a door.
 */
export type Verdict = 'satisfied' | 'violated' | 'notEvaluated'

/** The verdict on a yes-or-no fact that may be missing. */
export const verdictOf = (fact: boolean | undefined): Verdict =>
  fact === undefined ? 'notEvaluated' : fact ? 'satisfied' : 'violated'
