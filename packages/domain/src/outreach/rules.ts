import { addDays, isOnOrBefore } from '../kernel/calendar-date.js'
import { listOf } from '../kernel/codec/list-of.js'
import type { Context } from '../kernel/decider.js'
import { ruleWith } from '../kernel/rule.js'
import { verdictOf } from '../kernel/verdict.js'
import type { OutreachCommandOf } from './commands.js'
import type { Raised } from './state.js'
import { OutreachDays, OutreachOccasion } from './vocabulary.js'

/** The facts when an outreach is raised. */
export type Raising = { readonly command: OutreachCommandOf<'RaiseOutreach'> }

const occasions = listOf(OutreachOccasion, 1, 7)

/** SLM-CG-3, SLM-CG-4: the occasions on which the team goes to somebody who did not come. */
export const occasionProvidedFor = ruleWith<Raising>()(
  {
    id: 'outreach.occasion-provided-for',
    asks: 'nobody is approached except on an occasion that the policy names',
  },
  { occasions },
  ({ occasions: named }) =>
    ({ command }) =>
      verdictOf(named.includes(command.occasion)),
  ({ occasions: named }) =>
    ({ command }) => ({ occasion: command.occasion, named }),
)

/** SLM-CG-3: the occasions on which the team comes of its own accord. */
export const inGoodFaith = ruleWith<Raising>()(
  { id: 'outreach.in-good-faith', asks: 'who reaches out unasked does so in good faith' },
  { occasions },
  ({ occasions: unasked }) =>
    ({ command }) =>
      unasked.includes(command.occasion) ? verdictOf(command.goodFaith) : 'satisfied',
  () =>
    ({ command }) => ({ occasion: command.occasion, goodFaith: command.goodFaith ?? null }),
)

/** What is asked when an outreach is raised. */
export const raisingRules = [occasionProvidedFor, inGoodFaith]

/** The facts when contact information is given. */
export type Giving = { readonly state: Raised; readonly context: Context<unknown> }

/** How long it may take. No source names a time; an agency can. It judges what has happened. */
export const givenInTime = ruleWith<Giving>()(
  {
    id: 'outreach.given-in-time',
    asks: 'contact information is given within the days that the policy sets',
    effect: 'report',
  },
  { days: OutreachDays },
  ({ days }) =>
    ({ state, context }) =>
      verdictOf(isOnOrBefore(context.on, addDays(state.raised.on, days))),
  ({ days }) =>
    ({ state, context }) => ({ raised: state.raised.on, given: context.on, days }),
)

/** What is asked when contact information is given. */
export const givingRules = [givenInTime]

/** The facts when an outreach is closed. */
export type Closing = {
  readonly command: OutreachCommandOf<'CloseOutreach'>
  readonly state: Raised
}

/** SLM-CG-4a to 4d: what is owed is given; only what was raised in error is not. */
export const givenBeforeClosed = ruleWith<Closing>()(
  {
    id: 'outreach.given-before-closed',
    asks: 'contact information that is owed has been given',
  },
  { occasions },
  ({ occasions: owed }) =>
    ({ command, state }) =>
      verdictOf(
        command.because === 'raisedInError' ||
          state.given !== undefined ||
          !owed.includes(state.raised.occasion),
      ),
  () =>
    ({ state }) => ({ occasion: state.raised.occasion, given: state.given ?? null }),
)

/** What is asked when an outreach is closed. */
export const closingRules = [givenBeforeClosed]

/** Every rule of the outreach stream. */
export const outreachRules = [...raisingRules, ...givingRules, ...closingRules] as const
