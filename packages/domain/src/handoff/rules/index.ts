import { choosingRules } from './choosing.js'
import { proposingRules } from './proposing.js'
import { acceptingRules, completingRules, openingCareRules } from './receiving.js'
import { referringRules } from './referring.js'

/** Every rule of the hand-off stream. */
export const handOffRules = [
  ...proposingRules,
  ...choosingRules,
  ...referringRules,
  ...acceptingRules,
  ...completingRules,
  ...openingCareRules,
] as const
