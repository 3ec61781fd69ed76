import * as t from 'io-ts'
import { CalendarDate } from '../kernel/calendar-date.js'
import { tagged } from '../kernel/codec/tagged.js'
import { OutreachEnd, OutreachOccasion } from './vocabulary.js'

/**
 * What is stored of an outreach: its occasion and two days. It holds no id of any kind, since contact
 * information is given to somebody who asked for nothing (SLM-CG-3a, SLM-CG-3b). These shapes are a
 * storage contract: a field is never renamed or reused, a change is a new version with an upcast.
 */
export const OutreachEvent = tagged('outreach event', {
  OutreachRaised: {
    required: { occasion: OutreachOccasion, on: CalendarDate },
    optional: { goodFaith: t.boolean },
  },
  ContactInformationGiven: { required: { on: CalendarDate } },
  OutreachClosed: { required: { because: OutreachEnd } },
})
export type OutreachEvent = t.TypeOf<typeof OutreachEvent>

/** One event of an outreach by its name. */
export type OutreachEventOf<T extends OutreachEvent['type']> = Extract<
  OutreachEvent,
  { readonly type: T }
>
