import { policies, streams, type ContactState } from '@peer-support/domain'
import { handleContact, newContact, type ContactByHand } from './by-hand/contact.js'
import { pair, type Pair } from './measure.js'
import type { ContactStep, Workload } from './workload.js'

/** What became of one command. A repetition is accepted, and leads to no event. */
type Fate = 'accepted' | 'repeated' | 'rejected'

/** Takes the steps of many contacts in turn, and keeps what each contact has come to. */
type Desk = (step: ContactStep) => Fate

const { initial, evolve, decide } = streams.contact.decider
const decideUnderSlmpd = decide(policies.slmpd)

/** Decides and folds with the library. */
const withRules = (): Desk => {
  const states = new Map<string, ContactState>()
  return ({ contact, command, context }) => {
    let state = states.get(contact) ?? initial
    const decided = decideUnderSlmpd(command, state, context)
    if (decided._tag === 'Left') return 'rejected'
    const { events } = decided.right
    for (const event of events) state = evolve(state, event)
    states.set(contact, state)
    return events.length > 0 ? 'accepted' : 'repeated'
  }
}

/** The same steps with the same checks written by hand. */
const byHand = (): Desk => {
  const contacts = new Map<string, ContactByHand>()
  return ({ contact, command, context }) => {
    let kept = contacts.get(contact)
    if (kept === undefined) {
      kept = newContact()
      contacts.set(contact, kept)
    }
    const handled = handleContact(kept, command, context.observed, context.on)
    return 'events' in handled ? 'accepted' : 'rejected'
  }
}

const run = (desk: Desk, { steps }: Workload): number => {
  let rejected = 0
  for (const step of steps) if (desk(step) === 'rejected') rejected += 1
  return rejected
}

/** Both must accept and reject the same commands, one by one; the code by hand knows no repetitions. */
const mustAgree = ({ steps }: Workload): void => {
  const [rules, hand] = [withRules(), byHand()]
  for (const [index, step] of steps.entries()) {
    const [ours, theirs] = [rules(step), hand(step)]
    if (ours !== 'repeated' && ours !== theirs)
      throw new Error(
        `command ${index}, \`${step.command.type}\`, is ${ours} by the library and ${theirs} by hand`,
      )
  }
}

/** Decide and fold against the checks written by hand, after both gave the same answers. */
export const benchDecide = async (work: Workload): Promise<Pair> => {
  mustAgree(work)
  return pair(
    () => run(withRules(), work),
    () => run(byHand(), work),
    51,
    60,
  )
}
