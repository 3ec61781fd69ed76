import { appending } from './appending.js'
import type { Case } from './case.js'
import { reading } from './reading.js'
import { receipting } from './receipting.js'
import type { Adapter } from './store.js'
import { subscribing } from './subscribing.js'

export type { Case } from './case.js'
export type { Adapter, Claims, Place, Store } from './store.js'

/**
 * The conformance suite of the event log port: every promise as a case with a title, to be handed to
 * any test runner. Each case runs on a new store of its own, and rejects when the promise is broken.
 */
export const conformance = ({ create, claims, patience = 5000 }: Adapter): readonly Case[] =>
  [...appending, ...reading, ...subscribing, ...receipting].map(({ title, play }) => ({
    title,
    run: async () => {
      const place = await create()
      const store = await place.open()
      try {
        await play({ store, place, claims, patience })
      } finally {
        await store.close()
      }
    },
  }))
