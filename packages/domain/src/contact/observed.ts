import type { MemberId } from '../kernel/opaque-id.js'
import type { StandingGround } from '../member/vocabulary.js'
import type { ServiceType } from './vocabulary.js'

/**
 * What a contact's decision reads from its supporter's stream: where the member stands. It may be as
 * old as the moment it was read; the table of rules that look across streams says what puts it right.
 */
export type SupporterObservation = {
  readonly member: MemberId
  readonly status: 'none' | 'candidate' | 'active' | 'onLeave' | 'suspended' | 'ended'
  /** Why good standing is lost, if it is. SLM-ACT-5. */
  readonly standingLost?: StandingGround
  readonly recusedFrom: readonly ServiceType[]
}

/** The facts of other streams that a contact's rules look at. */
export type ContactObserved = { readonly supporter: SupporterObservation }
