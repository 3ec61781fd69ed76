import type { Settings } from '../kernel/check.js'
import type { StreamDefinition } from '../kernel/stream.js'
import { OfferCommand } from './commands.js'
import { decide } from './decide.js'
import { OfferEvent } from './events.js'
import type { OfferObserved } from './observed.js'
import { evolve, initial, type OfferState } from './state.js'

/**
 * The offer stream: support is asked for, the team is told what kind of situation there is, a member
 * takes it by choice, and only then, outside the log, learns whom it is for. One stream is one offer.
 */
export const offer: StreamDefinition<
  OfferCommand,
  OfferState,
  OfferEvent,
  OfferObserved,
  Settings
> = {
  category: 'offer',
  commands: OfferCommand,
  events: OfferEvent,
  versions: {},
  decider: { initial, evolve, decide },
}

export { OfferCommand, type OfferCommandOf } from './commands.js'
export { OfferEvent, type OfferEventOf } from './events.js'
export type { OfferObserved } from './observed.js'
export { offerRules } from './rules/index.js'
export type { OfferState } from './state.js'
export * from './vocabulary.js'
