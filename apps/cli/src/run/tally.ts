import { rules, type Citation, type Finding } from '@peer-support/domain'
import type { Outcome } from '@peer-support/event-log'

/** How often a rule spoke, with its words. */
export type RuleCount = {
  readonly rule: string
  readonly count: number
  readonly asks: string
  readonly citations: readonly Citation[]
}

/** How the commands of a run ended. */
export type Tally = {
  readonly accepted: number
  readonly rejected: number
  /** The rules that refused, the most frequent first. */
  readonly rejections: readonly RuleCount[]
  /** The rules that advised with an acceptance, the most frequent first. */
  readonly advisories: readonly RuleCount[]
}

type Counts = Map<string, { finding: Finding; count: number }>

const note = (counts: Counts, finding: Finding): void => {
  const before = counts.get(finding.rule)
  if (before === undefined) counts.set(finding.rule, { finding, count: 1 })
  else before.count += 1
}

const listed = (counts: Counts): readonly RuleCount[] =>
  [...counts.values()]
    .map(({ finding: { rule, asks, citations }, count }) => ({ rule, count, asks, citations }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))

/** Tells whether a finding in a rejection is a reason for it; the others only come along. */
const refuses = ({ modality, rule }: Finding): boolean =>
  modality === 'required' && rules.get(rule)?.effect !== 'report'

/** Counts outcomes, and the rules behind them. */
export const tallying = () => {
  let accepted = 0
  let rejected = 0
  const rejections: Counts = new Map()
  const advisories: Counts = new Map()
  return {
    add: (outcome: Outcome<unknown>): void => {
      if (outcome.type === 'Rejected') {
        rejected += 1
        for (const finding of outcome.findings) if (refuses(finding)) note(rejections, finding)
      } else {
        accepted += 1
        for (const finding of outcome.advisories) note(advisories, finding)
      }
    },
    result: (): Tally => ({
      accepted,
      rejected,
      rejections: listed(rejections),
      advisories: listed(advisories),
    }),
  }
}
