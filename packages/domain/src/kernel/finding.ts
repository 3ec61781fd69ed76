import type { Shown } from './rule.js'
import type { Verdict } from './verdict.js'

/** Where a rule stands written: a row of the rule catalogue, and how a person finds it in the source. */
export type Citation = { readonly row: string; readonly source: string }

/** How strongly a policy asks: `required` refuses, `recommended` advises. */
export type Modality = 'required' | 'recommended'

/** What one rule said in one decision, with what it looked at and where it stands written. */
export type Finding = {
  readonly rule: string
  readonly verdict: Verdict
  readonly modality: Modality
  readonly asks: string
  readonly shows: Shown
  readonly citations: readonly Citation[]
}

const value = (shown: Shown[string]): string => {
  if (shown === null) return 'not stated'
  return Array.isArray(shown) ? (shown.length === 0 ? 'none' : shown.join(', ')) : String(shown)
}

/** A finding as one sentence: what is asked, where it is written, and what was found instead. */
export const sentenceOf = (finding: Finding): string => {
  const where = [...new Set(finding.citations.map((citation) => citation.source))].join('; ')
  const facts = Object.entries(finding.shows)
    .map(([fact, shown]) => `${fact}: ${value(shown)}`)
    .join(', ')
  const must = finding.modality === 'required' ? 'requires' : 'recommends'
  const outcome =
    finding.verdict === 'satisfied'
      ? 'it is so'
      : finding.verdict === 'violated'
        ? 'it is not so'
        : 'it could not be judged, because a fact is missing'
  const cited = where === '' ? 'no policy may ask for less' : where
  return `the policy ${must} that ${finding.asks} (${cited}); ${outcome}${facts === '' ? '' : ` [${facts}]`}`
}
