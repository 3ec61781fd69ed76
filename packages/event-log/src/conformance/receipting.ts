import assert from 'node:assert/strict'
import { everything, expectedOf, put, right, same } from './check.js'
import type { Draft } from './case.js'
import { commandCalled, sampleAppend, sampleReceipt, streamCalled } from './sample.js'

/** What receipts promise, and what is left after the store was closed. */
export const receipting: readonly Draft[] = [
  {
    title: 'a receipt is found by its command, and by no other',
    play: async ({ store: { receipts } }) => {
      const receipt = sampleReceipt('a', 1)
      assert.deepEqual(await right(receipts.put(receipt)), receipt)
      assert.deepEqual(await right(receipts.find(commandCalled('a'))), receipt)
      assert.equal(await right(receipts.find(commandCalled('b'))), undefined)
    },
  },
  {
    title: 'of two receipts for one command the first stands',
    play: async ({ store: { receipts } }) => {
      const first = sampleReceipt('a', 1)
      await right(receipts.put(first))
      assert.deepEqual(await right(receipts.put(sampleReceipt('a', 2))), first)
      assert.deepEqual(await right(receipts.find(commandCalled('a'))), first)
    },
  },
  {
    title: 'a store that is opened again holds what it claims to keep',
    play: async ({ store, place, claims }) => {
      const append = sampleAppend(streamCalled('one'), 'new', 3, 'a')
      const receipt = sampleReceipt('b', 1)
      await put(store.log, append)
      await right(store.receipts.put(receipt))
      same(await everything(store.log), expectedOf(append))
      await store.close()
      const again = await place.open()
      try {
        same(await everything(again.log), claims.isDurable ? expectedOf(append) : [])
        const found = await right(again.receipts.find(receipt.command))
        assert.deepEqual(found, claims.isDurable ? receipt : undefined)
      } finally {
        await again.close()
      }
    },
  },
]
