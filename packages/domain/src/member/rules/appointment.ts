import { boundedInt } from '../../kernel/codec/bounded-int.js'
import { listOf } from '../../kernel/codec/list-of.js'
import type { Context } from '../../kernel/decider.js'
import type { ActorId } from '../../kernel/opaque-id.js'
import { Role } from '../../kernel/role.js'
import { rule, ruleWith, type Rule } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { File } from '../file.js'
import type { MemberObserved } from '../observed.js'
import { AgreementPart, TrainingTopic, type AgreementKind } from '../vocabulary.js'

/** The facts when a candidate is appointed. */
export type Appointing = {
  readonly file: File
  readonly context: Context<MemberObserved>
}

const appointing = rule<Appointing>
const appointingWith = ruleWith<Appointing>()

/** A promise of the model under every pack: nobody becomes a member without an approval. */
export const approved = appointing({
  id: 'member.approved',
  asks: 'the membership has been approved',
})(
  ({ file }) => verdictOf(file.approvals.length > 0),
  ({ file }) => ({ approvals: file.approvals.length }),
)

/** Tells whether each role can be filled by an approval of its own person. */
const filledApart = (
  roles: readonly Role[],
  approvals: File['approvals'],
  taken: readonly ActorId[] = [],
): boolean => {
  const [role, ...others] = roles
  return (
    role === undefined ||
    approvals.some(
      (one) =>
        one.role === role &&
        !taken.includes(one.by) &&
        filledApart(others, approvals, [...taken, one.by]),
    )
  )
}

/** SLM-DC-4, SLM-CMD-5: read as two approvals by two people (contradiction C22). */
export const approvedByAll = appointingWith(
  {
    id: 'member.approved-by-all',
    asks: 'everyone whom the policy names has approved, each for themselves',
  },
  { roles: listOf(Role, 1, 5) },
  ({ roles }) =>
    ({ file }) =>
      verdictOf(filledApart(roles, file.approvals)),
  ({ roles }) =>
    ({ file }) => ({ approvedBy: file.approvals.map(({ role }) => role), asked: roles }),
)

const signs = (kind: AgreementKind): Rule<Appointing> =>
  appointing({ id: `member.${kind}-agreement`, asks: `the ${kind} agreement is signed` })(
    ({ file }) => verdictOf(file.agreements[kind] !== undefined),
    ({ file }) => ({ signed: file.agreements[kind] !== undefined }),
  )

const setsOut = (kind: AgreementKind): Rule<Appointing> =>
  appointingWith(
    {
      id: `member.${kind}-agreement-contents`,
      asks: `the ${kind} agreement sets out what the policy lists`,
    },
    { parts: listOf(AgreementPart, 1, 5) },
    ({ parts }) =>
      ({ file }) => {
        const signed = file.agreements[kind]
        return verdictOf(signed && parts.every((part) => signed.includes(part)))
      },
    ({ parts }) =>
      ({ file }) => ({ setsOut: file.agreements[kind] ?? null, asked: parts }),
  )

/** IACP-6.7a, SLM-ACT-2, SLM-EL-i. */
export const confidentialityAgreement = signs('confidentiality')
/** IACP-6.7b. */
export const confidentialityAgreementContents = setsOut('confidentiality')
/** IACP-4.5, SLM-EL-h. */
export const expectationAgreement = signs('expectation')
/** IACP-4.5. */
export const expectationAgreementContents = setsOut('expectation')

/** IACP-2.1a, SLM-EL-j, SLM-MIS-2, SLM-OPG-3, SLM-ACT-1. */
export const specializedTraining = appointing({
  id: 'member.specialized-training',
  asks: 'the candidate has completed specialized peer support training',
})(
  ({ file }) => verdictOf(file.specializedTraining),
  ({ file }) => ({ completed: file.specializedTraining }),
)

/** IACP-6.3b, IACP-6.4 (confidentiality), IACP-7.1c (role conflict). */
export const topicsTrained = appointingWith(
  { id: 'member.topics-trained', asks: 'the training covered the topics that the policy lists' },
  { topics: listOf(TrainingTopic, 1, 29) },
  ({ topics }) =>
    ({ file }) =>
      verdictOf(topics.every((topic) => file.topics.includes(topic))),
  ({ topics }) =>
    ({ file }) => ({ untrained: topics.filter((topic) => !file.topics.includes(topic)) }),
)

/** SLM-CF-0b. */
export const policyAcknowledged = appointing({
  id: 'member.policy-acknowledged',
  asks: 'the confidentiality policies are understood and acknowledged',
})(
  ({ file }) => verdictOf(file.acknowledged),
  ({ file }) => ({ acknowledged: file.acknowledged }),
)

/** SLM-ACT-1, the upper bound: the lower one is a gap to report, not a refusal (contradiction C9). */
export const teamSize = appointingWith(
  { id: 'member.team-size', asks: 'the team stays within the size that the policy sets' },
  { most: boundedInt('most', 1, 10_000) },
  ({ most }) =>
    ({ context: { observed } }) =>
      verdictOf(observed.teamSize === undefined ? undefined : observed.teamSize < most),
  ({ most }) =>
    ({ context }) => ({ members: context.observed.teamSize ?? null, most }),
)

/** What is asked when a candidate is appointed, beside the `candidateRules`. */
export const appointmentRules: readonly Rule<Appointing>[] = [
  approved,
  approvedByAll,
  confidentialityAgreement,
  confidentialityAgreementContents,
  expectationAgreement,
  expectationAgreementContents,
  specializedTraining,
  topicsTrained,
  policyAcknowledged,
  teamSize,
]
