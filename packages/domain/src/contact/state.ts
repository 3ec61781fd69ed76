import type { MemberId } from '../kernel/opaque-id.js'
import type { ContactEvent } from './events.js'
import type { ConsentForm, EndReason, NoticeItem, Relationship } from './vocabulary.js'

type EventOf<T extends ContactEvent['type']> = Extract<ContactEvent, { readonly type: T }>

/** What the conflict screen found, and whether the contact goes on in spite of it. */
export type ConflictScreen = {
  readonly supporter: MemberId
  readonly relationships: readonly Relationship[]
  readonly exception?: { readonly consulted?: boolean }
}

/** What must be done before a contact may open, as far as it is done. */
export type Preparing = {
  readonly status: 'preparing'
  readonly screen?: ConflictScreen
  readonly notice?: readonly NoticeItem[]
  readonly cautioned: boolean
  readonly consent?: ConsentForm
}

/** A contact under way; `record` is the anonymous form once it is filled in. */
export type Open = {
  readonly status: 'open'
  readonly opened: EventOf<'ContactOpened'>
  readonly record?: EventOf<'ContactRecorded'>
}

/** The states of a contact. Declined and ended are final: support starts anew in a new contact. */
export type ContactState =
  | Preparing
  | Open
  | { readonly status: 'declined' }
  | { readonly status: 'ended'; readonly because: EndReason }

export const initial: ContactState = { status: 'preparing', cautioned: false }

const prepare = (state: ContactState, step: Partial<Preparing>): ContactState =>
  state.status === 'preparing' ? { ...state, ...step } : state

const except = (
  state: ContactState,
  exception: NonNullable<ConflictScreen['exception']>,
): ContactState =>
  state.status === 'preparing' && state.screen !== undefined
    ? { ...state, screen: { ...state.screen, exception } }
    : state

const told = (state: ContactState, items: readonly NoticeItem[]): readonly NoticeItem[] =>
  state.status === 'preparing' ? [...new Set([...(state.notice ?? []), ...items])] : items

/** Moves a contact by one stored event; an event that has no place in a state leaves it as it is. */
export const evolve = (state: ContactState, event: ContactEvent): ContactState => {
  switch (event.type) {
    case 'ConflictScreened':
      return prepare(state, {
        screen: { supporter: event.supporter, relationships: event.relationships },
      })
    case 'ConflictExcepted': {
      const { type: _, ...exception } = event
      return except(state, exception)
    }
    case 'NoticeGiven':
      return prepare(state, { notice: told(state, event.items) })
    case 'InvestigationCautionGiven':
      return prepare(state, { cautioned: true })
    case 'ConsentRecorded':
      return prepare(state, { consent: event.form })
    case 'SupportDeclined':
      return { status: 'declined' }
    case 'ContactOpened':
      return { status: 'open', opened: event }
    case 'ContactRecorded':
      return state.status === 'open' ? { ...state, record: event } : state
    case 'ContactEnded':
      return { status: 'ended', because: event.because }
  }
}
