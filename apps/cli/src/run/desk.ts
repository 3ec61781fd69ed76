import { streams, type AnyRequest, type Policy } from '@peer-support/domain'
import {
  handler,
  type Desk,
  type EventLog,
  type HandleError,
  type Outcome,
  type Receipts,
} from '@peer-support/event-log'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import type { Observed } from './observe.js'
import type { AnyEvent } from './stores.js'

/** Handles a command of any stream. */
export type HandleAny = (
  request: AnyRequest,
  observed: Observed,
) => TE.TaskEither<HandleError, Outcome<AnyEvent>>

/** Makes the handler of all streams under one policy. */
export const handlerOfAll = (desk: Desk, policy: Policy): HandleAny => {
  const member = handler(desk, streams.member, policy)
  const contact = handler(desk, streams.contact, policy)
  const release = handler(desk, streams.release, policy)
  const program = handler(desk, streams.program, policy)
  const offer = handler(desk, streams.offer, policy)
  const handoff = handler(desk, streams.handoff, policy)
  const disclosure = handler(desk, streams.disclosure, policy)
  const incident = handler(desk, streams.incident, policy)
  const outreach = handler(desk, streams.outreach, policy)
  return (request, observed) => {
    switch (request.category) {
      case 'member':
        return member(request, { observed })
      case 'contact':
        return contact(request, { observed })
      case 'offer':
        return offer(request, { observed })
      case 'incident':
        return incident(request, { observed })
      case 'release':
        return release(request, { observed: {} })
      case 'outreach':
        return outreach(request, { observed: {} })
      case 'disclosure':
        return disclosure(request, { observed: {} })
      case 'handoff':
        return handoff(request, { observed: {} })
      case 'program':
        return program(request, { observed: {} })
    }
  }
}

/** A desk that tells what was stored at it since one last asked. */
export type WatchedDesk = Desk & { readonly takeStored: () => 'events' | 'receipt' | 'nothing' }

/**
 * Watches what is stored at a desk. A command that is sent again stores nothing, and its answer is
 * the very same: this is how to tell the two apart.
 */
export const watched = (log: EventLog, receipts: Receipts): WatchedDesk => {
  let stored: 'events' | 'receipt' | 'nothing' = 'nothing'
  return {
    log: {
      ...log,
      append: (append) => {
        stored = 'events'
        return log.append(append)
      },
    },
    receipts: {
      ...receipts,
      put: (receipt) => {
        if (stored === 'nothing') stored = 'receipt'
        return receipts.put(receipt)
      },
    },
    takeStored: () => {
      const taken = stored
      stored = 'nothing'
      return taken
    },
  }
}
