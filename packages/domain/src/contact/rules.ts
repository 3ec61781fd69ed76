import type { Context } from '../kernel/decider.js'
import { listOf } from '../kernel/codec/list-of.js'
import { rule, ruleWith } from '../kernel/rule.js'
import { verdictOf } from '../kernel/verdict.js'
import { StandingGround } from '../member/vocabulary.js'
import type { ContactCommandOf } from './commands.js'
import type { ContactObserved, SupporterObservation } from './observed.js'
import type { ConflictScreen, Open, Preparing } from './state.js'
import { ContactBand, NoticeItem, RecipientClass } from './vocabulary.js'

/** The facts when a contact is about to open. */
export type Opening = {
  readonly command: ContactCommandOf<'OpenContact'>
  readonly state: Preparing
  readonly context: Context<ContactObserved>
}

const opening = rule<Opening>
const openingWith = ruleWith<Opening>()

/** The observation of this contact's own supporter; one of somebody else is no observation. */
const supporterOf = ({ command, context }: Opening): SupporterObservation | undefined =>
  context.observed.supporter?.member === command.supporter ? context.observed.supporter : undefined

/** The screen of this contact's own supporter; one of somebody else is no screen. */
const screenOf = ({ command, state }: Opening): ConflictScreen | undefined =>
  state.screen?.supporter === command.supporter ? state.screen : undefined

const ties = (facts: Opening): readonly string[] => screenOf(facts)?.relationships ?? []
const chain: readonly string[] = ['supervisor', 'subordinate']
const entanglement: readonly string[] = ['religious', 'sexual', 'financial']

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
  (facts) => verdictOf(screenOf(facts) && !ties(facts).some((tie) => chain.includes(tie))),
  (facts) => ({ relationships: ties(facts) }),
)

/** IACP-7.2b. */
export const dualRelationshipConsulted = opening({
  id: 'contact.dual-relationship-consulted',
  asks: 'the team is consulted about a dual relationship that cannot be avoided',
})(
  (facts) =>
    ties(facts).some((tie) => chain.includes(tie))
      ? verdictOf(screenOf(facts)?.exception?.consulted)
      : 'satisfied',
  (facts) => ({ consulted: screenOf(facts)?.exception?.consulted ?? null }),
)

/** IACP-7.1b. */
export const entanglementAvoided = opening({
  id: 'contact.entanglement-avoided',
  asks: 'supporter and recipient have no religious, sexual or financial tie',
})(
  (facts) => verdictOf(screenOf(facts) && !ties(facts).some((tie) => entanglement.includes(tie))),
  (facts) => ({ relationships: ties(facts) }),
)

/** SAPD-15, IACP-6.3d, SLM-CF-5; a promise of the model under every pack. To tell none is no notice. */
export const noticeGiven = opening({
  id: 'contact.notice-given',
  asks: 'the limits of confidentiality are told before anything else',
})(
  ({ state }) => verdictOf(state.notice !== undefined && state.notice.length > 0),
  ({ state }) => ({ told: state.notice ?? [] }),
)

/** IACP-6.2b to 6.2d, SLM-CF-5a to 5d: the limits that a notice must name. */
export const noticeComplete = openingWith(
  {
    id: 'contact.notice-complete',
    asks: 'the notice names every limit of confidentiality that the policy lists',
  },
  { items: listOf(NoticeItem, 1, 10) },
  ({ items }) =>
    ({ state: { notice } }) =>
      verdictOf(notice && items.every((item) => notice.includes(item))),
  ({ items }) =>
    ({ state: { notice } }) => ({
      untold: items.filter((item) => !(notice ?? []).includes(item)),
    }),
)

/** IACP-3.6, SLM-ACT-4, SLM-CG-1; a promise of the model under every pack. */
export const consentGiven = opening({
  id: 'contact.consent-given',
  asks: 'the recipient has agreed to the contact',
})(
  ({ state }) => verdictOf(state.consent !== undefined),
  ({ state }) => ({ consent: state.consent ?? null }),
)

/** SLM-CG-2. */
export const consentExpressed = opening({
  id: 'contact.consent-expressed',
  asks: 'consent is expressed in words',
})(
  ({ state: { consent } }) => verdictOf(consent && consent !== 'impliedByConduct'),
  ({ state }) => ({ consent: state.consent ?? null }),
)

/** SLM-CG-1a; a promise of the model under every pack. */
export const notOrdered = opening({
  id: 'contact.not-ordered',
  asks: 'nobody is ordered into a contact',
})(
  ({ command }) => verdictOf(command.route !== 'ordered'),
  ({ command }) => ({ route: command.route }),
)

/** SLM-CG-1b; a promise of the model under every pack. */
export const notConditionOfPlan = opening({
  id: 'contact.not-condition-of-plan',
  asks: 'a contact is not a condition of an improvement plan',
})(
  ({ command }) => verdictOf(command.route !== 'improvementPlan'),
  ({ command }) => ({ route: command.route }),
)

/** SLM-CG-1c, IACP-3.9.5a; a promise of the model under every pack. */
export const notConditionOfDiscipline = opening({
  id: 'contact.not-condition-of-discipline',
  asks: 'a contact is not a condition of discipline, nor an alternative to it',
})(
  ({ command }) => verdictOf(command.route !== 'discipline'),
  ({ command }) => ({ route: command.route }),
)

/** SLM-HB-3, IACP-2.1a, CIR-07; a promise of the model under every pack. */
export const supporterActive = opening({
  id: 'contact.supporter-active',
  asks: 'the supporter is an appointed member who is neither on leave nor suspended',
})(
  (facts) => {
    const supporter = supporterOf(facts)
    return verdictOf(supporter && supporter.status === 'active')
  },
  (facts) => ({ supporter: supporterOf(facts)?.status ?? null }),
)

/** SLM-ACT-5a to 5c: the losses of standing that bar a member from peer support at once. */
export const supporterInStanding = openingWith(
  {
    id: 'contact.supporter-in-standing',
    asks: 'the supporter takes no part while standing is lost',
  },
  { grounds: listOf(StandingGround, 1, 4) },
  ({ grounds }) =>
    (facts) => {
      const supporter = supporterOf(facts)
      const lost = supporter?.standingLost
      return verdictOf(supporter && !(lost !== undefined && grounds.includes(lost)))
    },
  () => (facts) => ({ standingLost: supporterOf(facts)?.standingLost ?? null }),
)

/** IACP-5.2b, IACP-5.2c. */
export const supporterNotRecused = opening({
  id: 'contact.supporter-not-recused',
  asks: 'the supporter has not stepped back from this kind of problem',
})(
  (facts) => {
    const supporter = supporterOf(facts)
    return verdictOf(supporter && !supporter.recusedFrom.includes(facts.command.serviceType))
  },
  (facts) => ({
    serviceType: facts.command.serviceType,
    recusedFrom: supporterOf(facts)?.recusedFrom ?? null,
  }),
)

/** SAPD-21, IACP-2.1b, SLM-ACT-3b. */
export const peerCapacity = opening({
  id: 'contact.peer-capacity',
  asks: 'the supporter acts as a peer, not as a clinician or for another unit',
})(
  ({ command }) => verdictOf(command.capacity === 'peer'),
  ({ command }) => ({ capacity: command.capacity }),
)

/** IACP-1.1, IACP-3.9.1a, CIR-04, SLM-PUR-1, SLM-CG-7a, SLM-CG-8a: whom the program serves. */
export const recipientServed = openingWith(
  { id: 'contact.recipient-served', asks: 'the recipient is of a class that the program serves' },
  { classes: listOf(RecipientClass, 1, 5) },
  ({ classes }) =>
    ({ command }) =>
      verdictOf(classes.includes(command.recipientClass)),
  ({ classes }) =>
    ({ command }) => ({ recipientClass: command.recipientClass, served: classes }),
)

/** IACP-3.9.5e; IACP-3.9.5c allows the contact itself. */
export const investigationCaution = opening({
  id: 'contact.investigation-caution',
  asks: 'an employee under investigation is cautioned that talk of the incident may not be confidential',
})(
  ({ command, state }) => verdictOf(!command.underInvestigation || state.cautioned),
  ({ command, state }) => ({
    underInvestigation: command.underInvestigation,
    cautioned: state.cautioned,
  }),
)

/** All that is asked before a contact opens. */
export const openingRules = [
  conflictScreened,
  chainOfCommandAvoided,
  dualRelationshipConsulted,
  entanglementAvoided,
  noticeGiven,
  noticeComplete,
  consentGiven,
  consentExpressed,
  notOrdered,
  notConditionOfPlan,
  notConditionOfDiscipline,
  supporterActive,
  supporterInStanding,
  supporterNotRecused,
  peerCapacity,
  recipientServed,
  investigationCaution,
]

/** The facts when the anonymous form is filled in. */
export type Recording = {
  readonly command: ContactCommandOf<'RecordContact'>
  readonly state: Open
}

/** IACP-3.9.5d. It judges what has happened, so it is told and refuses nothing. */
export const incidentNotDiscussed = rule<Recording>({
  id: 'contact.incident-not-discussed',
  asks: 'the incident under investigation is not talked about',
  effect: 'report',
})(
  ({ command, state }) =>
    state.opened.underInvestigation
      ? verdictOf(command.incidentDiscussed === undefined ? undefined : !command.incidentDiscussed)
      : 'satisfied',
  ({ command }) => ({ incidentDiscussed: command.incidentDiscussed ?? null }),
)

/** IACP-7.3b, SAPD-29, SAPD-30: from which band on a referral is called for. */
export const referralConsidered = ruleWith<Recording>()(
  {
    id: 'contact.referral-considered',
    asks: 'repeated contacts lead on to the next level of care',
    effect: 'report',
  },
  { bands: listOf(ContactBand, 1, 4) },
  ({ bands }) =>
    ({ command }) =>
      verdictOf(!bands.includes(command.band) || command.referral !== 'none'),
  () =>
    ({ command }) => ({ band: command.band, referral: command.referral }),
)

/** What is asked when the form is filled in. */
export const recordingRules = [incidentNotDiscussed, referralConsidered]

/** The facts when an open contact ends. */
export type Ending = { readonly state: Open }

/** IACP-2.3a. */
export const recordedBeforeEnd = rule<Ending>({
  id: 'contact.recorded-before-end',
  asks: 'the anonymous form is filled in before the contact ends',
})(
  ({ state }) => verdictOf(state.record !== undefined),
  ({ state }) => ({ recorded: state.record !== undefined }),
)

/** What is asked when a contact ends. */
export const endingRules = [recordedBeforeEnd]

/** Every rule of the contact stream. */
export const contactRules = [...openingRules, ...recordingRules, ...endingRules] as const
