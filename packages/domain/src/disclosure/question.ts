import type { Finding } from '../kernel/finding.js'
import type { Layer } from '../policy/pack.js'
import type { ExceptionMet } from './exception.js'
import type {
  Knowledge,
  Outcome,
  Party,
  Purpose,
  ReportRequest,
  TellingConsent,
  Within,
} from './vocabulary.js'

/** Who asks, for what kind of knowledge, which exceptions it meets, with what consent, and what for. */
export type Question = {
  readonly asks: Party
  readonly knowledge: Knowledge
  readonly exceptions: readonly ExceptionMet[]
  readonly consent: TellingConsent
  readonly purpose: Purpose
}

/**
 * What a policy says to a question. `outcome` is the strongest that follows: a report that is required,
 * whoever asked; else a disclosure that is permitted; else nothing. `to` and `within` say to whom and by
 * when; `asker` says what whoever asked may be told, which a required report to somebody else does not
 * change.
 */
export type Answer = {
  readonly outcome: Outcome
  readonly asker: Outcome
  readonly to: readonly Party[]
  readonly within: Within | undefined
  readonly asking: readonly ReportRequest[]
  readonly findings: readonly Finding[]
}

/** A question as rules see it, with the layers whose protection the exceptions take away. */
export type Asked = { readonly question: Question; readonly lost: readonly Layer[] }

const forOnePerson: readonly TellingConsent[] = ['spoken', 'written', 'ofEveryParticipant']

/**
 * Tells whether consent covers what is asked for. What several people said in a group is theirs
 * together: only the consent of every one of them covers it.
 */
export const isConsentedTo = (
  { consent, knowledge }: Question,
  consents: readonly TellingConsent[] = forOnePerson,
): boolean =>
  consents.includes(consent) &&
  (knowledge === 'groupSession' ? consent === 'ofEveryParticipant' : forOnePerson.includes(consent))

/** Tells whether the estate’s consent to testimony stands for the person’s own. SLM-HB-3b5. */
export const isEstateConsentedTo = ({ asks, consent, purpose, knowledge }: Question): boolean =>
  consent === 'estate' &&
  purpose === 'testimony' &&
  knowledge !== 'groupSession' &&
  (asks === 'court' || asks === 'estate')

/** The kinds of knowledge that come out of peer support and can identify somebody. */
export const ofSession: readonly Knowledge[] = ['session', 'groupSession', 'sessionRecord']
