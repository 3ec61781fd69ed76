import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { check, type Settings } from '../../kernel/check.js'
import type { Actor, Context } from '../../kernel/decider.js'
import { same } from '../../kernel/same.js'
import type { MemberCommandOf } from '../commands.js'
import type { MemberEvent, MemberEventOf } from '../events.js'
import type { File } from '../file.js'
import type { MemberObserved } from '../observed.js'
import { appointmentRules, type Appointing } from '../rules/appointment.js'
import { approvalRules, type Approving } from '../rules/approval.js'
import { candidateRules } from '../rules/candidate.js'
import { nominationRules } from '../rules/nomination.js'
import type { MemberState } from '../state.js'
import { once } from './once.js'
import { emit, misplaced, nothingNew, record, type Result } from './result.js'

/** What is stored of a nomination: the fields are named, so that none can slip in. */
const candidateNominated = ({
  memberClass,
  reportingUnit,
  volunteer,
  employee,
  supervisor,
  employedSince,
}: MemberCommandOf<'NominateCandidate'>): MemberEventOf<'CandidateNominated'> => ({
  type: 'CandidateNominated',
  memberClass,
  reportingUnit,
  ...(volunteer === undefined ? {} : { volunteer }),
  ...(employee === undefined ? {} : { employee }),
  ...(supervisor === undefined ? {} : { supervisor }),
  ...(employedSince === undefined ? {} : { employedSince }),
})

/** Nominates somebody who is not known yet. */
export const nominate = (policy: Settings) => {
  const judge = check(policy, nominationRules)
  return (command: MemberCommandOf<'NominateCandidate'>, state: MemberState): Result => {
    const event = candidateNominated(command)
    if (state.status === 'none') return pipe(judge({ command }), E.map(emit(policy, event)))
    return state.status === 'candidate' && same(state.file.nominated, event)
      ? nothingNew(policy)
      : misplaced(policy, command, state.status)
  }
}

/** What is stored of an approval: who gave it, and what was attested with it. */
const membershipApproved = (
  { underWrittenProcedure }: MemberCommandOf<'ApproveMembership'>,
  { role, id: by }: Actor,
): MemberEvent => ({
  type: 'MembershipApproved',
  role,
  by,
  ...(underWrittenProcedure === undefined ? {} : { underWrittenProcedure }),
})

/** Approves in the actor's own role; each person's approval counts once in a role. */
export const approve = (policy: Settings) => {
  const judge = check<Approving>(policy, [...approvalRules, ...candidateRules])
  return (
    command: MemberCommandOf<'ApproveMembership'>,
    file: File,
    context: Context<MemberObserved>,
  ): Result => {
    const { role, id: by } = context.actor
    return file.approvals.some((one) => one.role === role && one.by === by)
      ? nothingNew(policy)
      : pipe(
          judge({ command, file, context }),
          E.map(emit(policy, membershipApproved(command, context.actor))),
        )
  }
}

/** Appoints a candidate, of whom all must still be true that was asked at the approval. */
export const appoint = (policy: Settings) => {
  const judge = check<Appointing>(policy, [...appointmentRules, ...candidateRules])
  return (file: File, context: Context<MemberObserved>): Result =>
    pipe(judge({ file, context }), E.map(emit(policy, { type: 'MemberAppointed', on: context.on })))
}

const isIn = <A>(some: readonly A[], all: readonly A[]): boolean =>
  some.every((each) => all.includes(each))

/** Keeps an attestation of the candidate; one that finds a quality and finds it lacking attests nothing. */
export const evaluate = (
  policy: Settings,
  command: MemberCommandOf<'EvaluateCandidate'>,
  file: File,
): Result => {
  const { considered, displays, lacks } = command
  return displays.some((quality) => lacks.includes(quality))
    ? misplaced(policy, command, 'a quality is both found and lacking')
    : record(
        policy,
        { type: 'CandidateEvaluated', considered, displays, lacks },
        isIn(considered, file.considered) &&
          isIn(displays, file.displays) &&
          isIn(lacks, file.lacks),
      )
}

/** Keeps an interview; the last one counts. */
export const interview = (
  policy: Settings,
  { structured, passed, panel }: MemberCommandOf<'RecordInterview'>,
  file: File,
): Result => {
  const event = { type: 'CandidateInterviewed', structured, passed, panel } as const
  return record(policy, event, file.interview !== undefined && same(file.interview, event))
}

/** What is stored of a recommendation: the fields are named, so that none can slip in. */
const recommendationRecorded = ({
  occasion,
  from,
  favourable,
}: MemberCommandOf<'RecordRecommendation'>): MemberEventOf<'RecommendationRecorded'> => ({
  type: 'RecommendationRecorded',
  occasion,
  from,
  favourable,
})

/** Keeps a recommendation. */
export const recommend = (
  policy: Settings,
  command: MemberCommandOf<'RecordRecommendation'>,
  file: File,
): Result => {
  const event = recommendationRecorded(command)
  return once(policy, command, file, event, () => record(policy, event, false))
}
