import { endingRules } from './ending.js'
import { openingRules } from './opening.js'
import { recordingRules } from './recording.js'

/** Every rule of the contact stream. */
export const contactRules = [...openingRules, ...recordingRules, ...endingRules] as const
