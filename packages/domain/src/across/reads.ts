import type { ContactCommand } from '../contact/commands.js'
import type { MemberId } from '../kernel/opaque-id.js'
import type { MemberCommand } from '../member/commands.js'
import type { ReleaseCommand } from '../release/commands.js'

/** What must be read from other streams before a command is decided. */
export type Reads = {
  /** Read this member's stream and observe the supporter. */
  readonly supporter?: MemberId
  /** Count the members of the agency's team. */
  readonly teamSize?: true
}

const none: Reads = {}

/** Tells what to read from other streams for a command: the table of rules that look across streams. */
export const readsOf = (command: MemberCommand | ContactCommand | ReleaseCommand): Reads => {
  switch (command.type) {
    case 'OpenContact':
      return { supporter: command.supporter }
    case 'AppointMember':
      return { teamSize: true }
    default:
      return none
  }
}
