import { barRules } from './bars.js'
import { hasGround } from './grounded.js'
import { groundRules } from './grounds.js'
import { classifyingRules, decidingRules, sanctionRules, tellingRules } from './matter.js'
import { consultedRules, consultingRules, hazardRules, inquiryRules } from './others.js'
import { reportInTime } from './timing.js'

/** Every rule of the disclosure stream. */
export const disclosureRules = [
  ...barRules,
  ...groundRules,
  hasGround,
  ...classifyingRules,
  ...decidingRules,
  ...tellingRules,
  ...sanctionRules,
  reportInTime,
  ...inquiryRules,
  ...consultingRules,
  ...consultedRules,
  ...hazardRules,
] as const
