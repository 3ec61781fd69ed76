import { listOf } from '../../kernel/codec/list-of.js'
import { verdictOf } from '../../kernel/verdict.js'
import { isConsentedTo, isEstateConsentedTo, ofSession, type Asked } from '../question.js'
import { Party, Purpose, type Knowledge } from '../vocabulary.js'
import { asked, askedWith, showAsked, type Concerning } from './asked.js'

const ofPeerSupport: readonly Knowledge[] = [...ofSession, 'derivedFromSession']
const parties = listOf(Party, 0, Party.words.length)
const purposes = listOf(Purpose, 0, Purpose.words.length)

const isConsented = ({ question }: Asked): boolean =>
  isConsentedTo(question) || isEstateConsentedTo(question)

/** SLM-HB-1, SLM-HB-3a1, SAPD-16, IACP-6.3a, CIR-09. */
const sessionConfidential: Concerning = {
  knowledge: ofSession,
  rule: askedWith(
    {
      id: 'disclosure.session-confidential',
      asks: 'what was said in a session, and what was written of it, is told to nobody without consent',
    },
    { except: parties },
    ({ except }) =>
      (facts) =>
        verdictOf(except.includes(facts.question.asks) || isConsented(facts)),
    ({ except }) =>
      (facts) => ({ ...showAsked(facts), except }),
  ),
}

/** SLM-HB-2. */
const derivedConfidential: Concerning = {
  knowledge: ['derivedFromSession'],
  rule: askedWith(
    {
      id: 'disclosure.derived-confidential',
      asks: 'what members and employee assistance staff say to each other about a session goes no further',
    },
    { except: parties },
    ({ except }) =>
      (facts) =>
        verdictOf(except.includes(facts.question.asks) || isConsented(facts)),
    ({ except }) =>
      (facts) => ({ ...showAsked(facts), except }),
  ),
}

/** SLM-HB-3a2. It stands in any case: no exception makes a public record of it. */
const notPublicRecord: Concerning = {
  knowledge: [...ofPeerSupport, 'deidentified'],
  lifts: false,
  rule: asked({
    id: 'disclosure.not-public-record',
    asks: 'notes, records and reports of a session are no public record',
  })(
    ({ question }) =>
      verdictOf(question.asks !== 'recordsRequester' && question.purpose !== 'recordsRequest'),
    showAsked,
  ),
}

/** SLM-CG-3b. It stands in any case: the fixed answer is the only one. */
const outreachSilent: Concerning = {
  knowledge: ['outreach'],
  lifts: false,
  rule: asked({
    id: 'disclosure.outreach-silent',
    asks: 'nothing is told about an unsolicited contact but the one fixed answer',
  })(() => 'violated', showAsked),
}

/** IACP-6.5a. */
const notToSupervisors: Concerning = {
  asks: ['supervisor', 'management', 'wellnessCommander'],
  knowledge: ofPeerSupport,
  rule: asked({
    id: 'disclosure.not-to-supervisors',
    asks: 'nothing from a contact goes to supervisors without explicit authorization',
  })((facts) => verdictOf(isConsented(facts)), showAsked),
}

/** IACP-6.5b. */
const notToFellows: Concerning = {
  asks: ['fellowMember', 'teamLeader'],
  knowledge: ofPeerSupport,
  rule: asked({
    id: 'disclosure.not-to-fellows',
    asks: 'nothing that identifies goes to fellow members without explicit authorization',
  })((facts) => verdictOf(isConsented(facts)), showAsked),
}

/** IACP-3.1c. */
const notAskedByManagement: Concerning = {
  asks: ['management', 'internalInvestigation', 'supervisor'],
  knowledge: [...ofPeerSupport, 'outreach'],
  rule: asked({
    id: 'disclosure.not-asked-by-management',
    asks: 'management does not ask a supporter for identifying or confidential information',
  })((facts) => verdictOf(isConsented(facts)), showAsked),
}

/** SLM-CF-2. */
const recipientsLimited: Concerning = {
  knowledge: ofPeerSupport,
  rule: askedWith(
    {
      id: 'disclosure.recipients-limited',
      asks: 'without consent, talk stays with those whom the policy names, for the support of the person',
    },
    { to: parties, purposes },
    (only) => (facts) =>
      verdictOf(
        isConsented(facts) ||
          (only.to.includes(facts.question.asks) && only.purposes.includes(facts.question.purpose)),
      ),
    ({ to }) =>
      (facts) => ({ ...showAsked(facts), to }),
  ),
}

/** SLM-CF-3; what SLM-CF-2 allows is its labelled exception (contradiction C4). */
const notToDivision: Concerning = {
  asks: [
    'supervisor',
    'management',
    'internalInvestigation',
    'divisionMember',
    'fellowMember',
    'teamLeader',
    'wellnessCommander',
    'family',
    'friend',
    'public',
  ],
  knowledge: ofPeerSupport,
  rule: askedWith(
    {
      id: 'disclosure.not-to-division',
      asks: 'what was shared goes to no colleague of any rank, family, friend or the public',
    },
    { exceptTo: parties, purposes },
    ({ exceptTo, purposes: allowed }) =>
      (facts) =>
        verdictOf(
          isConsented(facts) ||
            (exceptTo.includes(facts.question.asks) && allowed.includes(facts.question.purpose)),
        ),
    ({ exceptTo }) =>
      (facts) => ({ ...showAsked(facts), exceptTo }),
  ),
}

/** SLM-CF-4; it stands in any case, so it goes before SLM-CF-5c (contradiction C3). */
const shielded: Concerning = {
  lifts: false,
  asks: ['internalInvestigation', 'management', 'supervisor', 'divisionMember'],
  knowledge: ofPeerSupport,
  rule: asked({
    id: 'disclosure.shielded',
    asks: 'a supporter may withhold what bears on an internal investigation',
  })(
    (facts) =>
      verdictOf(
        isConsented(facts) ||
          (facts.question.asks !== 'internalInvestigation' &&
            facts.question.purpose !== 'investigation' &&
            facts.question.purpose !== 'discipline'),
      ),
    showAsked,
  ),
}

/** Every rule that forbids to tell. Where a policy requires one, nothing but a required report goes past it. */
export const bars: readonly Concerning[] = [
  sessionConfidential,
  derivedConfidential,
  notPublicRecord,
  outreachSilent,
  notToSupervisors,
  notToFellows,
  notAskedByManagement,
  recipientsLimited,
  notToDivision,
  shielded,
]

/** The same as rules that a pack sets. */
export const barRules = bars.map((bar) => bar.rule)
