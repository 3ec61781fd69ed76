import { releasingRules } from './releasing.js'
import { requestingRules } from './requesting.js'
import { takingRules } from './taking.js'

/** Every rule of the offer stream. */
export const offerRules = [...requestingRules, ...takingRules, ...releasingRules] as const
