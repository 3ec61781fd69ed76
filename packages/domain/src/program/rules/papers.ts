import { listOf } from '../../kernel/codec/list-of.js'
import { Role } from '../../kernel/role.js'
import { rule, ruleWith, type Rule } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { Program, Proposal } from '../program.js'
import { Contributor, PolicyPart } from '../vocabulary.js'
import { authority, holds, type Facts } from './facts.js'

const publishing = rule<Facts<'PublishProcedure'>>

/** IACP-3.5b. */
export const manualAvailable = publishing({
  id: 'program.manual-available',
  asks: 'the procedures manual is available to all personnel',
})(
  ({ command }) => (command.kind === 'manual' ? verdictOf(command.availableToAll) : 'satisfied'),
  ({ command }) => ({ kind: command.kind, availableToAll: command.availableToAll ?? null }),
)

/** IACP-6.2h. */
export const manualDefinesExceptions = publishing({
  id: 'program.manual-defines-exceptions',
  asks: 'the manual defines the exceptions to confidentiality and what to do when one occurs',
})(
  ({ command }) =>
    verdictOf(
      command.kind !== 'manual' || holds(command.parts, ['exceptions', 'exceptionProcedure']),
    ),
  ({ command }) => ({ kind: command.kind, setsOut: command.parts }),
)

/** What is asked when a procedure is published. */
export const procedureRules = [manualAvailable, manualDefinesExceptions]

const writtenWith = ruleWith<{
  readonly command: { readonly contributors: readonly Contributor[] }
}>()

const contributors = (id: string, asks: string) =>
  writtenWith(
    { id: `program.${id}`, asks },
    { contributors: listOf(Contributor, 1, 6) },
    (asked) =>
      ({ command }) =>
        verdictOf(holds(command.contributors, asked.contributors)),
    (asked) =>
      ({ command }) => ({ contributors: command.contributors, asked: asked.contributors }),
  )

/** SLM-CMD-2. */
export const policyProposer = authority(
  'policy-proposer',
  'the policy is developed by those whom the policy names',
)

/** SLM-CC-4. */
export const policyContributors = contributors(
  'policy-contributors',
  'those whom the policy names help to develop the policy',
)

/** What is asked when a policy is proposed. */
export const proposalRules: readonly Rule<Facts<'ProposePolicy'>>[] = [
  policyProposer,
  policyContributors,
]

/** SLM-DC-2. */
export const policyAuthority = authority(
  'policy-authority',
  'the policy is authorized by those whom the policy names',
)

/** What is asked when a policy is authorized. */
export const authorizationRules = [policyAuthority]

/** The facts when a proposed policy is adopted. */
export type Adopting = { readonly proposal: Proposal; readonly program: Program }

const adopting = rule<Adopting>
const adoptingWith = ruleWith<Adopting>()

/** SLM-DC-2. */
export const policyAuthorized = adoptingWith(
  {
    id: 'program.policy-authorized',
    asks: 'everyone whom the policy names has authorized the policy before it is adopted',
  },
  { roles: listOf(Role, 1, 5) },
  ({ roles }) =>
    ({ proposal }) =>
      verdictOf(holds(proposal.authorizedBy, roles)),
  ({ roles }) =>
    ({ proposal }) => ({ authorizedBy: proposal.authorizedBy, asked: roles }),
)

/** IACP-3.1b. */
export const policyHeedsJurisdiction = adopting({
  id: 'program.policy-heeds-jurisdiction',
  asks: "the policy is written for the law of the program's own jurisdiction",
})(
  ({ proposal: { proposed }, program }) =>
    verdictOf(proposed.jurisdiction && proposed.jurisdiction === program.established.jurisdiction),
  ({ proposal: { proposed }, program }) => ({
    writtenFor: proposed.jurisdiction ?? null,
    jurisdiction: program.established.jurisdiction,
  }),
)

const setsOut = (id: string, asks: string): Rule<Adopting> =>
  adoptingWith(
    { id: `program.${id}`, asks },
    { parts: listOf(PolicyPart, 1, 5) },
    ({ parts }) =>
      ({ proposal: { proposed } }) =>
        verdictOf(holds(proposed.parts, parts)),
    ({ parts }) =>
      ({ proposal: { proposed } }) => ({ setsOut: proposed.parts, asked: parts }),
  )

/** IACP-6.1a. */
export const policyConfidentiality = setsOut(
  'policy-confidentiality',
  'the policy makes clear what is confidential and what must be reported',
)

/** IACP-3.7.1. */
export const policyCompensation = setsOut(
  'policy-compensation',
  'the policy outlines compensation and the duties that are compensated',
)

/** What is asked when a policy is adopted. */
export const adoptionRules: readonly Rule<Adopting>[] = [
  policyAuthorized,
  policyHeedsJurisdiction,
  policyConfidentiality,
  policyCompensation,
]

/** SLM-DC-1. */
export const fundingAuthority = authority(
  'funding-authority',
  'funding and training are authorized by those whom the policy names',
)

/** What is asked when money is authorized. */
export const fundingRules = [fundingAuthority]

/** SLM-CMD-3. */
export const curriculumAuthority = authority(
  'curriculum-authority',
  'the training program is set up by those whom the policy names',
)

/** CIR-22, SLM-CC-3. */
export const curriculumContributors = contributors(
  'curriculum-contributors',
  'those whom the policy names help to develop the training program',
)

/** What is asked when a curriculum is published. */
export const curriculumRules: readonly Rule<Facts<'PublishCurriculum'>>[] = [
  curriculumAuthority,
  curriculumContributors,
]
