import { activationRules } from './activation.js'
import { clinicalMatterRules, clinicianRules, scopeRules } from './clinicians.js'
import { coverageRules } from './coverage.js'
import { seatRules, statementRules } from './founding.js'
import {
  channelRules,
  identificationRules,
  managingRules,
  mutualAidApprovalRules,
  mutualAidRules,
  overseeingRules,
  reportingUnitRules,
  teamSizeRules,
} from './managing.js'
import { clinicianInModelRules, establishingRules, modelRules } from './model.js'
import {
  adoptionRules,
  authorizationRules,
  curriculumRules,
  fundingRules,
  procedureRules,
  proposalRules,
} from './papers.js'

/** Every rule of the program stream. */
export const programRules = [
  ...establishingRules,
  ...modelRules,
  ...clinicianInModelRules,
  ...statementRules,
  ...seatRules,
  ...clinicianRules,
  ...scopeRules,
  ...clinicalMatterRules,
  ...procedureRules,
  ...proposalRules,
  ...authorizationRules,
  ...adoptionRules,
  ...fundingRules,
  ...curriculumRules,
  ...mutualAidApprovalRules,
  ...mutualAidRules,
  ...channelRules,
  ...reportingUnitRules,
  ...teamSizeRules,
  ...identificationRules,
  ...managingRules,
  ...overseeingRules,
  ...activationRules,
  ...coverageRules,
] as const
