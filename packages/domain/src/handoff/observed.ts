/**
 * The facts of other streams that a hand-off's rules look at. No id comes with them: what is read of a
 * disclosure must not tie this hand-off to the contact behind both.
 */
export type HandOffObserved = {
  /** Whether a disclosure was decided to be a required report, without which nobody is handed on unasked. */
  readonly requiredReport: boolean
}
