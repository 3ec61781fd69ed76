import assert from 'node:assert/strict'
import { everything, expectedOf, left, named, put, right, same } from './check.js'
import type { Draft } from './case.js'
import { sampleAppend, streamCalled } from './sample.js'

const stream = streamCalled('one')
const other = streamCalled('two')

/** What an append promises. */
export const appending: readonly Draft[] = [
  {
    title:
      'an append to a new stream is stored, and tells revision and position of its last record',
    play: async ({ store: { log } }) => {
      const append = sampleAppend(stream, 'new', 2, 'a')
      const appended = await right(log.append(append))
      const all = await everything(log)
      same(all, expectedOf(append))
      assert.deepEqual(appended, { revision: 1, position: all[1]?.position })
    },
  },
  {
    title: 'an append at the revision where the stream stands is stored after it',
    play: async ({ store: { log } }) => {
      const first = sampleAppend(stream, 'new', 2, 'a')
      const second = sampleAppend(stream, { revision: 1 }, 1, 'b')
      await put(log, first, second)
      same(await everything(log), expectedOf(first, second))
    },
  },
  {
    title: 'an append that expects a new stream is a conflict when the stream has events',
    play: async ({ store: { log } }) => {
      const first = sampleAppend(stream, 'new', 3, 'a')
      await put(log, first)
      const error = await left(log.append(sampleAppend(stream, 'new', 1, 'b')))
      const conflict = {
        type: 'RevisionConflict',
        stream,
        expected: 'new',
        actual: { revision: 2 },
      }
      assert.deepEqual(named(error), conflict)
      same(await everything(log), expectedOf(first))
    },
  },
  {
    title:
      'an append that expects an earlier or a later revision is a conflict and names the actual one',
    play: async ({ store: { log } }) => {
      const first = sampleAppend(stream, 'new', 3, 'a')
      await put(log, first)
      for (const revision of [0, 1, 3, 7]) {
        const error = await left(log.append(sampleAppend(stream, { revision }, 1, `b${revision}`)))
        const expected = { revision }
        const actual = { revision: 2 }
        assert.deepEqual(named(error), { type: 'RevisionConflict', stream, expected, actual })
      }
      same(await everything(log), expectedOf(first))
    },
  },
  {
    title: 'an append that expects events in a new stream is a conflict',
    play: async ({ store: { log } }) => {
      const expected = { revision: 0 }
      const error = await left(log.append(sampleAppend(stream, expected, 1, 'a')))
      assert.deepEqual(named(error), { type: 'RevisionConflict', stream, expected, actual: 'new' })
      same(await everything(log), [])
    },
  },
  {
    title: 'an append that is refused stores none of its records',
    play: async ({ store: { log } }) => {
      const first = sampleAppend(stream, 'new', 1, 'a')
      await put(log, first)
      await left(log.append(sampleAppend(stream, 'new', 50, 'b')))
      await left(log.append(sampleAppend(other, { revision: 4 }, 50, 'c')))
      same(await everything(log), expectedOf(first))
      const second = sampleAppend(other, 'new', 1, 'd')
      await put(log, second)
      same(await everything(log), expectedOf(first, second))
    },
  },
  {
    title: 'an append that is sent again answers as it did the first time, and stores nothing',
    play: async ({ store: { log } }) => {
      const first = sampleAppend(stream, 'new', 3, 'a')
      const second = sampleAppend(stream, { revision: 2 }, 2, 'b')
      const before = [await right(log.append(first)), await right(log.append(second))]
      const again = [await right(log.append(first)), await right(log.append(second))]
      assert.deepEqual(again, before)
      same(await everything(log), expectedOf(first, second))
    },
  },
  {
    title: 'an append that is stored elsewhere in its stream or in another one is refused',
    play: async ({ store: { log } }) => {
      const first = sampleAppend(stream, 'new', 2, 'a')
      await put(log, first)
      const id = first.records[0]?.id
      const taken = { type: 'EventIdTaken', id, stream, revision: 0 }
      const later = sampleAppend(stream, { revision: 1 }, 2, 'a')
      const elsewhere = sampleAppend(other, 'new', 2, 'a')
      assert.deepEqual(named(await left(log.append(later))), taken)
      assert.deepEqual(named(await left(log.append(elsewhere))), taken)
      same(await everything(log), expectedOf(first))
    },
  },
  {
    title: 'an append that holds more or fewer events than the one with its id is refused',
    play: async ({ store: { log } }) => {
      const first = sampleAppend(stream, 'new', 2, 'a')
      await put(log, first)
      const longer = await left(log.append(sampleAppend(stream, 'new', 3, 'a')))
      assert.equal(longer.type, 'EventIdTaken')
      same(await everything(log), expectedOf(first))
    },
  },
  {
    title: 'an append that contradicts itself is refused',
    play: async ({ store: { log } }) => {
      const good = sampleAppend(stream, 'new', 2, 'a')
      const strange = [
        { ...good, records: [] },
        { ...good, stream: other },
        { ...good, expected: { revision: 4 } },
        { ...good, records: [...good.records].reverse() },
        { ...good, expected: { revision: -2 } },
      ]
      for (const append of strange) {
        assert.equal((await left(log.append(append))).type, 'MalformedAppend')
      }
      same(await everything(log), [])
    },
  },
  {
    title:
      'of two writers held at a barrier, exactly one wins, and the other learns where it stands',
    play: async ({ store: { log } }) => {
      const first = sampleAppend(stream, 'new', 1, 'a')
      await put(log, first)
      const rivals = ['b', 'c'].map((word) => sampleAppend(stream, { revision: 0 }, 2, word))
      let open: () => void = () => undefined
      const barrier = new Promise<void>((resolve) => {
        open = resolve
      })
      const results = rivals.map((rival) => barrier.then(() => log.append(rival)()))
      open()
      const [one, two] = await Promise.all(results)
      const winners = [one, two].flatMap((each) => (each?._tag === 'Right' ? [each.right] : []))
      const losers = [one, two].flatMap((each) => (each?._tag === 'Left' ? [named(each.left)] : []))
      assert.deepEqual(
        winners.map(({ revision }) => revision),
        [2],
      )
      const conflict = { expected: { revision: 0 }, actual: { revision: 2 } }
      assert.deepEqual(losers, [{ type: 'RevisionConflict', stream, ...conflict }])
      const winner = rivals[one?._tag === 'Right' ? 0 : 1]
      same(await everything(log), expectedOf(first, winner ?? first))
    },
  },
  {
    title: 'an append of 1,000 records is stored whole',
    play: async ({ store: { log } }) => {
      const append = sampleAppend(stream, 'new', 1000, 'a')
      const appended = await right(log.append(append))
      assert.equal(appended.revision, 999)
      same(await everything(log), expectedOf(append))
    },
  },
]
