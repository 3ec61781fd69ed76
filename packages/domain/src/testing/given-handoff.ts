import {
  handoff,
  type HandOffCommand,
  type HandOffCommandOf,
  type HandOffEvent,
} from '../handoff/index.js'
import type { HandOffObserved } from '../handoff/observed.js'
import type { Settings } from '../kernel/check.js'
import { given, type Around, type Outcome } from './given.js'

const decideHandOff = given(handoff)

/** Given what happened in a hand-off, when a command is given under a policy, what comes of it. */
export const givenHandOff = (
  policy: Settings,
  history: readonly HandOffEvent[],
  command: HandOffCommand,
  around: Around<HandOffObserved> = {},
): Outcome<HandOffEvent> => decideHandOff(policy, history, command, around)

export const proposal = {
  type: 'ProposeHandOff',
  because: 'beyondScope',
  route: 'suggested',
} as const satisfies HandOffCommandOf<'ProposeHandOff'>

export const proposed = { ...proposal, type: 'HandOffProposed' } as const satisfies HandOffEvent

/** An explanation that tells what a shipped policy asks to be told. */
export const explained = {
  type: 'HandOffExplained',
  points: ['furtherProtection', 'extendedConfidentiality', 'choiceOfProvider'],
} as const satisfies HandOffEvent

export const agreed = {
  type: 'HandOffConsentRecorded',
  form: 'spoken',
} as const satisfies HandOffEvent

export const choice = {
  type: 'ChooseDestination',
  destination: 'outsideClinician',
  chosenBy: 'recipient',
  offered: ['employeeAssistance', 'outsideClinician'],
} as const satisfies HandOffCommandOf<'ChooseDestination'>

export const chosen = { ...choice, type: 'DestinationChosen' } as const satisfies HandOffEvent

/** All that every shipped policy asks for before a referral. */
export const talkedOver: readonly HandOffEvent[] = [proposed, explained, agreed, chosen]

export const refer = { type: 'ReferHandOff' } as const satisfies HandOffCommand

export const referred = {
  type: 'HandOffReferred',
  destination: 'outsideClinician',
  basis: 'consent',
} as const satisfies HandOffEvent

export const acceptance = {
  type: 'AcceptReferral',
  tracked: true,
} as const satisfies HandOffCommand

export const taken = {
  type: 'ReferralAccepted',
  role: 'coordinator',
  tracked: true,
} as const satisfies HandOffEvent

export const completion = {
  type: 'CompleteHandOff',
  introduced: true,
  warm: true,
} as const satisfies HandOffCommand

export const completed = { ...completion, type: 'HandOffCompleted' } as const satisfies HandOffEvent

/** The whole way to the end of the peer's part. */
export const handedOn: readonly HandOffEvent[] = [...talkedOver, referred, taken, completed]
