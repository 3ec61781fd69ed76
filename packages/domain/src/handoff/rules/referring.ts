import { listOf } from '../../kernel/codec/list-of.js'
import type { Context } from '../../kernel/decider.js'
import { rule, ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { HandOffObserved } from '../observed.js'
import type { Proposed } from '../state.js'
import {
  ConsultedClinician,
  ExplainedPoint,
  isProfessional,
  type HandOffDestination,
} from '../vocabulary.js'

/** The facts when a recipient is about to be referred. */
export type Referring = {
  readonly state: Proposed
  readonly destination: HandOffDestination
  readonly context: Context<HandOffObserved>
}

const referring = rule<Referring>
const referringWith = ruleWith<Referring>()

/**
 * SAPD-23; a promise of the model under every pack. Only a report that is required stands in for
 * consent, and only on the way to professional care: to a peer or a chaplain nobody is sent.
 */
export const consentGiven = referring({
  id: 'handoff.consent-given',
  asks: 'the recipient has agreed to be handed on, unless a report that is required says so',
})(
  ({ state, destination, context }) =>
    state.consent !== undefined
      ? 'satisfied'
      : isProfessional(destination)
        ? verdictOf(context.observed.requiredReport)
        : 'violated',
  ({ state, destination, context }) => ({
    consent: state.consent ?? null,
    destination,
    requiredReport: context.observed.requiredReport ?? null,
  }),
)

/** SAPD-23: agreement comes after the explanation; without agreement the explanation is owed still. */
export const explainedBefore = referring({
  id: 'handoff.explained-before',
  asks: 'the step is explained before the recipient agrees to it',
})(
  ({ state }) =>
    verdictOf(state.consent === undefined ? state.explained.length > 0 : state.informed),
  ({ state }) => ({ explained: state.explained, explainedBefore: state.informed }),
)

/** SAPD-24: the good that is in it is told. */
export const benefitsExplained = referringWith(
  {
    id: 'handoff.benefits-explained',
    asks: 'what the recipient gains by the step is explained',
  },
  { points: listOf(ExplainedPoint, 1, 6) },
  ({ points }) =>
    ({ state }) =>
      verdictOf(points.every((point) => state.explained.includes(point))),
  ({ points }) =>
    ({ state }) => ({ unexplained: points.filter((point) => !state.explained.includes(point)) }),
)

/** SLM-TM-3. */
export const crisisConsulted = referringWith(
  {
    id: 'handoff.crisis-consulted',
    asks: 'a clinician of the program is consulted in a crisis',
  },
  { clinicians: listOf(ConsultedClinician, 1, 3) },
  ({ clinicians }) =>
    ({ state }) =>
      verdictOf(
        state.because !== 'crisis' || state.consulted.some((each) => clinicians.includes(each)),
      ),
  ({ clinicians }) =>
    ({ state }) => ({ because: state.because, consulted: state.consulted, asked: clinicians }),
)

/** What is asked when a recipient is referred. */
export const referringRules = [consentGiven, explainedBefore, benefitsExplained, crisisConsulted]
