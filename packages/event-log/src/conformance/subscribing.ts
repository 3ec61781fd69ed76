import assert from 'node:assert/strict'
import * as E from 'fp-ts/lib/Either.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import type { Append, EventLog } from '../event-log.js'
import type { StoredRecord } from '../stored-record.js'
import type { Subscriber, Subscription } from '../subscription.js'
import { everything, expectedOf, promised, put, same, within } from './check.js'
import type { Draft } from './case.js'
import { sampleAppend, streamCalled } from './sample.js'

const stream = streamCalled('one')

/** `count` appends of one record each, from a revision on. */
const appends = (from: number, count: number): readonly Append[] =>
  Array.from({ length: count }, (_, index) => {
    const revision = from + index
    return sampleAppend(
      stream,
      revision === 0 ? 'new' : { revision: revision - 1 },
      1,
      `a${revision}`,
    )
  })

type Follower = {
  readonly subscription: Subscription<never>
  readonly seen: readonly StoredRecord[]
  /** How many had been seen at each caught-up signal. */
  readonly signals: readonly number[]
  /** Waits until so many were seen and as many signals came. */
  readonly until: (seen: number, signals?: number) => Promise<void>
}

const followerOf = (log: EventLog, patience: number, how: Partial<Subscriber<never>>): Follower => {
  const seen: StoredRecord[] = []
  const signals: number[] = []
  let wake: () => void = () => undefined
  const subscription = log.subscribe<never>({
    after: 0,
    batch: 3,
    ...how,
    handle: (records) => {
      assert.notEqual(records.length, 0)
      seen.push(...records)
      wake()
      return TE.right(undefined)
    },
    caughtUp: () => {
      signals.push(seen.length)
      wake()
    },
  })
  const until = async (count: number, told = 0): Promise<void> => {
    while (seen.length < count || signals.length < told) {
      const { kept, keep } = promised<undefined>()
      wake = () => keep(undefined)
      await within(patience, `seeing ${count} records and ${told} signals`, kept)
    }
  }
  return { subscription, seen, signals, until }
}

/** What a subscription promises. */
export const subscribing: readonly Draft[] = [
  {
    title:
      'a subscription gives what is there, says that it caught up, and gives what comes, each once',
    play: async ({ store: { log }, patience }) => {
      await put(log, ...appends(0, 10))
      const follower = followerOf(log, patience, {})
      await follower.until(10, 1)
      assert.deepEqual(follower.signals, [10])
      await put(log, ...appends(10, 5))
      await follower.until(15)
      await within(patience, 'stopping', follower.subscription.stop())
      same(follower.seen, expectedOf(...appends(0, 15)))
      assert.deepEqual(
        follower.seen.map((each) => ({ ...each })),
        await plain(log),
      )
    },
  },
  {
    title: 'a subscription misses and doubles nothing while others append as it catches up',
    play: async ({ store: { log }, patience }) => {
      await put(log, ...appends(0, 40))
      const follower = followerOf(log, patience, { batch: 2 })
      for (const append of appends(40, 60)) {
        await put(log, append)
        await new Promise((resolve) => setImmediate(resolve))
      }
      await follower.until(100, 1)
      await within(patience, 'stopping', follower.subscription.stop())
      same(follower.seen, expectedOf(...appends(0, 100)))
    },
  },
  {
    title: 'a subscription to an empty log says at once that it caught up, and then follows',
    play: async ({ store: { log }, patience }) => {
      const follower = followerOf(log, patience, {})
      await follower.until(0, 1)
      await put(log, ...appends(0, 2))
      await follower.until(2)
      await within(patience, 'stopping', follower.subscription.stop())
      same(follower.seen, expectedOf(...appends(0, 2)))
    },
  },
  {
    title: 'a subscription starts strictly after its position',
    play: async ({ store: { log }, patience }) => {
      await put(log, ...appends(0, 6))
      const after = (await everything(log))[3]?.position ?? 0
      const follower = followerOf(log, patience, { after })
      await follower.until(2, 1)
      await within(patience, 'stopping', follower.subscription.stop())
      same(follower.seen, expectedOf(...appends(4, 2)))
    },
  },
  {
    title: 'the next batch comes only when the last one is done, and none is larger than asked for',
    play: async ({ store: { log }, patience }) => {
      await put(log, ...appends(0, 7))
      const sizes: number[] = []
      const gates = [promised<undefined>(), promised<undefined>(), promised<undefined>()]
      const begun = gates.map(() => promised<undefined>())
      const subscription = log.subscribe<never>({
        after: 0,
        batch: 3,
        handle: (records) => () => {
          const turn = sizes.push(records.length) - 1
          begun[turn]?.keep(undefined)
          return (gates[turn]?.kept ?? Promise.resolve(undefined)).then(E.right)
        },
      })
      for (const [turn, gate] of gates.entries()) {
        await within(patience, `batch ${turn}`, begun[turn]?.kept ?? Promise.resolve(undefined))
        await new Promise((resolve) => setTimeout(resolve, 20))
        assert.equal(sizes.length, turn + 1)
        gate.keep(undefined)
      }
      await within(patience, 'stopping', subscription.stop())
      assert.deepEqual(sizes, [3, 3, 1])
    },
  },
  {
    title: 'a stopped subscription ends well and gives no more; another resumes where it ended',
    play: async ({ store: { log }, patience }) => {
      await put(log, ...appends(0, 4))
      const first = followerOf(log, patience, {})
      await first.until(4, 1)
      await within(patience, 'stopping', first.subscription.stop())
      assert.deepEqual(await first.subscription.ended, E.right(undefined))
      await put(log, ...appends(4, 4))
      await new Promise((resolve) => setTimeout(resolve, 20))
      assert.equal(first.seen.length, 4)
      const second = followerOf(log, patience, { after: first.seen.at(-1)?.position ?? 0 })
      await second.until(4, 1)
      await within(patience, 'stopping', second.subscription.stop())
      same([...first.seen, ...second.seen], expectedOf(...appends(0, 8)))
    },
  },
  {
    title: 'a subscription whose handler fails ends with that error and handles nothing after it',
    play: async ({ store: { log }, patience }) => {
      await put(log, ...appends(0, 6))
      let handled = 0
      const failing = log.subscribe<string>({
        after: 0,
        batch: 2,
        handle: () => {
          handled += 1
          return handled === 2 ? TE.left('no more') : TE.right(undefined)
        },
      })
      const ended = await within(patience, 'ending', failing.ended)
      assert.deepEqual(ended, E.left({ type: 'HandlerFailed', error: 'no more' }))
      assert.equal(handled, 2)
    },
  },
]

const plain = async (log: EventLog): Promise<readonly StoredRecord[]> =>
  (await everything(log)).map((each) => ({ ...each }))
