import {
  fold,
  observeSupporter,
  policies,
  streams,
  type AnyRequest,
  type ContactCommand,
  type ContactEvent,
  type ContactObserved,
  type Context,
  type MemberEvent,
  type MemberState,
} from '@peer-support/domain'
import { exampleSeed, simulate, stLouis } from '@peer-support/simulator'

/** One command of a contact, with what its decision may know. */
export type ContactStep = {
  readonly contact: string
  readonly command: ContactCommand
  readonly context: Context<ContactObserved>
}

/** A year of a department: its commands, the steps of its contacts, and the events they lead to. */
export type Workload = {
  readonly requests: readonly AnyRequest[]
  readonly steps: readonly ContactStep[]
  readonly histories: readonly (readonly ContactEvent[])[]
}

const contextOf = ({ at, on, actor }: AnyRequest): Context<ContactObserved> => ({
  at,
  on,
  actor,
  observed: {},
})

/** Plays the simulated year once, so that every benchmark runs on the same steps. */
export const workload = (): Workload => {
  const requests = [...simulate(stLouis, exampleSeed)]
  const decideMember = streams.member.decider.decide(policies.slmpd)
  const decideContact = streams.contact.decider.decide(policies.slmpd)
  const members = new Map<string, MemberState>()
  const contacts = new Map<string, ContactEvent[]>()
  const steps: ContactStep[] = []
  let teamSize = 0
  for (const request of requests) {
    const context = contextOf(request)
    if (request.category === 'member') {
      const state = members.get(request.stream) ?? streams.member.decider.initial
      const decided = decideMember(request.command, state, { ...context, observed: { teamSize } })
      if (decided._tag === 'Left') continue
      const events: readonly MemberEvent[] = decided.right.events
      if (events.some(({ type }) => type === 'MemberAppointed')) teamSize += 1
      if (events.some(({ type }) => type === 'MembershipEnded' || type === 'MemberDeselected'))
        teamSize -= 1
      members.set(request.stream, events.reduce(streams.member.decider.evolve, state))
    }
    if (request.category === 'contact') {
      const { command } = request
      const supporter =
        command.type === 'OpenContact'
          ? observeSupporter(
              command.supporter,
              members.get(command.supporter) ?? streams.member.decider.initial,
            )
          : undefined
      const around = supporter === undefined ? context : { ...context, observed: { supporter } }
      steps.push({ contact: request.stream, command, context: around })
      const history = contacts.get(request.stream) ?? []
      const decided = decideContact(command, fold(streams.contact.decider)(history), around)
      if (decided._tag === 'Right') history.push(...decided.right.events)
      contacts.set(request.stream, history)
    }
  }
  return { requests, steps, histories: [...contacts.values()].filter(({ length }) => length > 0) }
}
