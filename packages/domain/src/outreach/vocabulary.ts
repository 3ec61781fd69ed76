import type * as t from 'io-ts'
import { boundedInt } from '../kernel/codec/bounded-int.js'
import { choice } from '../kernel/codec/choice.js'

/**
 * Why the team's contact information is given to somebody who did not ask: the four occasions of
 * SLM-CG-4a to 4d, and the two of SLM-CG-3. `unprompted` is a word for what no source provides for:
 * to go after somebody without an occasion.
 */
export const OutreachOccasion = choice('OutreachOccasion', [
  'injury',
  'fmla',
  'internalInvestigation',
  'administrativeLeave',
  'highProfileIncident',
  'thirdPartyRequest',
  'unprompted',
])
export type OutreachOccasion = t.TypeOf<typeof OutreachOccasion>

/** Why an outreach is over. */
export const OutreachEnd = choice('OutreachEnd', ['done', 'raisedInError'])
export type OutreachEnd = t.TypeOf<typeof OutreachEnd>

/** Whole days within which contact information is given: at least none, at most ninety. */
export const OutreachDays = boundedInt('OutreachDays', 0, 90)
