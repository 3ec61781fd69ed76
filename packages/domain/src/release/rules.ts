import { addDays, isOnOrBefore, type CalendarDate } from '../kernel/calendar-date.js'
import type { Context } from '../kernel/decider.js'
import { rule, ruleWith } from '../kernel/rule.js'
import { verdictOf } from '../kernel/verdict.js'
import type { ReleaseCommandOf } from './commands.js'
import type { ReleaseState } from './state.js'
import { Delay, SupporterMinimum, Threshold } from './vocabulary.js'

/** The facts when a period is closed. */
export type Closing = {
  readonly command: ReleaseCommandOf<'ClosePeriod'>
  readonly context: Context<unknown>
}

const endOf = (year: number): CalendarDate => `${year}-12-31` as CalendarDate

/** A promise of the model under every pack: a year is counted when it is over. */
export const periodOver = rule<Closing>({
  id: 'release.period-over',
  asks: 'the period is over before it is closed',
})(
  ({ command, context }) => verdictOf(endOf(command.year) < context.on),
  ({ command, context }) => ({ year: command.year, on: context.on }),
)

/** What is asked when a period is closed. */
export const closingRules = [periodOver]

/** The facts when disclosure control is done. */
export type Controlling = { readonly command: ReleaseCommandOf<'ControlDisclosure'> }

/** IACP-2.3a, IACP-3.1d, IACP-6.6b: what leaves is anonymous. Contradiction C12. */
export const enoughContributors = ruleWith<Controlling>()(
  {
    id: 'release.enough-contributors',
    asks: 'every published cell has the distinct contributors that make it anonymous',
  },
  { threshold: Threshold },
  ({ threshold }) =>
    ({ command }) =>
      verdictOf(command.threshold >= threshold),
  ({ threshold }) =>
    ({ command }) => ({ threshold: command.threshold, asked: threshold }),
)

/** IACP-2.3a, contradiction C12: hours and contacts must not point at one supporter. */
export const enoughSupporters = ruleWith<Controlling>()(
  {
    id: 'release.enough-supporters',
    asks: 'every published cell has the distinct supporters that keep each of them unseen',
  },
  { supporters: SupporterMinimum },
  ({ supporters }) =>
    ({ command }) =>
      verdictOf(command.supporters >= supporters),
  ({ supporters }) =>
    ({ command }) => ({ supporters: command.supporters, asked: supporters }),
)

/** A promise of the model under every pack: what is not proven safe is withheld. */
export const provenSafe = rule<Controlling>({
  id: 'release.proven-safe',
  asks: 'the tables are proven safe before they leave',
})(
  ({ command }) => verdictOf(command.proven),
  ({ command }) => ({ proven: command.proven ?? null }),
)

/** What is asked when disclosure control is done. */
export const controllingRules = [enoughContributors, enoughSupporters, provenSafe]

/** The facts when a release is published. */
export type Publishing = {
  readonly command: ReleaseCommandOf<'PublishRelease'>
  readonly state: Extract<ReleaseState, { status: 'controlled' }>
  readonly context: Context<unknown>
}

/** The wait after a period's end, so that late contacts are in. */
export const waited = ruleWith<Publishing>()(
  {
    id: 'release.waited',
    asks: 'the days that the policy sets have passed since the period ended',
  },
  { days: Delay },
  ({ days }) =>
    ({ state, context }) =>
      verdictOf(isOnOrBefore(addDays(endOf(state.year), days), context.on)),
  ({ days }) =>
    ({ state, context }) => ({ year: state.year, days, on: context.on }),
)

/** A promise of the model under every pack: what goes out is what was controlled. */
export const outputUnchanged = rule<Publishing>({
  id: 'release.output-unchanged',
  asks: 'what is published is exactly what disclosure control left',
})(
  ({ command, state }) => verdictOf(command.output === state.controlled.output),
  ({ command, state }) => ({ published: command.output, controlled: state.controlled.output }),
)

/** What is asked when a release is published. */
export const publishingRules = [waited, outputUnchanged]

/** Every rule of the release stream. */
export const releaseRules = [...closingRules, ...controllingRules, ...publishingRules] as const
