import { appointmentRules } from './appointment.js'
import { approvalRules } from './approval.js'
import { candidateRules } from './candidate.js'
import { deselectionRules, proposalRules } from './deselection.js'
import { leaderRules } from './leadership.js'
import { nominationRules } from './nomination.js'
import { attendanceRules, reinstatementRules } from './participation.js'
import { dayOffRules, quarterRules, yearRules } from './periods.js'

/** Every rule of the member stream; those about a candidate are asked twice and stand here once. */
export const memberRules = [
  ...nominationRules,
  ...approvalRules,
  ...candidateRules,
  ...appointmentRules,
  ...leaderRules,
  ...reinstatementRules,
  ...attendanceRules,
  ...dayOffRules,
  ...quarterRules,
  ...yearRules,
  ...proposalRules,
  ...deselectionRules,
] as const
