import { contact } from './contact/index.js'
import { disclosure } from './disclosure/index.js'
import { handoff } from './handoff/index.js'
import { member } from './member/index.js'
import { offer } from './offer/index.js'
import { outreach } from './outreach/index.js'
import { program } from './program/index.js'
import { incident } from './incident/index.js'
import { release } from './release/index.js'

/** Every kind of stream, by its category. */
export const streams = {
  member,
  contact,
  disclosure,
  release,
  incident,
  outreach,
  offer,
  handoff,
  program,
} as const

/** The category of a stream this library knows. */
export type Category = keyof typeof streams
