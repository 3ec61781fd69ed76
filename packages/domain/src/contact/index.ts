import type { Settings } from '../kernel/check.js'
import type { StreamDefinition } from '../kernel/stream.js'
import { ContactCommand } from './commands.js'
import { decide } from './decide.js'
import { ContactEvent } from './events.js'
import type { ContactObserved } from './observed.js'
import { evolve, initial, type ContactState } from './state.js'

/**
 * The contact stream: conflict screen, notice, consent, opening, the anonymous form, the end. One
 * stream is one contact, and nothing in it says who was helped.
 */
export const contact: StreamDefinition<
  ContactCommand,
  ContactState,
  ContactEvent,
  ContactObserved,
  Settings
> = {
  category: 'contact',
  commands: ContactCommand,
  events: ContactEvent,
  versions: {},
  decider: { initial, evolve, decide },
}

export { ContactCommand, type ContactCommandOf } from './commands.js'
export { ContactEvent, type ContactEventOf } from './events.js'
export type { ContactObserved, SupporterObservation } from './observed.js'
export { contactRules } from './rules/index.js'
export type { ContactState } from './state.js'
export * from './vocabulary.js'
