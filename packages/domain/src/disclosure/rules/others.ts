import { listOf } from '../../kernel/codec/list-of.js'
import { rule, ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { DisclosureCommandOf } from '../commands.js'
import type { Consulting, Hazard } from '../state.js'
import { Party } from '../vocabulary.js'

const parties = listOf(Party, 1, Party.words.length)

/** SLM-CG-3c: the same for every person asked about, contacted or not (contradiction C16). */
const fixedAnswer = rule<DisclosureCommandOf<'AnswerInquiry'>>({
  id: 'disclosure.fixed-answer',
  asks: 'whoever asks about a contact hears the one fixed answer, whoever is asked about',
})(
  ({ reply }) => verdictOf(reply === 'givenMeansToContact'),
  ({ asks, reply }) => ({ asks, reply }),
)

/** What is asked when an inquiry is answered. */
export const inquiryRules = [fixedAnswer]

/** SLM-TM-3. */
const crisisConsulted = ruleWith<DisclosureCommandOf<'RequestConsultation'>>()(
  {
    id: 'disclosure.crisis-consulted',
    asks: 'in a crisis the supporter consults those whom the policy names',
  },
  { with: parties },
  (named) => (command) =>
    verdictOf(command.occasion !== 'crisis' || named.with.includes(command.with)),
  (named) => (command) => ({
    occasion: command.occasion,
    with: command.with,
    named: named.with,
  }),
)

/** What is asked when a consultation is requested, besides what the answer says. */
export const consultingRules = [crisisConsulted]

/** A consultation, and what came of it. */
export type Consulted = {
  readonly command: DisclosureCommandOf<'RecordConsultation'>
  readonly state: Consulting
}

/** SLM-CC-6. */
const emergencyAnswered = rule<Consulted>({
  id: 'disclosure.emergency-answered',
  asks: 'a clinician answers an emergency call for advice',
  effect: 'report',
})(
  ({ command, state }) => verdictOf(state.requested.occasion !== 'emergency' || command.answered),
  ({ command, state }) => ({ occasion: state.requested.occasion, answered: command.answered }),
)

/** SLM-TM-3. */
const crisisServices = rule<Consulted>({
  id: 'disclosure.crisis-services-recommended',
  asks: 'a crisis that was consulted about leads to services',
  effect: 'report',
})(
  ({ command, state }) =>
    verdictOf(state.requested.occasion !== 'crisis' || command.servicesRecommended),
  ({ command }) => ({ servicesRecommended: command.servicesRecommended }),
)

/** What is asked when a consultation is recorded. */
export const consultedRules = [emergencyAnswered, crisisServices]

/** SLM-CG-5: two roles at once. Members off duty are not covered (contradiction C6). */
const hazardNotified = ruleWith<Hazard>()(
  {
    id: 'disclosure.hazard-notified',
    asks: 'everybody whom the policy names hears of a member on duty who is a hazard',
  },
  { to: parties },
  ({ to }) =>
    ({ reported, notified }) =>
      verdictOf(!reported.onDuty || to.every((one) => notified.includes(one))),
  ({ to }) =>
    ({ reported, notified }) => ({
      onDuty: reported.onDuty,
      unnotified: to.filter((one) => !notified.includes(one)),
    }),
)

/** SLM-CG-5. */
const removalRequested = rule<Hazard>({
  id: 'disclosure.hazard-removal-requested',
  asks: 'removal from operational status is requested for a member on duty who is a hazard',
})(
  ({ reported, removalRequested: requested }) => verdictOf(!reported.onDuty || requested),
  ({ reported, removalRequested: requested }) => ({
    onDuty: reported.onDuty,
    removalRequested: requested,
  }),
)

/** What is asked when a hazard report is closed. */
export const hazardRules = [hazardNotified, removalRequested]
