import type { Context } from '../../kernel/decider.js'
import { listOf } from '../../kernel/codec/list-of.js'
import { boundedInt } from '../../kernel/codec/bounded-int.js'
import { Role } from '../../kernel/role.js'
import { rule, ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { DisclosureCommandOf } from '../commands.js'
import type { ExceptionMet } from '../exception.js'
import type { Answer } from '../question.js'
import type { Matter } from '../state.js'

/** The facts when an exception is classified: whether the policy names it, and how many it names. */
export type Classifying = {
  readonly met: ExceptionMet
  readonly named: boolean
  readonly exceptions: number
}

/** SAPD-17 to 19, CIR-15 to 18, SLM-HB-3b1 to 3b5, SLM-CG-5, IACP-6.2e: no exception but the policy’s. */
const exceptionNamed = rule<Classifying>({
  id: 'disclosure.exception-named',
  asks: 'confidentiality gives way only where the policy names the exception',
})(
  ({ named }) => verdictOf(named),
  ({ met, named }) => ({ exception: met.exception, threshold: met.threshold, named }),
)

/** IACP-6.2g. */
const exceptionsFew = ruleWith<Classifying>()(
  {
    id: 'disclosure.exceptions-few',
    asks: 'the policy names few exceptions, so that people trust it',
    effect: 'report',
  },
  { most: boundedInt('most', 1, 16) },
  ({ most }) =>
    ({ exceptions }) =>
      verdictOf(exceptions <= most),
  ({ most }) =>
    ({ exceptions }) => ({ exceptions, most }),
)

/** What is asked when an exception is classified. */
export const classifyingRules = [exceptionNamed, exceptionsFew]

/** The facts when a matter is decided. */
export type Deciding = {
  readonly command: DisclosureCommandOf<'DecideDisclosure'>
  readonly state: Matter
  readonly answer: Answer
  readonly context: Context<unknown>
}

/** A promise of the model under every pack; IACP-6.2a. No policy lets a report rest that must be made. */
const reportNotWithheld = rule<Deciding>({
  id: 'disclosure.report-not-withheld',
  asks: 'a report that the policy requires is made, and none that it does not',
})(
  ({ command, answer }) =>
    verdictOf((command.outcome === 'required') === (answer.outcome === 'required')),
  ({ command, answer }) => ({ decided: command.outcome, follows: answer.outcome, to: answer.to }),
)

/** CIR-21. */
const deciderAccountable = ruleWith<Deciding>()(
  {
    id: 'disclosure.decider-accountable',
    asks: 'who decides belongs to the program and answers for the decision',
  },
  { roles: listOf(Role, 1, Role.words.length) },
  ({ roles }) =>
    ({ context }) =>
      verdictOf(roles.includes(context.actor.role)),
  ({ roles }) =>
    ({ context }) => ({ role: context.actor.role, roles }),
)

/** IACP-6.2h. */
const procedureFollowed = rule<Deciding>({
  id: 'disclosure.procedure-followed',
  asks: 'the decision follows the written procedure for exceptions',
})(
  ({ command }) => verdictOf(command.underProcedure),
  ({ command }) => ({ underProcedure: command.underProcedure ?? null }),
)

const isLegal = ({ state: { question } }: Deciding): boolean =>
  question.asks === 'court' ||
  question.asks === 'recordsRequester' ||
  question.exceptions.some(({ exception }) => exception === 'requiredByLaw')

/** IACP-6.2i. */
const counselSought = rule<Deciding>({
  id: 'disclosure.counsel-sought',
  asks: 'counsel is asked before a court, a records request or a duty of law is answered',
})(
  (facts) => verdictOf(!isLegal(facts) || facts.state.counselled),
  ({ state }) => ({ asks: state.question.asks, counselled: state.counselled }),
)

/** IACP-7.4a. */
const supervisorDutyKept = rule<Deciding>({
  id: 'disclosure.supervisor-duty-kept',
  asks: 'a supporter who is a supervisor does not withhold what a supervisor must report',
})(
  ({ command, state }) =>
    verdictOf(
      command.outcome !== 'denied' ||
        !state.question.exceptions.some(({ exception }) => exception === 'supervisorDuty'),
    ),
  ({ command }) => ({ decided: command.outcome }),
)

/** What is asked when a matter is decided, besides what the answer says. */
export const decidingRules = [
  reportNotWithheld,
  deciderAccountable,
  procedureFollowed,
  counselSought,
  supervisorDutyKept,
]

/** The facts when something is told. */
export type Telling = {
  readonly to: string
  readonly decided: readonly string[]
}

/** A promise of the model under every pack. */
const withinDecision = rule<Telling>({
  id: 'disclosure.within-decision',
  asks: 'what is told goes to those whom the decision names',
})(
  ({ to, decided }) => verdictOf(decided.includes(to)),
  ({ to, decided }) => ({ to, decided }),
)

/** What is asked when something is told. */
export const tellingRules = [withinDecision]

/** SLM-CF-4. */
const noSanction = rule<Matter>({
  id: 'disclosure.no-sanction-for-withholding',
  asks: 'nobody is sanctioned for withholding what the law does not require to be told',
})(
  ({ decision }) => verdictOf(decision?.outcome === 'required'),
  ({ decision }) => ({ decided: decision?.outcome ?? null }),
)

/** What is asked when a sanction is proposed. */
export const sanctionRules = [noSanction]
