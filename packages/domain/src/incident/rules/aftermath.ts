import { listOf } from '../../kernel/codec/list-of.js'
import { rule, ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { IncidentCommandOf } from '../commands.js'
import type { Course } from '../state.js'
import { AfterActionContributor, IncidentCriterion } from '../vocabulary.js'

/** The facts when the team gives its part of the After Action report. */
export type Contributing = { readonly command: IncidentCommandOf<'ContributeAfterAction'> }

/** IACP-6.8b. */
export const afterActionContributors = ruleWith<Contributing>()(
  {
    id: 'incident.after-action-contributors',
    asks: 'the After Action report is made with all whom the policy names',
  },
  { contributors: listOf(AfterActionContributor, 1, 4) },
  ({ contributors }) =>
    ({ command }) =>
      verdictOf(contributors.every((each) => command.contributors.includes(each))),
  ({ contributors }) =>
    ({ command }) => ({
      missing: contributors.filter((each) => !command.contributors.includes(each)),
    }),
)

/** What is asked when the team gives its part of the After Action report. */
export const contributingRules = [afterActionContributors]

/** The facts when an incident is closed. */
export type Closing = {
  readonly command: IncidentCommandOf<'CloseIncident'>
  readonly course: Course
}

const meets = (course: Course, criteria: readonly IncidentCriterion[]): boolean =>
  course.declared.criteria.some((each) => criteria.includes(each))

const criteria = listOf(IncidentCriterion, 1, 7)

/** SLM-CG-6a to 6d: for which incidents activation is considered. */
export const activationConsidered = ruleWith<Closing>()(
  {
    id: 'incident.activation-considered',
    asks: 'activation is considered for every incident of a kind that the policy lists',
  },
  { criteria },
  (parameters) =>
    ({ course }) =>
      verdictOf(
        !meets(course, parameters.criteria) ||
          course.considered !== undefined ||
          course.authorized !== undefined,
      ),
  () =>
    ({ course }) => ({
      criteria: course.declared.criteria,
      considered: course.considered !== undefined,
    }),
)

/** IACP-3.3a: for which incidents members are there for those involved. */
export const membersAssigned = ruleWith<Closing>()(
  {
    id: 'incident.members-assigned',
    asks: 'members support those involved in a critical incident',
  },
  { criteria },
  (parameters) =>
    ({ course }) =>
      verdictOf(!meets(course, parameters.criteria) || course.assigned.length > 0),
  () =>
    ({ course }) => ({
      criteria: course.declared.criteria,
      assigned: course.assigned.length,
    }),
)

/** IACP-3.9.2d. A team that was not activated needs no relief. */
export const mutualAidWhereClose = rule<Closing>({
  id: 'incident.mutual-aid-where-close',
  asks: 'another agency’s team is asked for help where the own team is close to the incident',
})(
  ({ course: { authorized, mutualAid, considered } }) => {
    if (authorized === undefined || mutualAid) return 'satisfied'
    const close = considered?.teamClose
    return verdictOf(close === undefined ? undefined : !close)
  },
  ({ course }) => ({
    teamClose: course.considered?.teamClose ?? null,
    mutualAid: course.mutualAid,
  }),
)

/** IACP-5.3. */
export const debriefScheduled = rule<Closing>({
  id: 'incident.debrief-scheduled',
  asks: 'after a large-scale event the team itself is debriefed',
})(
  ({ course: { declared, authorized, debriefs } }) =>
    verdictOf(!declared.largeScale || authorized === undefined || debriefs.length > 0),
  ({ course }) => ({
    largeScale: course.declared.largeScale,
    debriefs: course.debriefs.length,
  }),
)

/** How many assigned members have attended no debriefing of this incident. */
const absent = ({ assigned, attendance }: Course): number =>
  new Set(
    assigned
      .map(({ member }) => member)
      .filter((member) => !attendance.some((one) => one.attended && one.member === member)),
  ).size

/** IACP-5.3, SLM-ACT-9. It judges what has happened, so it is told and refuses nothing. */
export const debriefAttended = rule<Closing>({
  id: 'incident.debrief-attended',
  asks: 'every assigned member attends the debriefing that is offered',
  effect: 'report',
})(
  ({ course }) => verdictOf(course.debriefs.length === 0 || absent(course) === 0),
  ({ course }) => ({ absent: absent(course) }),
)

/** IACP-6.8a, where the agency makes such a report. */
export const afterActionContributed = rule<Closing>({
  id: 'incident.after-action-contributed',
  asks: 'after a large-scale event the team takes part in the After Action report',
})(
  ({ command: { afterActionMade }, course: { declared, authorized, contributed } }) =>
    !declared.largeScale || authorized === undefined || contributed !== undefined
      ? 'satisfied'
      : verdictOf(afterActionMade === undefined ? undefined : !afterActionMade),
  ({ command, course }) => ({
    made: command.afterActionMade ?? null,
    contributed: course.contributed !== undefined,
  }),
)

/** What is asked when an incident is closed. */
export const closingRules = [
  activationConsidered,
  membersAssigned,
  mutualAidWhereClose,
  debriefScheduled,
  debriefAttended,
  afterActionContributed,
]
