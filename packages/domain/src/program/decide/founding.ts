import { check, type Settings } from '../../kernel/check.js'
import type { Context } from '../../kernel/decider.js'
import { same } from '../../kernel/same.js'
import type { ProgramCommand, ProgramCommandOf } from '../commands.js'
import type { ProgramEventOf } from '../events.js'
import type { ProgramObserved } from '../observed.js'
import type { Program } from '../program.js'
import { seatRules, statementRules } from '../rules/founding.js'
import {
  clinicianInModelRules,
  establishingRules,
  modelRules,
  type Establishing,
  type Modelling,
} from '../rules/model.js'
import type { ProgramState } from '../state.js'
import { isSame, judged, misplaced, nothingNew, record, type Result } from './result.js'

/** What is stored of an establishment: the fields are named, so that none can slip in. */
const programEstablished = ({
  model,
  structure,
  jurisdiction,
  alongside,
  funding,
  sponsor,
}: ProgramCommandOf<'EstablishProgram'>): ProgramEventOf<'ProgramEstablished'> => ({
  type: 'ProgramEstablished',
  model,
  structure,
  jurisdiction,
  alongside,
  ...(funding === undefined ? {} : { funding }),
  ...(sponsor === undefined ? {} : { sponsor }),
})

/** Establishes a program that is not there yet. */
export const establish = (policy: Settings) => {
  const judge = check<Establishing & Modelling>(policy, [...establishingRules, ...modelRules])
  return (command: ProgramCommandOf<'EstablishProgram'>, state: ProgramState): Result => {
    const event = programEstablished(command)
    if (state.status === 'none') {
      const { model, funding } = command
      return judged(policy, () => judge({ command, model, funding, clinicians: 0 }), event, false)
    }
    return state.status !== 'closed' && same(state.program.established, event)
      ? nothingNew(policy)
      : misplaced(policy, command, state.status)
  }
}

/** The commands that say how a program is built, and who answers for it. */
export type Founding = ProgramCommandOf<
  | 'ChangeModel'
  | 'AssessAgency'
  | 'IssueChiefStatement'
  | 'ConveneSteeringCommittee'
  | 'SeatCommitteeMember'
  | 'VacateCommitteeSeat'
  | 'AppointCoordinator'
  | 'RelieveCoordinator'
  | 'DecideOnSupervisors'
>

const types: ReadonlySet<string> = new Set<Founding['type']>([
  'ChangeModel',
  'AssessAgency',
  'IssueChiefStatement',
  'ConveneSteeringCommittee',
  'SeatCommitteeMember',
  'VacateCommitteeSeat',
  'AppointCoordinator',
  'RelieveCoordinator',
  'DecideOnSupervisors',
])

/** Tells whether a command is one of these. */
export const isFounding = (command: ProgramCommand): command is Founding => types.has(command.type)

const modelChanged = ({
  model,
  funding,
}: ProgramCommandOf<'ChangeModel'>): ProgramEventOf<'ModelChanged'> => ({
  type: 'ModelChanged',
  model,
  ...(funding === undefined ? {} : { funding }),
})

const committeeMemberSeated = ({
  seat,
  party,
  licensedIn,
  knowsPolicing,
}: ProgramCommandOf<'SeatCommitteeMember'>): ProgramEventOf<'CommitteeMemberSeated'> => ({
  type: 'CommitteeMemberSeated',
  seat,
  party,
  ...(licensedIn === undefined ? {} : { licensedIn }),
  ...(knowsPolicing === undefined ? {} : { knowsPolicing }),
})

/** Decides the model, the statement, the committee, the coordinator, and supervisors as members. */
export const founding = (policy: Settings) => {
  const judgeModel = check(policy, [...modelRules, ...clinicianInModelRules])
  const judgeStatement = check(policy, statementRules)
  const judgeSeat = check(policy, seatRules)
  return (command: Founding, program: Program, context: Context<ProgramObserved>): Result => {
    switch (command.type) {
      case 'ChangeModel': {
        const { model, funding } = command
        const clinicians = Object.keys(program.clinicians).length
        const judge = () => judgeModel({ model, funding, clinicians })
        return judged(policy, judge, modelChanged(command), program.model === model)
      }
      case 'AssessAgency': {
        const { funding, headcount } = command
        const event = { type: 'AgencyAssessed', funding, headcount } as const
        return record(policy, event, isSame(program.assessment, event))
      }
      case 'IssueChiefStatement': {
        const { role } = context.actor
        const event = { type: 'ChiefStatementIssued', role, parts: command.parts } as const
        const judge = () => judgeStatement({ command, program, context })
        return judged(policy, judge, event, isSame(program.statement, event))
      }
      case 'ConveneSteeringCommittee':
        return record(policy, { type: 'SteeringCommitteeConvened' }, program.convened)
      case 'SeatCommitteeMember': {
        if (!program.convened) return misplaced(policy, command, 'no committee is convened')
        const event = committeeMemberSeated(command)
        const judge = () => judgeSeat({ command, program, context })
        return judged(policy, judge, event, isSame(program.seats[command.seat], event))
      }
      case 'VacateCommitteeSeat': {
        const { seat } = command
        const isKnown = program.seats[seat] === undefined
        return record(policy, { type: 'CommitteeSeatVacated', seat }, isKnown)
      }
      case 'AppointCoordinator': {
        const { coordinator } = command
        const isKnown = program.coordinator === coordinator
        return record(policy, { type: 'CoordinatorAppointed', coordinator }, isKnown)
      }
      case 'RelieveCoordinator':
        return record(policy, { type: 'CoordinatorRelieved' }, program.coordinator === undefined)
      case 'DecideOnSupervisors': {
        const { decision } = command
        const isKnown = program.supervisors === decision
        return record(policy, { type: 'SupervisorsDecidedOn', decision }, isKnown)
      }
    }
  }
}
