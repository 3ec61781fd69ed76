import type { Settings } from '../kernel/check.js'
import type { StreamDefinition } from '../kernel/stream.js'
import { DisclosureCommand } from './commands.js'
import { decide } from './decide.js'
import { DisclosureEvent } from './events.js'
import { evolve, initial, type DisclosureState } from './state.js'

/**
 * The disclosure stream: a question or a discovery, its exceptions, the decision, what was told or
 * reported; inquiries, consultations, hazard reports and talk of fitness for duty. One stream is one of
 * these, and nothing in it says about whom.
 */
export const disclosure: StreamDefinition<
  DisclosureCommand,
  DisclosureState,
  DisclosureEvent,
  Record<never, never>,
  Settings
> = {
  category: 'disclosure',
  commands: DisclosureCommand,
  events: DisclosureEvent,
  versions: {},
  decider: { initial, evolve, decide },
}

export { DisclosureCommand, type DisclosureCommandOf } from './commands.js'
export { decideDisclosure } from './decide-disclosure.js'
export { DisclosureEvent, type DisclosureEventOf } from './events.js'
export {
  ExceptionEffects,
  reaches,
  type ExceptionMet,
  type ResolvedException,
} from './exception.js'
export type { DisclosurePolicy } from './policy.js'
export type { Answer, Question } from './question.js'
export { disclosureRules } from './rules/index.js'
export type { DisclosureState } from './state.js'
export * from './vocabulary.js'
