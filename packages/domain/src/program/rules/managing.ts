import { boundedInt } from '../../kernel/codec/bounded-int.js'
import { rule, ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import { authority, type Facts } from './facts.js'

/** IACP-3.9.4b, SLM-CMD-1, SLM-TL-1. */
export const managedBy = authority(
  'managed-by',
  'the program is managed from day to day by those whom the policy names',
)

/** What is asked whenever the program is managed. */
export const managingRules = [managedBy]

/** SLM-CMD-1. */
export const overseenBy = authority(
  'overseen-by',
  'the program is started, changed and ended by those whom the policy names',
)

/** What is asked whenever the program is amended, suspended, resumed or closed. */
export const overseeingRules = [overseenBy]

/** SLM-DC-3, IACP-3.9.2b. */
export const mutualAidAuthority = authority(
  'mutual-aid-authority',
  'help between agencies is approved by those whom the policy names',
)

/** What is asked when mutual aid is approved. */
export const mutualAidApprovalRules = [mutualAidAuthority]

/** SLM-DC-3, IACP-3.9.2b. */
export const mutualAidApproved = rule<Facts<'RecordMutualAid'>>({
  id: 'program.mutual-aid-approved',
  asks: 'help between agencies is approved before it is given or received',
})(
  ({ command, program }) => verdictOf(program.mutualAid.includes(command.agency)),
  ({ command, program }) => ({ approved: program.mutualAid.includes(command.agency) }),
)

/** What is asked when mutual aid is recorded. */
export const mutualAidRules = [mutualAidApproved]

/** IACP-3.9.2f. */
export const regionalChannelConfidential = rule<Facts<'AttestChannel'>>({
  id: 'program.regional-channel-confidential',
  asks: 'a regional team talks over confidential channels',
})(
  ({ command }) => verdictOf(command.use !== 'regionalTeam' || command.confidential),
  ({ command }) => ({ use: command.use, confidential: command.confidential }),
)

/** What is asked when a channel is attested, beside `managingRules`. */
export const channelRules = [regionalChannelConfidential]

/** IACP-3.1d, IACP-2.3d: a unit that is too small to be named makes no statistic anonymous. */
export const reportingUnitSize = ruleWith<Facts<'DefineReportingUnit'>>()(
  {
    id: 'program.reporting-unit-size',
    asks: 'a reporting unit is big enough to be named in statistics',
  },
  { least: boundedInt('least', 2, 100_000) },
  ({ least }) =>
    ({ command }) =>
      verdictOf(command.headcount >= least),
  ({ least }) =>
    ({ command }) => ({ headcount: command.headcount, least }),
)

/** What is asked when a reporting unit is defined, beside `managingRules`. */
export const reportingUnitRules = [reportingUnitSize]

/** IACP-3.9.1c. */
export const teamSizeManageable = rule<Facts<'SetTeamSize'>>({
  id: 'program.team-size-manageable',
  asks: 'leaders or coordinators can manage a team of that size',
})(
  ({ command }) => verdictOf(command.manageable),
  ({ command }) => ({ manageable: command.manageable ?? null }),
)

/** What is asked when the size of the team is set, beside `managingRules`. */
export const teamSizeRules = [teamSizeManageable]

/** IACP-3.8. */
export const identificationShows = rule<Facts<'IssueIdentification'>>({
  id: 'program.identification-shows',
  asks: 'identification is visible and shows the agency and the team',
})(
  ({ command: { visible, showsAgency, showsTeam } }) => {
    const shown = [visible, showsAgency, showsTeam]
    if (shown.includes(false)) return 'violated'
    return shown.includes(undefined) ? 'notEvaluated' : 'satisfied'
  },
  ({ command }) => ({
    visible: command.visible ?? null,
    showsAgency: command.showsAgency ?? null,
    showsTeam: command.showsTeam ?? null,
  }),
)

/** What is asked when identification is issued, beside `managingRules`. */
export const identificationRules = [identificationShows]
