import type { CalendarDate } from '../kernel/calendar-date.js'
import type { OutreachEvent, OutreachEventOf } from './events.js'
import type { OutreachEnd } from './vocabulary.js'

/** An outreach under way; `given` is the day on which contact information was given. */
export type Raised = {
  readonly status: 'raised'
  readonly raised: OutreachEventOf<'OutreachRaised'>
  readonly given: CalendarDate | undefined
}

/** The states of an outreach. Closed is final. */
export type OutreachState =
  | { readonly status: 'none' }
  | Raised
  | { readonly status: 'closed'; readonly because: OutreachEnd }

export const initial: OutreachState = { status: 'none' }

/** Moves an outreach by one stored event; an event that has no place in a state leaves it as it is. */
export const evolve = (state: OutreachState, event: OutreachEvent): OutreachState => {
  switch (state.status) {
    case 'none':
      return event.type === 'OutreachRaised'
        ? { status: 'raised', raised: event, given: undefined }
        : state
    case 'raised':
      if (event.type === 'ContactInformationGiven')
        return { status: 'raised', raised: state.raised, given: event.on }
      return event.type === 'OutreachClosed' ? { status: 'closed', because: event.because } : state
    case 'closed':
      return state
  }
}
