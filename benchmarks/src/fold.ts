import { getInMemoryEventStore } from '@event-driven-io/emmett'
import { Decider } from '@fraktalio/fmodel-ts'
import { fold, streams, type ContactEvent, type ContactState } from '@peer-support/domain'
import { pair, type Pair } from './measure.js'
import type { Workload } from './workload.js'

const { initial, evolve } = streams.contact.decider

const ours = (histories: Workload['histories']): ContactState[] => {
  const foldContact = fold(streams.contact.decider)
  return histories.map((events) => foldContact(events))
}

/** A decider of fmodel-ts around our `evolve` and `initial`, folded over the events: what its fold adds, no more. */
export const benchFoldFmodel = ({ histories }: Workload): Promise<Pair> => {
  const decider = new Decider<never, ContactState, ContactEvent>(() => [], evolve, initial)
  return pair(
    () => ours(histories),
    () => histories.map((events) => events.reduce(decider.evolve, decider.initialState)),
    51,
    60,
  )
}

/** The in-memory store of emmett: its `aggregateStream` reads each stream and folds it with our `evolve`. */
export const benchFoldEmmett = async ({ histories }: Workload): Promise<Pair> => {
  type Wrapped = { readonly type: ContactEvent['type']; readonly data: ContactEvent }
  const store = getInMemoryEventStore()
  for (const [index, events] of histories.entries())
    await store.appendToStream<Wrapped>(
      `contact-${index}`,
      events.map((event) => ({ type: event.type, data: event })),
    )
  const options = {
    evolve: (state: ContactState, event: Wrapped) => evolve(state, event.data),
    initialState: () => initial,
  }
  return pair(
    () => ours(histories),
    async () => {
      for (let index = 0; index < histories.length; index += 1)
        await store.aggregateStream<ContactState, Wrapped>(`contact-${index}`, options)
    },
  )
}
