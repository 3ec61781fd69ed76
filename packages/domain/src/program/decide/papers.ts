import { check, type Settings } from '../../kernel/check.js'
import type { Context } from '../../kernel/decider.js'
import type { ProgramCommand, ProgramCommandOf } from '../commands.js'
import type { ProgramEventOf } from '../events.js'
import type { ProgramObserved } from '../observed.js'
import type { Program } from '../program.js'
import {
  adoptionRules,
  authorizationRules,
  curriculumRules,
  fundingRules,
  procedureRules,
  proposalRules,
} from '../rules/papers.js'
import { isSame, judged, misplaced, nothingNew, type Result } from './result.js'

/** The commands that put things in writing and authorize them. */
export type OfPapers = ProgramCommandOf<
  | 'PublishProcedure'
  | 'ProposePolicy'
  | 'AuthorizePolicy'
  | 'AdoptPolicy'
  | 'AuthorizeFunding'
  | 'PublishCurriculum'
>

const types: ReadonlySet<string> = new Set<OfPapers['type']>([
  'PublishProcedure',
  'ProposePolicy',
  'AuthorizePolicy',
  'AdoptPolicy',
  'AuthorizeFunding',
  'PublishCurriculum',
])

/** Tells whether a command is one of these. */
export const isOfPapers = (command: ProgramCommand): command is OfPapers => types.has(command.type)

type Around = Context<ProgramObserved>

/** What is stored of a procedure: the fields are named, so that none can slip in. */
const procedurePublished = ({
  kind,
  document,
  parts,
  availableToAll,
}: ProgramCommandOf<'PublishProcedure'>): ProgramEventOf<'ProcedurePublished'> => ({
  type: 'ProcedurePublished',
  kind,
  document,
  parts,
  ...(availableToAll === undefined ? {} : { availableToAll }),
})

const policyProposed = (
  { policy, parts, contributors, jurisdiction }: ProgramCommandOf<'ProposePolicy'>,
  { actor: { role } }: Around,
): ProgramEventOf<'PolicyProposed'> => ({
  type: 'PolicyProposed',
  policy,
  parts,
  contributors,
  role,
  ...(jurisdiction === undefined ? {} : { jurisdiction }),
})

const curriculumPublished = (
  { curriculum, contributors, topics, formats }: ProgramCommandOf<'PublishCurriculum'>,
  { actor: { role } }: Around,
): ProgramEventOf<'CurriculumPublished'> => ({
  type: 'CurriculumPublished',
  curriculum,
  contributors,
  topics,
  formats,
  role,
})

/** Authorizes and adopts what is proposed; a policy that is not on the table has no place. */
const onTheTable = (policy: Settings) => {
  const judgeAuthorization = check(policy, authorizationRules)
  const judgeAdoption = check(policy, adoptionRules)
  return (
    command: ProgramCommandOf<'AuthorizePolicy' | 'AdoptPolicy'>,
    program: Program,
    context: Around,
  ): Result => {
    const { proposal, adopted } = program
    if (proposal?.proposed.policy !== command.policy)
      return command.type === 'AdoptPolicy' && adopted?.policy === command.policy
        ? nothingNew(policy)
        : misplaced(policy, command, 'that policy is not proposed')
    const { role } = context.actor
    return command.type === 'AuthorizePolicy'
      ? judged(
          policy,
          () => judgeAuthorization({ context }),
          { type: 'PolicyAuthorized', policy: command.policy, role },
          proposal.authorizedBy.includes(role),
        )
      : judged(
          policy,
          () => judgeAdoption({ proposal, program }),
          { type: 'PolicyAdopted', policy: command.policy, on: context.on },
          false,
        )
  }
}

/** Decides procedures, the policy from proposal to adoption, funding and the curriculum. */
export const papers = (policy: Settings) => {
  const judgeProcedure = check(policy, procedureRules)
  const judgeProposal = check(policy, proposalRules)
  const judgeFunding = check(policy, fundingRules)
  const judgeCurriculum = check(policy, curriculumRules)
  const decideOnTable = onTheTable(policy)
  return (command: OfPapers, program: Program, context: Around): Result => {
    switch (command.type) {
      case 'PublishProcedure': {
        const event = procedurePublished(command)
        const judge = () => judgeProcedure({ command, program, context })
        return judged(policy, judge, event, isSame(program[command.kind], event))
      }
      case 'ProposePolicy': {
        const event = policyProposed(command, context)
        const judge = () => judgeProposal({ command, program, context })
        return judged(policy, judge, event, isSame(program.proposal?.proposed, event))
      }
      case 'AuthorizePolicy':
      case 'AdoptPolicy':
        return decideOnTable(command, program, context)
      case 'AuthorizeFunding': {
        const { purposes } = command
        const event = { type: 'FundingAuthorized', purposes, role: context.actor.role } as const
        const isKnown = purposes.every((purpose) => program.funding.includes(purpose))
        return judged(policy, () => judgeFunding({ context }), event, isKnown)
      }
      case 'PublishCurriculum': {
        const event = curriculumPublished(command, context)
        const judge = () => judgeCurriculum({ command, program, context })
        return judged(policy, judge, event, isSame(program.curriculum, event))
      }
    }
  }
}
