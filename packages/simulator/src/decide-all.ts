import {
  contact,
  member,
  observeSupporter,
  policies,
  readsOf,
  release,
  teamSizeChange,
  type AnyRequest,
  type CommandId,
  type ContactEvent,
  type ContactObserved,
  type ContactState,
  type Context,
  type Decision,
  type Finding,
  type MemberEvent,
  type MemberId,
  type MemberObserved,
  type MemberState,
  type OpaqueId,
  type Rejection,
  type ReleaseEvent,
  type ReleaseState,
} from '@peer-support/domain'
import type * as E from 'fp-ts/lib/Either.js'

/** Any event of the three streams. */
export type AnyEvent = MemberEvent | ContactEvent | ReleaseEvent

/** A request and what became of it. */
export type Judged = {
  readonly request: AnyRequest
  readonly events: readonly AnyEvent[]
  /** What was refused, or what was recommended and not met. */
  readonly findings: readonly Finding[]
  readonly isAccepted: boolean
}

const judged = (request: AnyRequest, decided: E.Either<Rejection, Decision<AnyEvent>>): Judged =>
  decided._tag === 'Left'
    ? { request, events: [], findings: decided.left.findings, isAccepted: false }
    : {
        request,
        events: decided.right.events,
        findings: decided.right.advisories,
        isAccepted: true,
      }

/**
 * Decides requests one after the other under `slmpd`, with the shipped deciders and everything in
 * memory: what the tests hold the simulator against. A request that is sent again is passed over.
 */
export function* decideAll(requests: Iterable<AnyRequest>): Generator<Judged, void, undefined> {
  const decide = {
    member: member.decider.decide(policies.slmpd),
    contact: contact.decider.decide(policies.slmpd),
    release: release.decider.decide(policies.slmpd),
  }
  const members = new Map<OpaqueId, MemberState>()
  const contacts = new Map<OpaqueId, ContactState>()
  const releases = new Map<OpaqueId, ReleaseState>()
  const seen = new Set<CommandId>()
  const stateOf = (id: MemberId): MemberState => members.get(id) ?? member.decider.initial
  let teamSize = 0

  const observe = (request: AnyRequest): Partial<MemberObserved & ContactObserved> => {
    const reads = readsOf(request.command)
    return {
      ...(reads.teamSize === true ? { teamSize } : {}),
      ...(reads.supporter === undefined
        ? {}
        : { supporter: observeSupporter(reads.supporter, stateOf(reads.supporter)) }),
    }
  }

  const judge = (request: AnyRequest): Judged => {
    const { at, on, actor, stream } = request
    const context: Context<MemberObserved & ContactObserved> = {
      at,
      on,
      actor,
      observed: observe(request),
    }
    switch (request.category) {
      case 'member': {
        const state = stateOf(request.stream)
        const decided = decide.member(request.command, state, context)
        if (decided._tag === 'Right') {
          for (const event of decided.right.events) teamSize += teamSizeChange(event)
          members.set(stream, decided.right.events.reduce(member.decider.evolve, state))
        }
        return judged(request, decided)
      }
      case 'contact': {
        const state = contacts.get(stream) ?? contact.decider.initial
        const decided = decide.contact(request.command, state, context)
        if (decided._tag === 'Right')
          contacts.set(stream, decided.right.events.reduce(contact.decider.evolve, state))
        return judged(request, decided)
      }
      case 'release': {
        const state = releases.get(stream) ?? release.decider.initial
        const decided = decide.release(request.command, state, context)
        if (decided._tag === 'Right')
          releases.set(stream, decided.right.events.reduce(release.decider.evolve, state))
        return judged(request, decided)
      }
      // The simulator plays no other streams yet, and a test would see a command that is not accepted.
      default:
        return { request, events: [], findings: [], isAccepted: false }
    }
  }

  for (const request of requests) {
    if (seen.has(request.id)) continue
    seen.add(request.id)
    yield judge(request)
  }
}
