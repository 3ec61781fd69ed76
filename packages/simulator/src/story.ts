import type { AnyRequest } from '@peer-support/domain'
import type { Moment } from './zone.js'

/** One step of a story: a request is sent, or nothing happens until a moment. */
export type Step =
  | { readonly type: 'Send'; readonly request: AnyRequest }
  | { readonly type: 'Wait'; readonly until: Moment }

/**
 * Something that happens over a time, told step by step: a candidacy, a leave, a contact. Many run side
 * by side. What a part of a story gives back is `A`.
 */
export type Story<A = void> = Generator<Step, A, void>

/** Nothing happens until a moment; one that has passed is now. */
export const until = (moment: Moment): Step => ({ type: 'Wait', until: moment })
