import { listOf } from '../../kernel/codec/list-of.js'
import { verdictOf } from '../../kernel/verdict.js'
import { isConsentedTo, ofSession } from '../question.js'
import { Knowledge, Party, ProtectionLevel, Purpose, TellingConsent } from '../vocabulary.js'
import { asked, askedWith, showAsked, type Concerning } from './asked.js'

const parties = listOf(Party, 1, Party.words.length)
const purposes = listOf(Purpose, 1, Purpose.words.length)

/** IACP-6.5d, SLM-CF-2. */
const consented: Concerning = {
  knowledge: [...ofSession, 'derivedFromSession', 'fitnessForDuty'],
  rule: askedWith(
    { id: 'disclosure.consented', asks: 'the person has agreed to the telling' },
    { consents: listOf(TellingConsent, 1, TellingConsent.words.length) },
    ({ consents }) =>
      ({ question }) =>
        verdictOf(question.asks !== 'nobody' && isConsentedTo(question, consents)),
    ({ consents }) =>
      (facts) => ({ ...showAsked(facts), consents }),
  ),
}

/** What a person said is the person's own. */
const ownMatter: Concerning = {
  asks: ['recipient'],
  knowledge: ['session'],
  rule: asked({
    id: 'disclosure.own-matter',
    asks: 'a person may hear again what the person said',
  })(() => 'satisfied', showAsked),
}

/** IACP-6.5c, SLM-CF-2; de-identified or identified is a parameter (contradiction C5). */
const consultation: Concerning = {
  knowledge: [...ofSession, 'derivedFromSession', 'deidentified'],
  rule: askedWith(
    {
      id: 'disclosure.consultation',
      asks: 'a supporter may consult those whom the policy names, with as much as it allows',
    },
    { with: parties, knowledge: listOf(Knowledge, 1, Knowledge.words.length), purposes },
    (allowed) =>
      ({ question }) =>
        verdictOf(
          allowed.with.includes(question.asks) &&
            allowed.knowledge.includes(question.knowledge) &&
            allowed.purposes.includes(question.purpose),
        ),
    (allowed) => (facts) => ({ ...showAsked(facts), with: allowed.with }),
  ),
}

/** SLM-HB-3c. */
const teamCommunication: Concerning = {
  knowledge: [...ofSession, 'derivedFromSession', 'deidentified'],
  rule: askedWith(
    {
      id: 'disclosure.team-communication',
      asks: 'members who conduct sessions may talk with each other and with employee assistance staff',
    },
    { with: parties },
    (allowed) =>
      ({ question }) =>
        verdictOf(allowed.with.includes(question.asks)),
    (allowed) => (facts) => ({ ...showAsked(facts), with: allowed.with }),
  ),
}

/** SLM-HB-3d. */
const fitnessCommunication: Concerning = {
  knowledge: ['fitnessForDuty'],
  rule: askedWith(
    {
      id: 'disclosure.fitness-communication',
      asks: 'employee assistance and employer may talk about fitness for duty',
    },
    { between: parties },
    ({ between }) =>
      ({ question }) =>
        verdictOf(between.includes(question.asks) && question.purpose === 'fitnessForDuty'),
    ({ between }) =>
      (facts) => ({ ...showAsked(facts), between }),
  ),
}

/** SLM-HB-3a3. */
const outsideKnowledge: Concerning = {
  knowledge: ['observation', 'courseOfEmployment'],
  rule: askedWith(
    {
      id: 'disclosure.outside-knowledge',
      asks: 'what was seen or learned outside any session is open to those who may ask for it otherwise',
    },
    { to: parties },
    ({ to }) =>
      ({ question }) =>
        verdictOf(to.includes(question.asks)),
    ({ to }) =>
      (facts) => ({ ...showAsked(facts), to }),
  ),
}

/** IACP-2.2.3: only a privilege withstands a court, and not where it is lost. */
const compelled: Concerning = {
  asks: ['court'],
  knowledge: [...ofSession, 'derivedFromSession', 'fitnessForDuty'],
  rule: askedWith(
    {
      id: 'disclosure.compelled',
      asks: 'a court is obeyed where no privilege, or none any more, stands against its order',
    },
    { protection: ProtectionLevel },
    ({ protection }) =>
      ({ question, lost }) =>
        verdictOf(
          question.purpose === 'courtOrder' &&
            (protection !== 'privilege' || lost.includes('law') || lost.includes('promise')),
        ),
    ({ protection }) =>
      (facts) => ({ ...showAsked(facts), protection }),
  ),
}

/** Every rule that allows to tell. */
export const grounds: readonly Concerning[] = [
  consented,
  ownMatter,
  consultation,
  teamCommunication,
  fitnessCommunication,
  outsideKnowledge,
  compelled,
]

/** The same as rules that a pack sets. */
export const groundRules = grounds.map((ground) => ground.rule)
