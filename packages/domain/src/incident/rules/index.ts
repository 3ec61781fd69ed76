import { authorizingRules } from './activation.js'
import { closingRules, contributingRules } from './aftermath.js'
import { assigningRules } from './assigning.js'
import { groupRules } from './group.js'
import { concernRules, liftingRules, startingRules } from './silence.js'

/** Every rule of the incident stream. */
export const incidentRules = [
  ...authorizingRules,
  ...assigningRules,
  ...startingRules,
  ...liftingRules,
  ...concernRules,
  ...groupRules,
  ...contributingRules,
  ...closingRules,
] as const
