import type { Settings } from '../kernel/check.js'
import type { StreamDefinition } from '../kernel/stream.js'
import { ReleaseCommand } from './commands.js'
import { decide } from './decide.js'
import { ReleaseEvent } from './events.js'
import { evolve, initial, type ReleaseState } from './state.js'

/**
 * The release stream: a year is closed, its tables are built, disclosure control is applied, and what
 * is left is published, with the digests of what went in and what came out. One stream is one release.
 */
export const release: StreamDefinition<
  ReleaseCommand,
  ReleaseState,
  ReleaseEvent,
  unknown,
  Settings
> = {
  category: 'release',
  commands: ReleaseCommand,
  events: ReleaseEvent,
  versions: {},
  decider: { initial, evolve, decide },
}

export { ReleaseCommand, type ReleaseCommandOf } from './commands.js'
export { ReleaseEvent, type ReleaseEventOf } from './events.js'
export { releaseRules } from './rules.js'
export type { ReleaseState } from './state.js'
export * from './vocabulary.js'
