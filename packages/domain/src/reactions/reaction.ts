import type { ContactEvent } from '../contact/events.js'
import type { ContactState } from '../contact/state.js'
import type { HandOffCommandOf } from '../handoff/commands.js'
import type { IncidentCommandOf } from '../incident/commands.js'
import type { IncidentEvent } from '../incident/events.js'
import type { IncidentState } from '../incident/state.js'
import type { MemberCommandOf } from '../member/commands.js'
import type { MemberEvent } from '../member/events.js'
import type { MemberState } from '../member/state.js'
import type { OutreachCommandOf } from '../outreach/commands.js'
import type { ProgramEvent } from '../program/events.js'
import type { ProgramState } from '../program/state.js'

/**
 * An event that was stored, with its stream's state as it now is. Where the state has moved on (a
 * member who lost standing has it again), what the event called for has passed, and nothing is
 * proposed.
 */
export type Happened =
  | { readonly category: 'member'; readonly event: MemberEvent; readonly state: MemberState }
  | { readonly category: 'contact'; readonly event: ContactEvent; readonly state: ContactState }
  | { readonly category: 'program'; readonly event: ProgramEvent; readonly state: ProgramState }
  | { readonly category: 'incident'; readonly event: IncidentEvent; readonly state: IncidentState }

/**
 * A command that an event calls for. It is proposed and done by nobody yet: `by` says whose act
 * it is: a worker puts it before them, since nobody is suspended, handed on or signed for by a machine. `stream`
 * says where it goes: to the `same` stream, to a `new` one whose id the caller draws, or to
 * `eachMember` of the agency's team. `rule` is the rule of the policy that calls for it.
 *
 * What goes to a new stream holds nothing of the event it answers. An id that is made out of that
 * event would tie the two, so it is drawn at random: keep it beside the worker's checkpoint until the
 * command is answered, then forget it.
 */
export type Reaction =
  | {
      readonly category: 'member'
      readonly stream: 'same'
      readonly by: 'coordinator'
      readonly rule: string
      readonly command: MemberCommandOf<'SuspendMember' | 'ProposeDeselection'>
    }
  | {
      readonly category: 'member'
      readonly stream: 'eachMember'
      readonly by: 'member'
      readonly rule: string
      readonly command: MemberCommandOf<'SignAgreement' | 'AcknowledgePolicy'>
    }
  | {
      readonly category: 'handoff'
      readonly stream: 'new'
      readonly by: 'supporter'
      readonly rule: string
      readonly command: HandOffCommandOf<'ProposeHandOff'>
    }
  | {
      readonly category: 'outreach'
      readonly stream: 'new'
      readonly by: 'coordinator'
      readonly rule: string
      readonly command: OutreachCommandOf<'RaiseOutreach'>
    }
  | {
      readonly category: 'incident'
      readonly stream: 'same'
      readonly by: 'coordinator'
      readonly rule: string
      readonly command:
        | Omit<IncidentCommandOf<'ScheduleDebrief'>, 'occasion' | 'on'>
        | Omit<IncidentCommandOf<'OpenSocialMediaHold'>, 'from'>
      /** The fields that only the caller knows: an id that is drawn, a day, an instant. */
      readonly fillIn: readonly ('occasion' | 'on' | 'from')[]
    }

/** What streams of one category lead to, under a policy. */
export type ReactTo<C extends Happened['category']> = (
  happened: Extract<Happened, { readonly category: C }>,
) => readonly Reaction[]

/** The answer to most events. */
export const nothing: readonly Reaction[] = []
