import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { check, type Settings } from '../../kernel/check.js'
import type { Context } from '../../kernel/decider.js'
import { same } from '../../kernel/same.js'
import type { HandOffCommandOf } from '../commands.js'
import type { HandOffEvent, HandOffEventOf } from '../events.js'
import type { HandOffObserved } from '../observed.js'
import { choosingRules } from '../rules/choosing.js'
import { referringRules } from '../rules/referring.js'
import type { Proposed } from '../state.js'
import { emit, misplaced, nothingNew, record, type Result } from './result.js'

/** The commands by which a proposal becomes a referral. */
export type Proposal = HandOffCommandOf<
  'ConsultOnHandOff' | 'ExplainHandOff' | 'ConsentToHandOff' | 'ChooseDestination' | 'ReferHandOff'
>

/** Consent says something new in another form, and again once it can be given after an explanation. */
const isConsentKnown = (form: Proposed['consent'], state: Proposed): boolean =>
  state.consent === form && (state.informed || state.explained.length === 0)

/** What is stored of a choice: the fields are named, so that none can slip in. */
const destinationChosen = ({
  destination,
  chosenBy,
  offered,
}: HandOffCommandOf<'ChooseDestination'>): HandOffEventOf<'DestinationChosen'> =>
  offered === undefined
    ? { type: 'DestinationChosen', destination, chosenBy }
    : { type: 'DestinationChosen', destination, chosenBy, offered }

/** Decides what is done while a hand-off is talked over, up to the referral. */
export const proposal = (policy: Settings) => {
  const judgeChoice = check(policy, choosingRules)
  const judgeReferral = check(policy, referringRules)
  return (command: Proposal, state: Proposed, context: Context<HandOffObserved>): Result => {
    switch (command.type) {
      case 'ConsultOnHandOff': {
        const { clinician } = command
        const isKnown = state.consulted.includes(clinician)
        return record(policy, { type: 'HandOffConsulted', clinician }, isKnown)
      }
      case 'ExplainHandOff': {
        const { points } = command
        const isKnown = points.every((point) => state.explained.includes(point))
        return record(policy, { type: 'HandOffExplained', points }, isKnown)
      }
      case 'ConsentToHandOff': {
        const { form } = command
        const event: HandOffEvent = { type: 'HandOffConsentRecorded', form }
        return record(policy, event, isConsentKnown(form, state))
      }
      case 'ChooseDestination': {
        const event = destinationChosen(command)
        if (state.choice !== undefined && same(state.choice, event)) return nothingNew(policy)
        return pipe(judgeChoice({ command, state, context }), E.map(emit(policy, event)))
      }
      case 'ReferHandOff': {
        if (state.choice === undefined)
          return misplaced(policy, command, 'no destination is chosen')
        const { destination } = state.choice
        const basis = state.consent === undefined ? 'requiredReport' : 'consent'
        return pipe(
          judgeReferral({ state, destination, context }),
          E.map(emit(policy, { type: 'HandOffReferred', destination, basis })),
        )
      }
    }
  }
}
