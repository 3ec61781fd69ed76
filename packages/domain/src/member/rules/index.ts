import { appointmentRules } from './appointment.js'
import { approvalRules } from './approval.js'
import { deselectionRules, proposalRules } from './deselection.js'
import { leaderRules } from './leadership.js'
import { nominationRules } from './nomination.js'
import { attendanceRules, reinstatementRules } from './participation.js'
import { dayOffRules, quarterRules, yearRules } from './periods.js'

/** Every rule of the member stream; good standing is asked twice and stands here once. */
export const memberRules = [
  ...nominationRules,
  ...approvalRules,
  ...appointmentRules.filter((rule) => rule.id !== 'member.good-standing'),
  ...leaderRules,
  ...reinstatementRules,
  ...attendanceRules,
  ...dayOffRules,
  ...quarterRules,
  ...yearRules,
  ...proposalRules,
  ...deselectionRules,
] as const
