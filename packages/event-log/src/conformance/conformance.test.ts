import * as E from 'fp-ts/lib/Either.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { describe, expect, it } from 'vitest'
import type { EventLog } from '../event-log.js'
import { memoryLog } from '../memory/memory-log.js'
import { conformance, type Store } from './index.js'

const closed = { close: () => Promise.resolve() }

describe('the log in memory keeps the port', () => {
  const create = () =>
    Promise.resolve({ open: () => Promise.resolve({ ...memoryLog(), ...closed }) })
  const claims = { isDurable: false, keepsCount: true }
  it.each(conformance({ create, claims }))('$title', ({ run }) => run())
})

/** Accepts everything and stores nothing. */
const idle: EventLog = {
  append: ({ records }) => TE.right({ revision: records.at(-1)?.revision ?? 0, position: 1 }),
  readStream: () => TE.right([]),
  readAll: () => TE.right([]),
  subscribe: () => ({ stop: () => Promise.resolve(), ended: new Promise(() => undefined) }),
  head: TE.right({ position: 0 }),
}

const nothing: Store = {
  log: idle,
  receipts: { find: () => TE.right(undefined), put: (receipt) => TE.right(receipt) },
  ...closed,
}

describe('a store that honours nothing fails every case of the suite', () => {
  const create = () => Promise.resolve({ open: () => Promise.resolve(nothing) })
  const claims = { isDurable: true, keepsCount: true }
  it.each(conformance({ create, claims, patience: 30 }))('$title', async ({ run }) => {
    await expect(run()).rejects.toBeInstanceOf(Error)
  })
})

describe('a claim is asserted both ways', () => {
  const keeper = () => {
    const store = { ...memoryLog(), ...closed }
    return Promise.resolve({ open: () => Promise.resolve(store) })
  }
  const outcomes = async (isDurable: boolean, create = keeper) => {
    const cases = conformance({ create, claims: { isDurable, keepsCount: true } })
    const found = cases.find(({ title }) => title.startsWith('a store that is opened again'))
    return E.isRight(
      await TE.tryCatch(() => found?.run() ?? Promise.reject(new Error('no such case')), String)(),
    )
  }
  it('a store that keeps may not say that it forgets, nor one that forgets that it keeps', async () => {
    const forgetter = () =>
      Promise.resolve({ open: () => Promise.resolve({ ...memoryLog(), ...closed }) })
    expect([await outcomes(true), await outcomes(false)]).toStrictEqual([true, false])
    expect([await outcomes(true, forgetter), await outcomes(false, forgetter)]).toStrictEqual([
      false,
      true,
    ])
  })
})
