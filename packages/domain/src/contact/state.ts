import type { MemberId } from '../kernel/opaque-id.js'
import type { ContactEvent, ContactEventOf } from './events.js'
import type { ConsentForm, EndReason, NoticeItem, Relationship } from './vocabulary.js'

/** What the conflict screen found, and whether the contact goes on in spite of it. */
export type ConflictScreen = {
  readonly supporter: MemberId
  readonly relationships: readonly Relationship[]
  readonly exception: { readonly consulted: boolean | undefined } | undefined
}

/**
 * What must be done before a contact may open, as far as it is done. Every field is there from the
 * start, so that all these records have one shape: folding them is several times as fast.
 */
export type Preparing = {
  readonly status: 'preparing'
  readonly screen: ConflictScreen | undefined
  readonly notice: readonly NoticeItem[] | undefined
  readonly cautioned: boolean
  readonly consent: ConsentForm | undefined
  /** Whether any limit of confidentiality had been told when that consent was given. */
  readonly informed: boolean
}

/** A contact under way; `record` is the anonymous form once it is filled in. */
export type Open = {
  readonly status: 'open'
  readonly opened: ContactEventOf<'ContactOpened'>
  readonly record: ContactEventOf<'ContactRecorded'> | undefined
}

/** The states of a contact. Declined and ended are final: support starts anew in a new contact. */
export type ContactState =
  | Preparing
  | Open
  | { readonly status: 'declined' }
  | { readonly status: 'ended'; readonly because: EndReason }

export const initial: ContactState = {
  status: 'preparing',
  screen: undefined,
  notice: undefined,
  cautioned: false,
  consent: undefined,
  informed: false,
}

/** Tells whether any limit of confidentiality was told; a notice that names none is no notice. */
export const isNoticeGiven = ({ notice }: Preparing): boolean =>
  notice !== undefined && notice.length > 0

const told = (
  before: readonly NoticeItem[] | undefined,
  items: readonly NoticeItem[],
): readonly NoticeItem[] => (before === undefined ? items : [...new Set([...before, ...items])])

/** Moves the preparation by one of its steps. Each field is named: a spread costs three times as much. */
const prepare = (state: Preparing, event: ContactEvent): ContactState => {
  const { status, screen, notice, cautioned, consent, informed } = state
  switch (event.type) {
    case 'ConflictScreened': {
      const { supporter, relationships } = event
      const found = { supporter, relationships, exception: undefined }
      return { status, screen: found, notice, cautioned, consent, informed }
    }
    case 'ConflictExcepted': {
      if (screen === undefined) return state
      const { supporter, relationships } = screen
      const excepted = { supporter, relationships, exception: { consulted: event.consulted } }
      return { status, screen: excepted, notice, cautioned, consent, informed }
    }
    case 'NoticeGiven':
      return { status, screen, notice: told(notice, event.items), cautioned, consent, informed }
    case 'InvestigationCautionGiven':
      return { status, screen, notice, cautioned: true, consent, informed }
    case 'ConsentRecorded': {
      const { form } = event
      return { status, screen, notice, cautioned, consent: form, informed: isNoticeGiven(state) }
    }
    case 'SupportDeclined':
      return { status: 'declined' }
    case 'ContactOpened':
      return { status: 'open', opened: event, record: undefined }
    case 'ContactEnded':
      return { status: 'ended', because: event.because }
    case 'ContactRecorded':
      return state
  }
}

/** Moves a contact by one stored event; an event that has no place in a state leaves it as it is. */
export const evolve = (state: ContactState, event: ContactEvent): ContactState => {
  switch (state.status) {
    case 'preparing':
      return prepare(state, event)
    case 'open':
      if (event.type === 'ContactRecorded')
        return { status: 'open', opened: state.opened, record: event }
      return event.type === 'ContactEnded' ? { status: 'ended', because: event.because } : state
    case 'declined':
    case 'ended':
      return state
  }
}
