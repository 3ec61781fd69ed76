import type { Settings } from '../kernel/check.js'
import type { StreamDefinition } from '../kernel/stream.js'
import { MemberCommand } from './commands.js'
import { decide } from './decide.js'
import { MemberEvent } from './events.js'
import type { MemberObserved } from './observed.js'
import { evolve, initial, type MemberState } from './state.js'

/**
 * The member stream: from nomination over agreements, training and approval to appointment; leave,
 * suspension, team leadership and recusals; training counted by quarter and year; deselection and
 * departure. One stream is one person under a pseudonym.
 */
export const member: StreamDefinition<
  MemberCommand,
  MemberState,
  MemberEvent,
  MemberObserved,
  Settings
> = {
  category: 'member',
  commands: MemberCommand,
  events: MemberEvent,
  versions: {},
  decider: { initial, evolve, decide },
}

export { MemberCommand, type MemberCommandOf } from './commands.js'
export { MemberEvent, type MemberEventOf } from './events.js'
export type { File } from './file.js'
export type { Membership } from './membership.js'
export type { MemberObserved } from './observed.js'
export { memberRules } from './rules/index.js'
export type { MemberState } from './state.js'
export * from './vocabulary.js'
