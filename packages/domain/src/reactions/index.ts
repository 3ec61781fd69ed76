import type { Settings } from '../kernel/check.js'
import { onContact } from './on-contact.js'
import { onIncident } from './on-incident.js'
import { onMember } from './on-member.js'
import { onProgram } from './on-program.js'
import type { Happened, Reaction } from './reaction.js'

/**
 * What an event calls for under a policy: commands that are proposed, each with the rule that calls for
 * it. It is pure: the same event in the same state always calls for the same, so a worker may ask
 * again after a crash; and a command that was given already is answered with nothing new. Fill the
 * policy in once and keep the result.
 */
export const react = (policy: Settings): ((happened: Happened) => readonly Reaction[]) => {
  const contact = onContact(policy)
  const incident = onIncident(policy)
  const member = onMember(policy)
  const program = onProgram(policy)
  return (happened) => {
    switch (happened.category) {
      case 'contact':
        return contact(happened)
      case 'incident':
        return incident(happened)
      case 'member':
        return member(happened)
      case 'program':
        return program(happened)
    }
  }
}

export type { Happened, Reaction } from './reaction.js'
