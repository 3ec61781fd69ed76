import type { ReleaseEvent, ReleaseEventOf } from './events.js'

type Closed = { readonly year: number }
type Built = Closed & { readonly built: ReleaseEventOf<'TablesBuilt'> }
type Controlled = Built & { readonly controlled: ReleaseEventOf<'DisclosureControlled'> }

/**
 * The states of a release. What was published stays published, whatever comes after: it may be
 * corrected, and withdrawn whether it was corrected or not.
 */
export type ReleaseState =
  | { readonly status: 'none' }
  | ({ readonly status: 'closed' } & Closed)
  | ({ readonly status: 'built' } & Built)
  | ({ readonly status: 'controlled' } & Controlled)
  | ({ readonly status: 'published' } & Controlled)
  | { readonly status: 'corrected'; readonly by: string }
  | { readonly status: 'withdrawn'; readonly because: string }

export const initial: ReleaseState = { status: 'none' }

/** Moves a release by one stored event; an event that has no place in a state leaves it as it is. */
export const evolve = (state: ReleaseState, event: ReleaseEvent): ReleaseState => {
  switch (event.type) {
    case 'PeriodClosed':
      return { status: 'closed', year: event.year }
    case 'TablesBuilt':
      return state.status === 'closed' ? { ...state, status: 'built', built: event } : state
    case 'DisclosureControlled':
      return state.status === 'built'
        ? { ...state, status: 'controlled', controlled: event }
        : state
    case 'ReleasePublished':
      return state.status === 'controlled' ? { ...state, status: 'published' } : state
    case 'ReleaseCorrected':
      return { status: 'corrected', by: event.by }
    case 'ReleaseWithdrawn':
      return { status: 'withdrawn', because: event.because }
  }
}
