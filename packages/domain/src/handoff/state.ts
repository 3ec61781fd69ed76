import type { CalendarDate } from '../kernel/calendar-date.js'
import type { HandOffEvent, HandOffEventOf } from './events.js'
import type {
  ConsultedClinician,
  ExplainedPoint,
  HandOffConsent,
  HandOffDestination,
  HandOffReason,
  HandOffRoute,
  ReturnReason,
} from './vocabulary.js'

/** A hand-off that is being talked over: what was said, agreed and chosen, as far as it was. */
export type Proposed = {
  readonly status: 'proposed'
  readonly because: HandOffReason
  readonly route: HandOffRoute
  readonly consulted: readonly ConsultedClinician[]
  readonly explained: readonly ExplainedPoint[]
  readonly consent: HandOffConsent | undefined
  /** Whether anything had been explained when that consent was given. */
  readonly informed: boolean
  /** There is none until one is chosen: no destination is the default (SAPD-06). */
  readonly choice: HandOffEventOf<'DestinationChosen'> | undefined
  /** Why the last referral came back, until another destination is chosen. */
  readonly returned: ReturnReason | undefined
}

/** Referred, and not yet taken; `proposal` is what it falls back to where it is sent back. */
export type Referred = {
  readonly status: 'referred'
  readonly proposal: Proposed
  readonly referred: HandOffEventOf<'HandOffReferred'>
}

/** Taken by the destination. */
export type Accepted = {
  readonly status: 'accepted'
  readonly destination: HandOffDestination
  readonly accepted: HandOffEventOf<'ReferralAccepted'>
}

/** Handed on: the peer's part is over. `by` tells a hand-off from care without a referral. */
export type Completed = {
  readonly status: 'completed'
  readonly destination: HandOffDestination
  readonly by: HandOffEventOf<'HandOffCompleted' | 'DirectCareOpened'>
}

/** Professional care: when, and nothing else. */
export type InCare = {
  readonly status: 'inCare'
  readonly destination: HandOffDestination
  readonly startedOn: CalendarDate
  readonly endedOn: CalendarDate | undefined
  readonly returnedOn: CalendarDate | undefined
}

/** The states of a hand-off. Declined is final: who thinks better of it starts a new one. */
export type HandOffState =
  | { readonly status: 'none' }
  | Proposed
  | Referred
  | Accepted
  | Completed
  | InCare
  | { readonly status: 'declined' }

export const initial: HandOffState = { status: 'none' }

const begin = (event: HandOffEvent): HandOffState => {
  if (event.type === 'HandOffProposed')
    return {
      status: 'proposed',
      because: event.because,
      route: event.route,
      consulted: [],
      explained: [],
      consent: undefined,
      informed: false,
      choice: undefined,
      returned: undefined,
    }
  return event.type === 'DirectCareOpened'
    ? { status: 'completed', destination: 'inHouseClinician', by: event }
    : initial
}

/** Moves a proposal by one of its steps. Each field is named: a spread costs three times as much. */
const propose = (state: Proposed, event: HandOffEvent): HandOffState => {
  const { status, because, route, consulted, explained, consent, informed, choice, returned } =
    state
  switch (event.type) {
    case 'HandOffConsulted': {
      const all = [...consulted, event.clinician]
      return {
        status,
        because,
        route,
        consulted: all,
        explained,
        consent,
        informed,
        choice,
        returned,
      }
    }
    case 'HandOffExplained': {
      const all = [...new Set([...explained, ...event.points])]
      return {
        status,
        because,
        route,
        consulted,
        explained: all,
        consent,
        informed,
        choice,
        returned,
      }
    }
    case 'HandOffConsentRecorded': {
      const isInformed = explained.length > 0
      return {
        status,
        because,
        route,
        consulted,
        explained,
        consent: event.form,
        informed: isInformed,
        choice,
        returned,
      }
    }
    case 'DestinationChosen':
      return {
        status,
        because,
        route,
        consulted,
        explained,
        consent,
        informed,
        choice: event,
        returned: undefined,
      }
    case 'HandOffReferred':
      return { status: 'referred', proposal: state, referred: event }
    case 'HandOffDeclined':
      return { status: 'declined' }
    default:
      return state
  }
}

const refer = (state: Referred, event: HandOffEvent): HandOffState => {
  const { because, route, consulted, explained, consent, informed } = state.proposal
  switch (event.type) {
    case 'ReferralReturned':
      return {
        status: 'proposed',
        because,
        route,
        consulted,
        explained,
        consent,
        informed,
        choice: undefined,
        returned: event.because,
      }
    case 'ReferralAccepted':
      return { status: 'accepted', destination: state.referred.destination, accepted: event }
    case 'HandOffDeclined':
      return { status: 'declined' }
    default:
      return state
  }
}

const care = (state: InCare, event: HandOffEvent): HandOffState => {
  const { status, destination, startedOn, endedOn, returnedOn } = state
  switch (event.type) {
    case 'CareEnded':
      return { status, destination, startedOn, endedOn: event.on, returnedOn }
    case 'ReturnedToWork':
      return { status, destination, startedOn, endedOn, returnedOn: event.on }
    default:
      return state
  }
}

/** Moves a hand-off by one stored event; an event that has no place in a state leaves it as it is. */
export const evolve = (state: HandOffState, event: HandOffEvent): HandOffState => {
  switch (state.status) {
    case 'none':
      return begin(event)
    case 'proposed':
      return propose(state, event)
    case 'referred':
      return refer(state, event)
    case 'accepted':
      if (event.type === 'HandOffDeclined') return { status: 'declined' }
      return event.type === 'HandOffCompleted'
        ? { status: 'completed', destination: state.destination, by: event }
        : state
    case 'completed':
      return event.type === 'CareStarted'
        ? {
            status: 'inCare',
            destination: state.destination,
            startedOn: event.on,
            endedOn: undefined,
            returnedOn: undefined,
          }
        : state
    case 'inCare':
      return care(state, event)
    case 'declined':
      return state
  }
}
