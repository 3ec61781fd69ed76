import type { Settings } from '../kernel/check.js'
import type { StreamDefinition } from '../kernel/stream.js'
import { IncidentCommand } from './commands.js'
import { decide } from './decide.js'
import { IncidentEvent } from './events.js'
import type { IncidentObserved } from './observed.js'
import { evolve, initial, type IncidentState } from './state.js'

/**
 * The incident stream: declared, the team activated, members assigned, support at the scene, silence on
 * social media, group interventions, the team's own debriefing, the After Action report, the end. One
 * stream is one incident, and nobody who was helped is in it.
 */
export const incident: StreamDefinition<
  IncidentCommand,
  IncidentState,
  IncidentEvent,
  IncidentObserved,
  Settings
> = {
  category: 'incident',
  commands: IncidentCommand,
  events: IncidentEvent,
  versions: {},
  decider: { initial, evolve, decide },
}

export { IncidentCommand, type IncidentCommandOf } from './commands.js'
export { IncidentEvent, type IncidentEventOf } from './events.js'
export type { IncidentObserved } from './observed.js'
export { incidentRules } from './rules/index.js'
export type { IncidentState } from './state.js'
export * from './vocabulary.js'
