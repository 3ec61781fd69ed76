import { addYears, isOnOrBefore } from '../../kernel/calendar-date.js'
import { boundedInt } from '../../kernel/codec/bounded-int.js'
import { listOf } from '../../kernel/codec/list-of.js'
import type { Context } from '../../kernel/decider.js'
import { rule, ruleWith, type Rule } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { File } from '../file.js'
import type { MemberObserved } from '../observed.js'
import { Panelist, type Consideration, type Quality } from '../vocabulary.js'

/** The facts about a candidate: what is on file, and the day. */
export type Judging = {
  readonly file: File
  readonly context: Context<MemberObserved>
}

const judging = rule<Judging>
const judgingWith = ruleWith<Judging>()

/** IACP-4.1c. */
export const goodStanding = judging({
  id: 'member.good-standing',
  asks: 'the candidate is in good standing',
})(
  ({ file }) => verdictOf(file.standing === 'unknown' ? undefined : file.standing === 'good'),
  ({ file }) => ({ standing: file.standing === 'unknown' ? null : file.standing }),
)

/** SLM-EL-a; the boundary day counts as reached, 29 February as 1 March (contradiction C8). */
export const tenure = judgingWith(
  { id: 'member.tenure', asks: 'the candidate has been employed for the years that are asked' },
  { years: boundedInt('years', 1, 40) },
  ({ years }) =>
    ({ file, context }) => {
      const since = file.nominated.employedSince
      return verdictOf(since && isOnOrBefore(addYears(since, years), context.on))
    },
  ({ years }) =>
    ({ file, context }) => ({
      employedSince: file.nominated.employedSince ?? null,
      years,
      on: context.on,
    }),
)

/** IACP-4.1f: either may do; one that is not favourable recommends nobody. */
export const recommended = judging({
  id: 'member.recommended',
  asks: 'a peer or a supervisor recommends the candidate',
})(
  ({ file }) =>
    file.recommendedBy.length > 0
      ? 'satisfied'
      : verdictOf(file.notRecommendedBy.length > 0 ? false : undefined),
  ({ file }) => ({ recommendedBy: file.recommendedBy, notRecommendedBy: file.notRecommendedBy }),
)

/** SLM-EL-k; IACP-4.1g allows an interview. */
export const interviewPassed = judging({
  id: 'member.interview-passed',
  asks: 'the candidate has passed a structured oral interview',
})(
  ({ file: { interview } }) => verdictOf(interview && interview.structured && interview.passed),
  ({ file: { interview } }) => ({
    structured: interview?.structured ?? null,
    passed: interview?.passed ?? null,
  }),
)

/** SLM-CMD-5, SLM-CC-7; IACP-4.1h allows any such panel. */
export const interviewPanel = judgingWith(
  { id: 'member.interview-panel', asks: 'the interview panel holds those whom the policy names' },
  { panel: listOf(Panelist, 1, 5) },
  ({ panel }) =>
    ({ file: { interview } }) =>
      verdictOf(interview && panel.every((each) => interview.panel.includes(each))),
  ({ panel }) =>
    ({ file }) => ({ panel: file.interview?.panel ?? null, asked: panel }),
)

const considers = (id: string, asks: string, what: Consideration): Rule<Judging> =>
  judging({ id: `member.considered-${id}`, asks })(
    ({ file }) => verdictOf(file.considered.includes(what) || undefined),
    ({ file }) => ({ considered: file.considered }),
  )

/** IACP-4.1d, 4.1e, 4.2a to 4.2c: what selectors weigh, without a threshold. */
export const considerations = [
  considers('years', 'years on the job are weighed', 'yearsOnTheJob'),
  considers('discipline', 'the disciplinary history is weighed', 'disciplinaryHistory'),
  considers('education', 'education and training are weighed', 'educationAndTraining'),
  considers('trauma', 'it is weighed whether traumatic experiences are resolved', 'resolvedTrauma'),
  considers('character', 'maturity, judgment, ethics and credibility are weighed', 'character'),
]

/** IACP-7.4c: only a supervisor's candidacy asks for it. */
export const supervisorDutiesConsidered = judging({
  id: 'member.considered-supervisor-duties',
  asks: "it is weighed whether a supervisor's duties allow membership",
})(
  ({ file }) =>
    file.nominated.supervisor === false
      ? 'satisfied'
      : verdictOf(file.considered.includes('supervisorDuties') || undefined),
  ({ file }) => ({
    supervisor: file.nominated.supervisor ?? null,
    considered: file.considered,
  }),
)

const displays = (id: string, asks: string, quality: Quality): Rule<Judging> =>
  judging({ id: `member.${id}`, asks })(
    ({ file }) =>
      file.displays.includes(quality)
        ? 'satisfied'
        : verdictOf(file.lacks.includes(quality) ? false : undefined),
    ({ file }) => ({
      displays: file.displays.includes(quality),
      lacks: file.lacks.includes(quality),
    }),
  )

/** SLM-EL-b to SLM-EL-g, SLM-EL-l. */
export const qualities = [
  displays('emotional-maturity', 'the candidate is emotionally mature', 'emotionalMaturity'),
  displays('trust-of-peers', 'the candidate has the respect and trust of peers', 'trustOfPeers'),
  displays('empathy', 'the candidate is sensitive to others', 'empathy'),
  displays('cit-trained', 'the candidate has had crisis intervention training', 'citTraining'),
  displays('interest-in-helping', 'the candidate wants to help colleagues', 'interestInHelping'),
  displays(
    'interest-in-psychosocial',
    'the candidate wants to learn about psycho-social processes',
    'interestInPsychosocialProcesses',
  ),
  displays(
    'on-call-willingness',
    'the candidate is willing to be on call for critical incidents',
    'onCallWillingness',
  ),
]

/**
 * What is asked of a candidate when membership is approved, and again at the appointment: what was
 * true of somebody at the approval must still be true of them then.
 */
export const candidateRules: readonly Rule<Judging>[] = [
  goodStanding,
  tenure,
  recommended,
  interviewPassed,
  interviewPanel,
  ...considerations,
  supervisorDutiesConsidered,
  ...qualities,
]
