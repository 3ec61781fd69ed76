import type { Citation } from '../../kernel/finding.js'

/** What is looked for, by name. */
export type LintId =
  | 'passages-collide'
  | 'loss-not-advised'
  | 'wider-than-law'
  | 'authority-in-two-places'
  | 'role-of-two-names'
  | 'reference-left-blank'

/** Something wrong with a policy before anyone is hurt by it. */
export type LintFinding = {
  readonly lint: LintId
  /** What is wrong, as one sentence. */
  readonly says: string
  /** What it would do to a person. */
  readonly harm: string
  /** What would put it right. */
  readonly remedy: string
  /** The passages that do not fit together, the first of them first. */
  readonly citations: readonly Citation[]
}
