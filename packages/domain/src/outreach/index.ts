import type { Settings } from '../kernel/check.js'
import type { StreamDefinition } from '../kernel/stream.js'
import { OutreachCommand } from './commands.js'
import { decide } from './decide.js'
import { OutreachEvent } from './events.js'
import { evolve, initial, type OutreachState } from './state.js'

/**
 * The outreach stream: an occasion arises on which somebody is given the team's contact information,
 * and nothing but that. One stream is one occasion, and nothing in it says to whom, or by whom.
 */
export const outreach: StreamDefinition<
  OutreachCommand,
  OutreachState,
  OutreachEvent,
  unknown,
  Settings
> = {
  category: 'outreach',
  commands: OutreachCommand,
  events: OutreachEvent,
  versions: {},
  decider: { initial, evolve, decide },
}

export { OutreachCommand, type OutreachCommandOf } from './commands.js'
export { OutreachEvent, type OutreachEventOf } from './events.js'
export { outreachRules } from './rules.js'
export type { OutreachState } from './state.js'
export * from './vocabulary.js'
