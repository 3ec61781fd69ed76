import {
  observeSupporter,
  policies,
  streams,
  type AnyRequest,
  type ContactObserved,
  type MemberState,
} from '@peer-support/domain'
import {
  handler,
  memoryLog,
  type Desk,
  type EventRecord,
  type StoredRecord,
} from '@peer-support/event-log'
import type { MemberEvent } from '@peer-support/domain'

const must = <A>(
  result:
    | { readonly _tag: 'Left'; readonly left: unknown }
    | { readonly _tag: 'Right'; readonly right: A },
): A => {
  if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
  return result.right
}

const handlers = (desk: Desk) => ({
  member: handler(desk, streams.member, policies.slmpd),
  contact: handler(desk, streams.contact, policies.slmpd),
  release: handler(desk, streams.release, policies.slmpd),
})

/** Handles requests on a log in memory, and gives what it stored: the very text that any store holds. */
export const storedBy = async (
  requests: readonly AnyRequest[],
): Promise<readonly StoredRecord[]> => {
  const desk = memoryLog()
  const handle = handlers(desk)
  const members = new Map<string, MemberState>()
  let teamSize = 0
  const observe = (request: AnyRequest): Partial<ContactObserved> => {
    if (request.category !== 'contact' || request.command.type !== 'OpenContact') return {}
    const { supporter } = request.command
    const state = members.get(supporter) ?? streams.member.decider.initial
    return { supporter: observeSupporter(supporter, state) }
  }
  const keep = (records: readonly EventRecord<MemberEvent>[], member: string): void => {
    for (const { event } of records) {
      const state = members.get(member) ?? streams.member.decider.initial
      members.set(member, streams.member.decider.evolve(state, event))
      if (event.type === 'MemberAppointed') teamSize += 1
      if (event.type === 'MemberDeselected' || event.type === 'MembershipEnded') teamSize -= 1
    }
  }
  const seen = new Set<string>()
  for (const request of requests) {
    if (seen.has(request.id)) continue
    seen.add(request.id)
    if (request.category === 'member') {
      const outcome = must(await handle.member(request, { observed: { teamSize } })())
      if (outcome.type === 'Accepted') keep(outcome.records, request.stream)
    } else if (request.category === 'contact')
      must(await handle.contact(request, { observed: observe(request) })())
    else if (request.category === 'release') must(await handle.release(request, { observed: {} })())
  }
  return must(await desk.log.readAll({ after: 0, limit: Number.MAX_SAFE_INTEGER })())
}
