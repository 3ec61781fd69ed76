import type { ContactCommand } from '../contact/commands.js'
import type { DisclosureCommand } from '../disclosure/commands.js'
import type { HandOffCommand } from '../handoff/commands.js'
import type { MemberId } from '../kernel/opaque-id.js'
import type { MemberCommand } from '../member/commands.js'
import type { OfferCommand } from '../offer/commands.js'
import type { OutreachCommand } from '../outreach/commands.js'
import type { ProgramCommand } from '../program/commands.js'
import type { IncidentCommand } from '../incident/commands.js'
import type { ReleaseCommand } from '../release/commands.js'

/** What must be read from other streams before a command is decided. */
export type Reads = {
  /** Read this member's stream and observe the supporter. */
  readonly supporter?: MemberId
  /** Count the members of the agency's team. */
  readonly teamSize?: true
  /** Read the agency's member streams and observe the roster. */
  readonly roster?: true
}

const none: Reads = {}

/** Tells what to read from other streams for a command: the table of rules that look across streams. */
export const readsOf = (
  command:
    | MemberCommand
    | ContactCommand
    | DisclosureCommand
    | HandOffCommand
    | ReleaseCommand
    | IncidentCommand
    | ProgramCommand
    | OutreachCommand
    | OfferCommand,
): Reads => {
  switch (command.type) {
    case 'OpenContact':
      return { supporter: command.supporter }
    case 'AcceptOffer':
      return { supporter: command.member }
    case 'ReleaseIdentity':
      return { supporter: command.to }
    case 'AssignMember':
      return { supporter: command.member }
    case 'AppointMember':
      return { teamSize: true }
    case 'CheckCoverage':
      return { roster: true }
    default:
      return none
  }
}
