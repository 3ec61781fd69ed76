import { contact } from './contact/index.js'
import { member } from './member/index.js'
import { release } from './release/index.js'

/** Every kind of stream, by its category. */
export const streams = { member, contact, release } as const

/** The category of a stream this library knows. */
export type Category = keyof typeof streams
