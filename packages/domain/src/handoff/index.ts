import type { Settings } from '../kernel/check.js'
import type { StreamDefinition } from '../kernel/stream.js'
import { HandOffCommand } from './commands.js'
import { decide } from './decide.js'
import { HandOffEvent } from './events.js'
import type { HandOffObserved } from './observed.js'
import { evolve, initial, type HandOffState } from './state.js'

/**
 * The hand-off stream: proposed, explained, agreed to or declined, a destination that the recipient
 * chooses, referred, taken, completed, and the days of professional care. One stream is one hand-off,
 * and nothing in it says from which contact it came.
 */
export const handoff: StreamDefinition<
  HandOffCommand,
  HandOffState,
  HandOffEvent,
  HandOffObserved,
  Settings
> = {
  category: 'handoff',
  commands: HandOffCommand,
  events: HandOffEvent,
  versions: {},
  decider: { initial, evolve, decide },
}

export { HandOffCommand, type HandOffCommandOf } from './commands.js'
export { HandOffEvent, type HandOffEventOf } from './events.js'
export type { HandOffObserved } from './observed.js'
export { handOffRules } from './rules/index.js'
export type { HandOffState } from './state.js'
export * from './vocabulary.js'
