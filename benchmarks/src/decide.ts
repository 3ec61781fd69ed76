import { policies, streams, type ContactState } from '@peer-support/domain'
import { handleContact, newContact, type ContactByHand } from './by-hand/contact.js'
import { pair, type Pair } from './measure.js'
import type { Workload } from './workload.js'

const { initial, evolve, decide } = streams.contact.decider
const decideUnderSlmpd = decide(policies.slmpd)

/** Decides and folds every step with the library: how many commands were accepted. */
const withRules = ({ steps }: Workload): number => {
  const states = new Map<string, ContactState>()
  let accepted = 0
  for (const { contact, command, context } of steps) {
    let state = states.get(contact) ?? initial
    const decided = decideUnderSlmpd(command, state, context)
    if (decided._tag === 'Left') continue
    accepted += 1
    for (const event of decided.right.events) state = evolve(state, event)
    states.set(contact, state)
  }
  return accepted
}

/** The same steps with the same checks written by hand. */
const byHand = ({ steps }: Workload): number => {
  const contacts = new Map<string, ContactByHand>()
  let accepted = 0
  for (const { contact, command, context } of steps) {
    let kept = contacts.get(contact)
    if (kept === undefined) {
      kept = newContact()
      contacts.set(contact, kept)
    }
    const handled = handleContact(kept, command, context.observed, context.on)
    if ('events' in handled) accepted += 1
  }
  return accepted
}

/** Decide and fold against the hand-written checks; both must accept the same number of commands. */
export const benchDecide = async (work: Workload): Promise<Pair> => {
  const [rules, hand] = [withRules(work), byHand(work)]
  if (Math.abs(rules - hand) > work.steps.length / 100)
    throw new Error(`the library accepts ${rules} commands and the code by hand ${hand}`)
  return pair(
    () => withRules(work),
    () => byHand(work),
    51,
    60,
  )
}
