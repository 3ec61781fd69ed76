import assert from 'node:assert/strict'
import type { EventLog, StreamQuery } from '../event-log.js'
import { everything, expectedOf, put, right, same } from './check.js'
import type { Draft } from './case.js'
import { sampleAppend, streamCalled } from './sample.js'

const stream = streamCalled('one')
const other = streamCalled('two')

const interleaved = [
  sampleAppend(stream, 'new', 2, 'a'),
  sampleAppend(other, 'new', 3, 'b'),
  sampleAppend(stream, { revision: 1 }, 3, 'c'),
]

const revisions = async (
  log: EventLog,
  query: Omit<StreamQuery, 'stream'>,
): Promise<readonly number[]> =>
  (await right(log.readStream({ stream, ...query }))).map(({ revision }) => revision)

/** What reading promises. */
export const reading: readonly Draft[] = [
  {
    title: 'a stream reads back in its order, byte for byte, and without other streams',
    play: async ({ store: { log } }) => {
      await put(log, ...interleaved)
      const [first, second, third] = interleaved
      const read = await right(log.readStream({ stream, direction: 'forwards', limit: 100 }))
      same(read, expectedOf(...[first, third].flatMap((each) => each ?? [])))
      const its = await right(log.readStream({ stream: other, direction: 'forwards', limit: 100 }))
      same(its, expectedOf(...[second].flatMap((each) => each ?? [])))
    },
  },
  {
    title: 'a stream reads forwards from a revision, no more than the limit',
    play: async ({ store: { log } }) => {
      await put(log, ...interleaved)
      const direction = 'forwards'
      assert.deepEqual(await revisions(log, { direction, limit: 2 }), [0, 1])
      assert.deepEqual(await revisions(log, { direction, from: 3, limit: 1 }), [3])
      assert.deepEqual(await revisions(log, { direction, from: 3, limit: 9 }), [3, 4])
      assert.deepEqual(await revisions(log, { direction, from: 5, limit: 9 }), [])
    },
  },
  {
    title: 'a stream reads backwards from its end or from a revision, no more than the limit',
    play: async ({ store: { log } }) => {
      await put(log, ...interleaved)
      const direction = 'backwards'
      assert.deepEqual(await revisions(log, { direction, limit: 9 }), [4, 3, 2, 1, 0])
      assert.deepEqual(await revisions(log, { direction, limit: 1 }), [4])
      assert.deepEqual(await revisions(log, { direction, from: 2, limit: 2 }), [2, 1])
      assert.deepEqual(await revisions(log, { direction, from: 0, limit: 9 }), [0])
      assert.deepEqual(await revisions(log, { direction, from: 99, limit: 2 }), [4, 3])
    },
  },
  {
    title: 'a stream without events reads as an empty page, beside one that has some',
    play: async ({ store: { log } }) => {
      await put(log, sampleAppend(other, 'new', 1, 'a'))
      assert.deepEqual(await revisions(log, { direction: 'forwards', limit: 9 }), [])
      assert.deepEqual(await revisions(log, { direction: 'backwards', limit: 9 }), [])
      assert.equal((await everything(log)).length, 1)
    },
  },
  {
    title: 'the whole log reads in the order of appends, at rising positions that are never 0',
    play: async ({ store: { log } }) => {
      await put(log, ...interleaved)
      for (const limit of [1, 3, 100]) {
        const all = await everything(log, limit)
        same(all, expectedOf(...interleaved))
        all.reduce((before, { position }) => {
          assert.ok(Number.isSafeInteger(position) && position > before)
          return position
        }, 0)
      }
    },
  },
  {
    title: 'the whole log reads on after any position, and ends with an empty page',
    play: async ({ store: { log } }) => {
      await put(log, ...interleaved)
      const all = await everything(log)
      assert.equal(all.length, 8)
      for (const [index, { position }] of all.entries()) {
        const rest = await right(log.readAll({ after: position, limit: 100 }))
        assert.deepEqual(rest, all.slice(index + 1))
      }
    },
  },
  {
    title: 'a record stands at one position, whichever way it is read',
    play: async ({ store: { log } }) => {
      await put(log, ...interleaved)
      const all = (await everything(log)).filter((each) => each.stream === stream)
      assert.equal(all.length, 5)
      assert.deepEqual(
        await right(log.readStream({ stream, direction: 'forwards', limit: 9 })),
        all,
      )
    },
  },
  {
    title: 'the head is 0 for an empty log, and then the position of the last record',
    play: async ({ store: { log }, claims }) => {
      assert.equal((await right(log.head)).position, 0)
      await put(log, ...interleaved)
      const head = await right(log.head)
      const position = (await everything(log)).at(-1)?.position
      assert.deepEqual({ ...head }, claims.keepsCount ? { position, records: 8 } : { position })
    },
  },
  {
    title: 'a stream of 5,000 events reads back whole, in pages',
    play: async ({ store: { log } }) => {
      const appends = Array.from({ length: 10 }, (_, index) =>
        sampleAppend(stream, index === 0 ? 'new' : { revision: index * 500 - 1 }, 500, `a${index}`),
      )
      await put(log, ...appends)
      const read: number[] = []
      for (let from = 0; from < 5000; from += 700) {
        read.push(...(await revisions(log, { direction: 'forwards', from, limit: 700 })))
      }
      assert.deepEqual(
        read,
        Array.from({ length: 5000 }, (_, index) => index),
      )
      same(await everything(log, 1000), expectedOf(...appends))
    },
  },
]
