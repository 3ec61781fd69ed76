import type { Settings } from '../../kernel/check.js'
import type { Instant } from '../../kernel/instant.js'
import { ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import { ReportMinutes, type Timing, type Within } from '../vocabulary.js'

/** The facts when a report is made: by when it was due, and how many minutes it took. */
export type Reporting = { readonly within: Within | undefined; readonly minutes: number }

/** CIR-19, SLM-CG-5. A late report is still made: this tells, and never refuses. */
export const reportInTime = ruleWith<Reporting>()(
  {
    id: 'disclosure.report-in-time',
    asks: 'a report is made within its time',
    effect: 'report',
  },
  { atOnce: ReportMinutes },
  ({ atOnce }) =>
    ({ within, minutes }) =>
      verdictOf(within === undefined || minutes <= (within === 'atOnce' ? atOnce : within)),
  ({ atOnce }) =>
    ({ within, minutes }) => ({ within: within ?? null, minutes, atOnce }),
)

/** Whole minutes from one instant to another; none where the second is the earlier. */
export const minutesBetween = (from: Instant, to: Instant): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000))

/** Tells whether a report came in time; where nothing sets a time, it says so. */
export const timingUnder = (policy: Settings): ((facts: Reporting) => Timing) => {
  const setting = policy.settingOf(reportInTime.id)
  const judge = setting === undefined ? undefined : reportInTime.under(setting.parameters)
  return (facts) => {
    if (facts.within === undefined || judge === undefined) return 'noTimeSet'
    return judge.judge(facts) === 'satisfied' ? 'inTime' : 'late'
  }
}
