import { verdictOf } from '../../kernel/verdict.js'
import type { ConflictScreen } from '../state.js'
import type { Relationship } from '../vocabulary.js'
import { opening, type Opening } from './opening-facts.js'

/** The screen of this contact's own supporter; one of somebody else is no screen. */
const screenOf = ({ command, state }: Opening): ConflictScreen | undefined =>
  state.screen?.supporter === command.supporter ? state.screen : undefined

const ties = (facts: Opening): readonly Relationship[] => screenOf(facts)?.relationships ?? []

/** IACP-6.1b, IACP-7.1a; a promise of the model under every pack. */
export const conflictScreened = opening({
  id: 'contact.conflict-screened',
  asks: 'conflicts of role are looked for first, and any that is found is excepted on purpose',
})(
  (facts) => {
    const screen = screenOf(facts)
    return verdictOf(
      screen && (screen.relationships.length === 0 || screen.exception !== undefined),
    )
  },
  (facts) => ({ screened: screenOf(facts) !== undefined, relationships: ties(facts) }),
)

/** IACP-7.2a. */
export const chainOfCommandAvoided = opening({
  id: 'contact.chain-of-command-avoided',
  asks: 'a supervisor and a subordinate do not support each other',
})(
  (facts) => verdictOf(screenOf(facts) && !ties(facts).includes('chainOfCommand')),
  (facts) => ({ relationships: ties(facts) }),
)

/** IACP-7.2b. */
export const dualRelationshipConsulted = opening({
  id: 'contact.dual-relationship-consulted',
  asks: 'the team is consulted about a dual relationship that cannot be avoided',
})(
  (facts) =>
    ties(facts).includes('chainOfCommand')
      ? verdictOf(screenOf(facts)?.exception?.consulted)
      : 'satisfied',
  (facts) => ({ consulted: screenOf(facts)?.exception?.consulted ?? null }),
)

/** IACP-7.1b. */
export const entanglementAvoided = opening({
  id: 'contact.entanglement-avoided',
  asks: 'supporter and recipient have no religious, sexual or financial tie',
})(
  (facts) => verdictOf(screenOf(facts) && !ties(facts).includes('entanglement')),
  (facts) => ({ relationships: ties(facts) }),
)
