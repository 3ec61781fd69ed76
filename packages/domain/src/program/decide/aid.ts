import { check, type Settings } from '../../kernel/check.js'
import type { Context } from '../../kernel/decider.js'
import type { ProgramCommand, ProgramCommandOf } from '../commands.js'
import type { ProgramObserved } from '../observed.js'
import type { Program } from '../program.js'
import {
  channelRules,
  managingRules,
  mutualAidApprovalRules,
  mutualAidRules,
} from '../rules/managing.js'
import { isSame, judged, once, record, type Result } from './result.js'

/** The commands that bind agencies together. */
export type OfAid = ProgramCommandOf<
  | 'ApproveMutualAid'
  | 'WithdrawMutualAid'
  | 'RecordMutualAid'
  | 'JoinRegionalTeam'
  | 'LeaveRegionalTeam'
  | 'AttestChannel'
>

const types: ReadonlySet<string> = new Set<OfAid['type']>([
  'ApproveMutualAid',
  'WithdrawMutualAid',
  'RecordMutualAid',
  'JoinRegionalTeam',
  'LeaveRegionalTeam',
  'AttestChannel',
])

/** Tells whether a command is one of these. */
export const isOfAid = (command: ProgramCommand): command is OfAid => types.has(command.type)

/** Decides mutual aid, regional teams and their channels. */
export const aid = (policy: Settings) => {
  const judgeApproval = check(policy, mutualAidApprovalRules)
  const judgeAid = check(policy, mutualAidRules)
  const judgeManaging = check(policy, managingRules)
  const judgeChannel = check(policy, [...managingRules, ...channelRules])
  return (command: OfAid, program: Program, context: Context<ProgramObserved>): Result => {
    switch (command.type) {
      case 'ApproveMutualAid': {
        const { agency } = command
        const event = { type: 'MutualAidApproved', agency, role: context.actor.role } as const
        const isKnown = program.mutualAid.includes(agency)
        return judged(policy, () => judgeApproval({ context }), event, isKnown)
      }
      case 'WithdrawMutualAid': {
        const { agency } = command
        const isKnown = !program.mutualAid.includes(agency)
        return record(policy, { type: 'MutualAidWithdrawn', agency }, isKnown)
      }
      case 'RecordMutualAid': {
        const { occasion, agency, on, direction } = command
        const event = { type: 'MutualAidRecorded', occasion, agency, on, direction } as const
        return once(policy, command, program, event, context.on, () =>
          judgeAid({ command, program, context }),
        )
      }
      case 'JoinRegionalTeam': {
        const { agency, purposes } = command
        const event = { type: 'RegionalTeamJoined', agency, purposes } as const
        const isKnown = isSame(program.regional[agency], event)
        return judged(policy, () => judgeManaging({ context }), event, isKnown)
      }
      case 'LeaveRegionalTeam': {
        const { agency } = command
        const isKnown = program.regional[agency] === undefined
        return record(policy, { type: 'RegionalTeamLeft', agency }, isKnown)
      }
      case 'AttestChannel': {
        const { use, confidential } = command
        const event = { type: 'ChannelAttested', use, confidential } as const
        const judge = () => judgeChannel({ command, program, context })
        return judged(policy, judge, event, program.channels[use] === confidential)
      }
    }
  }
}
