import type { Settings } from '../kernel/check.js'
import type { Decide } from '../kernel/decider.js'
import type { MemberCommand } from './commands.js'
import { appoint, approve, evaluate, interview, nominate, recommend } from './decide/candidacy.js'
import { counting } from './decide/counting.js'
import { departure } from './decide/departure.js'
import { fileAway } from './decide/filing.js'
import { presence } from './decide/presence.js'
import { misplaced, nothingNew, record, type Result } from './decide/result.js'
import type { MemberEvent } from './events.js'
import type { File } from './file.js'
import type { Membership } from './membership.js'
import type { MemberObserved } from './observed.js'
import type { MemberState } from './state.js'

type Ended = Extract<MemberState, { status: 'ended' }>

/** Tells whether a command asks for the very end that has come already. */
const asksForEnd = (command: MemberCommand, { by }: Ended): boolean =>
  (command.type === 'DeselectMember' && by.type === 'MemberDeselected') ||
  (command.type === 'EndMembership' &&
    by.type === 'MembershipEnded' &&
    by.because === command.because) ||
  (command.type === 'CloseCandidacy' &&
    by.type === 'CandidacyClosed' &&
    by.because === command.because)

/** Decides a command of a member under a policy. Fill the policy in once and keep the result. */
export const decide = (
  policy: Settings,
): Decide<MemberCommand, MemberState, MemberEvent, MemberObserved> => {
  const decideNomination = nominate(policy)
  const decideApproval = approve(policy)
  const decideAppointment = appoint(policy)
  const decidePresence = presence(policy)
  const decideCounting = counting(policy)
  const decideDeparture = departure(policy)
  return (command, state, context) => {
    const asCandidate = (then: (file: File) => Result): Result =>
      state.status === 'candidate' ? then(state.file) : misplaced(policy, command, state.status)
    const asMember = (then: (membership: Membership, file: File) => Result): Result =>
      state.status === 'member'
        ? then(state.membership, state.file)
        : misplaced(policy, command, state.status)
    if (state.status === 'ended' && asksForEnd(command, state)) return nothingNew(policy)
    switch (command.type) {
      case 'NominateCandidate':
        return decideNomination(command, state)
      case 'EvaluateCandidate':
        return asCandidate((file) => evaluate(policy, command, file))
      case 'RecordRecommendation':
        return asCandidate((file) => recommend(policy, command, file))
      case 'RecordInterview':
        return asCandidate((file) => interview(policy, command, file))
      case 'ApproveMembership':
        return asCandidate((file) => decideApproval(command, file, context))
      case 'CloseCandidacy':
        return asCandidate(() =>
          record(policy, { type: 'CandidacyClosed', because: command.because }, false),
        )
      case 'AppointMember':
        return state.status === 'member'
          ? nothingNew(policy)
          : asCandidate((file) => decideAppointment(file, context))
      case 'SignAgreement':
      case 'AcknowledgePolicy':
      case 'RecordTraining':
      case 'RecordSkillAssessment':
      case 'ConfirmStanding':
      case 'ReportStandingLost':
        return state.status === 'candidate' || state.status === 'member'
          ? fileAway(policy, command, state.file, context)
          : misplaced(policy, command, state.status)
      case 'TakeLeave':
      case 'ReturnFromLeave':
      case 'SuspendMember':
      case 'ReinstateMember':
      case 'AppointTeamLeader':
      case 'StepDownAsTeamLeader':
      case 'DeclareRecusal':
      case 'LiftRecusal':
        return asMember((membership, file) => decidePresence(command, membership, file))
      case 'RecordAttendance':
      case 'GrantDayOff':
      case 'GiveFeedback':
      case 'CloseQuarter':
      case 'CloseYear':
        return asMember((_, file) => decideCounting(command, file, context))
      case 'ProposeDeselection':
      case 'WithdrawDeselection':
      case 'DeselectMember':
      case 'EndMembership':
        return asMember((membership, file) => decideDeparture(command, membership, file))
    }
  }
}
