import type { CalendarDate } from '@peer-support/domain'
import type { ThresholdRule } from '../control/threshold-rule.js'

/** Why a year is not released. It never tells how far the year was from being safe. */
export type ReleaseRefusal =
  | { readonly type: 'NotClosed'; readonly year: number; readonly from: CalendarDate }
  | { readonly type: 'AgencyTooSmall'; readonly year: number; readonly rule: ThresholdRule }
  | { readonly type: 'NotProven'; readonly year: number; readonly rule: ThresholdRule }

/** A refusal as a sentence: what is refused, why, and what there is instead. */
export const sentenceOfRefusal = (refusal: ReleaseRefusal): string => {
  switch (refusal.type) {
    case 'NotClosed':
      return `\`${refusal.year}\` is not released before ${refusal.from}, so that late forms are in; ask again then`
    case 'AgencyTooSmall':
      return `\`${refusal.year}\` is not released, because an agency of fewer than ${refusal.rule.totalFrom} people can only be counted together with others; pool it with at least two other agencies`
    case 'NotProven':
      return `\`${refusal.year}\` is not released, because its numbers could tell of single people: too few used the program, or too few came a second time, or too few did not use it, or too few gave support; pool it with other agencies`
  }
}
