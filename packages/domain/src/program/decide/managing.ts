import { check, type Settings } from '../../kernel/check.js'
import type { Context } from '../../kernel/decider.js'
import { same } from '../../kernel/same.js'
import type { ProgramCommand, ProgramCommandOf } from '../commands.js'
import type { ProgramEventOf } from '../events.js'
import type { ProgramObserved } from '../observed.js'
import type { Program } from '../program.js'
import { coverageRules, type Covering } from '../rules/coverage.js'
import type { Acting } from '../rules/facts.js'
import {
  identificationRules,
  managingRules,
  reportingUnitRules,
  teamSizeRules,
} from '../rules/managing.js'
import { mostUnits } from '../vocabulary.js'
import { coverageChecked } from './coverage.js'
import { isSame, judged, misplaced, once, record, type Result } from './result.js'

/** The commands by which a program is managed from day to day. */
export type Managing = ProgramCommandOf<
  | 'RecordAgencyTraining'
  | 'RecordMeeting'
  | 'DefineReportingUnit'
  | 'WithdrawReportingUnit'
  | 'SetTeamSize'
  | 'CheckCoverage'
  | 'RecordSuccessionPlan'
  | 'IssueIdentification'
  | 'PublishContactInformation'
>

const types: ReadonlySet<string> = new Set<Managing['type']>([
  'RecordAgencyTraining',
  'RecordMeeting',
  'DefineReportingUnit',
  'WithdrawReportingUnit',
  'SetTeamSize',
  'CheckCoverage',
  'RecordSuccessionPlan',
  'IssueIdentification',
  'PublishContactInformation',
])

/** Tells whether a command is one of these. */
export const isManaging = (command: ProgramCommand): command is Managing => types.has(command.type)

/** What is stored of a team's size: the fields are named, so that none can slip in. */
const teamSizeSet = ({
  least,
  most,
  factors,
  manageable,
}: ProgramCommandOf<'SetTeamSize'>): ProgramEventOf<'TeamSizeSet'> => ({
  type: 'TeamSizeSet',
  least,
  most,
  factors,
  ...(manageable === undefined ? {} : { manageable }),
})

const identificationIssued = ({
  member,
  visible,
  showsAgency,
  showsTeam,
}: ProgramCommandOf<'IssueIdentification'>): ProgramEventOf<'IdentificationIssued'> => ({
  type: 'IdentificationIssued',
  member,
  ...(visible === undefined ? {} : { visible }),
  ...(showsAgency === undefined ? {} : { showsAgency }),
  ...(showsTeam === undefined ? {} : { showsTeam }),
})

/** Decides trainings, meetings, units, the team's size and coverage, succession, and what is handed out. */
export const managing = (policy: Settings) => {
  const judgeManaging = check(policy, managingRules)
  const judgeUnit = check(policy, [...managingRules, ...reportingUnitRules])
  const judgeSize = check(policy, [...managingRules, ...teamSizeRules])
  const judgeCoverage = check<Acting & Covering>(policy, [...managingRules, ...coverageRules])
  const judgeIdentification = check(policy, [...managingRules, ...identificationRules])
  return (command: Managing, program: Program, context: Context<ProgramObserved>): Result => {
    switch (command.type) {
      case 'RecordAgencyTraining': {
        const { occasion, on, subject, audiences } = command
        const event = { type: 'AgencyTrainingRecorded', occasion, on, subject, audiences } as const
        return once(policy, command, program, event, context.on, () => judgeManaging({ context }))
      }
      case 'RecordMeeting': {
        const { occasion, kind, on } = command
        const event = { type: 'MeetingRecorded', occasion, kind, on } as const
        return once(policy, command, program, event, context.on, () => judgeManaging({ context }))
      }
      case 'DefineReportingUnit': {
        const { unit, kind, headcount } = command
        const known = program.units[unit]
        if (known === undefined && Object.keys(program.units).length >= mostUnits)
          return misplaced(policy, command, 'there are as many units as an agency can have')
        const event = { type: 'ReportingUnitDefined', unit, kind, headcount } as const
        const judge = () => judgeUnit({ command, program, context })
        return judged(policy, judge, event, isSame(known, event))
      }
      case 'WithdrawReportingUnit': {
        const { unit } = command
        const isKnown = program.units[unit] === undefined
        return record(policy, { type: 'ReportingUnitWithdrawn', unit }, isKnown)
      }
      case 'SetTeamSize': {
        if (command.least > command.most)
          return misplaced(policy, command, 'the least is more than the most')
        const event = teamSizeSet(command)
        const judge = () => judgeSize({ command, program, context })
        return judged(policy, judge, event, isSame(program.teamSize, event))
      }
      case 'CheckCoverage': {
        const found = coverageChecked(command, program, context)
        const judge = () => judgeCoverage({ found, program, context })
        return judged(policy, judge, found, isSame(program.coverage, found))
      }
      case 'RecordSuccessionPlan': {
        const { causes } = command
        const isKnown = program.succession !== undefined && same(program.succession, causes)
        const event = { type: 'SuccessionPlanned', causes } as const
        return judged(policy, () => judgeManaging({ context }), event, isKnown)
      }
      case 'IssueIdentification': {
        const event = identificationIssued(command)
        const judge = () => judgeIdentification({ command, program, context })
        return judged(policy, judge, event, isSame(program.identified[command.member], event))
      }
      case 'PublishContactInformation': {
        const { channel, audiences } = command
        const event = { type: 'ContactInformationPublished', channel, audiences } as const
        const isKnown = isSame(program.contactInformation[channel], event)
        return judged(policy, () => judgeManaging({ context }), event, isKnown)
      }
    }
  }
}
