import type { Settings } from '../kernel/check.js'
import type { StreamDefinition } from '../kernel/stream.js'
import { ProgramCommand } from './commands.js'
import { decide } from './decide.js'
import { ProgramEvent } from './events.js'
import type { ProgramObserved } from './observed.js'
import { evolve, initial, type ProgramState } from './state.js'

/**
 * The program stream: an agency's program from its model over the statement of the chief, committee,
 * coordinator, clinicians, procedures and policy to its activation; then amended, suspended, closed.
 * One stream is the program of one agency.
 */
export const program: StreamDefinition<
  ProgramCommand,
  ProgramState,
  ProgramEvent,
  ProgramObserved,
  Settings
> = {
  category: 'program',
  commands: ProgramCommand,
  events: ProgramEvent,
  versions: {},
  decider: { initial, evolve, decide },
}

export { ProgramCommand, type ProgramCommandOf } from './commands.js'
export { ProgramEvent, type ProgramEventOf } from './events.js'
export { Jurisdiction } from './jurisdiction.js'
export type { ProgramObserved, RosterObservation } from './observed.js'
export type { Program } from './program.js'
export { programRules } from './rules/index.js'
export type { ProgramState } from './state.js'
export * from './vocabulary.js'
