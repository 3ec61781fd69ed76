import { sentenceOf, type Finding, type Json, type PolicyRef } from '@peer-support/domain'

type Told = Finding & {
  /** The finding as one sentence for a person. */
  readonly sentence: string
}

/** What `decide` answers to one line. */
export type Answer =
  | {
      readonly outcome: 'accepted'
      /** What to store: none when the command says nothing new. */
      readonly events: readonly Json[]
      readonly advisories: readonly Told[]
      readonly policy: PolicyRef
    }
  | {
      readonly outcome: 'rejected'
      readonly findings: readonly Told[]
      readonly policy: PolicyRef
    }
  /** The line is no question: one sentence for each fault. */
  | { readonly outcome: 'invalid'; readonly faults: readonly string[] }

/** Findings, each with its sentence. */
export const told = (findings: readonly Finding[]): readonly Told[] =>
  findings.map((finding) => ({ ...finding, sentence: sentenceOf(finding) }))

/** The answer to a line that is wrong. */
export const invalid = (...faults: readonly string[]): Answer => ({ outcome: 'invalid', faults })
