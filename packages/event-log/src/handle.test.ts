import type { CommandId } from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import { beforeEach, describe, expect, it } from 'vitest'
import { eventCodecs } from './codec-registry.js'
import { digestOf, noDigest } from './digest-of.js'
import { eventId } from './event-id.js'
import { calm, crowded, policy, tallyDesk, type TallyDesk } from './fixtures/desk.js'
import { add, finding, idFor, tally } from './fixtures/tally.js'
import { broken, type Watched } from './fixtures/watched.js'
import { handler } from './handle.js'
import { verify } from './verify.js'

let store: Watched
let { using, handle, stored, accepted, rivalAdds }: Omit<TallyDesk, 'store'> = tallyDesk()

beforeEach(() => {
  ;({ store, using, handle, stored, accepted, rivalAdds } = tallyDesk())
})

describe('a command that is accepted', () => {
  it('stores its events in envelopes that are linked, and answers with them', async () => {
    const first = await accepted(add('a', 3), calm)
    const second = await accepted(add('b', 4), {
      ...calm,
      correlation: idFor('command a') as CommandId,
    })
    const [one, two, three, four] = await stored()
    const { id, at, on, agency, actor } = add('b', 4)
    const shared = {
      version: 1,
      stream: first.stream,
      recorded: at,
      on,
      agency,
      policy: policy.ref,
      causation: id,
      correlation: idFor('command a'),
      advised: 0,
      actor,
    }
    expect(second.advisories).toStrictEqual([])
    expect(second.policy).toStrictEqual(policy.ref)
    expect(second.records.map(({ request, ...record }) => [record, request.length])).toStrictEqual([
      [
        {
          ...shared,
          id: eventId(id, 0),
          revision: 2,
          event: { type: 'Added', by: 4 },
          previous: two?.hash,
        },
        64,
      ],
      [
        {
          ...shared,
          id: eventId(id, 1),
          revision: 3,
          event: { type: 'Marked', at: 7 },
          previous: three?.hash,
        },
        64,
      ],
    ])
    expect(first.records[0]?.previous).toBe(noDigest)
    expect([one, two, three, four].map((each) => digestOf(each?.text ?? ''))).toStrictEqual(
      [one, two, three, four].map((each) => each?.hash),
    )
    expect(await verify(store.log, eventCodecs(tally))()).toStrictEqual(
      E.right({ records: 4, streams: 1, position: 4, faults: [] }),
    )
  })

  it('makes the calls find, readStream, append', async () => {
    await accepted(add('a', 3), calm)
    expect(store.calls()).toStrictEqual(['find', 'readStream', 'append'])
  })

  it('makes one call more, put, when there are advisories', async () => {
    const { advisories, records } = await accepted(add('a', 3), crowded)
    expect(advisories).toStrictEqual([finding('tally.crowd', 3)])
    expect(records.map(({ advised }) => advised)).toStrictEqual([1, 1])
    expect(store.calls()).toStrictEqual(['find', 'readStream', 'append', 'put'])
  })

  it('stores nothing when it says nothing new, and is remembered', async () => {
    expect((await accepted(add('a', 0), calm)).records).toStrictEqual([])
    expect(store.calls()).toStrictEqual(['find', 'readStream', 'put'])
    expect(await stored()).toStrictEqual([])
  })
})

describe('a command that is rejected', () => {
  it('makes the calls find, readStream, put, and stores no event', async () => {
    const rejected = {
      type: 'Rejected',
      findings: [finding('tally.limit', 51)],
      policy: policy.ref,
    }
    expect(await handle(add('a', 51), calm)()).toStrictEqual(E.right(rejected))
    expect(store.calls()).toStrictEqual(['find', 'readStream', 'put'])
    expect(await stored()).toStrictEqual([])
  })
})

describe('a conflict', () => {
  it('makes it read, decide and append again, on what the other stored', async () => {
    store.before(1, rivalAdds('rival', 5))
    const { records } = await accepted(add('a', 3), calm)
    expect(records.map(({ event }) => event)).toStrictEqual([
      { type: 'Added', by: 3 },
      { type: 'Marked', at: 8 },
    ])
    expect(store.calls()).toStrictEqual(['find', 'readStream', 'append', 'readStream', 'append'])
  })

  it('can turn the decision into a rejection', async () => {
    store.before(1, rivalAdds('rival', 50))
    const result = await handle(add('a', 3), calm)()
    const rejected = {
      type: 'Rejected',
      findings: [finding('tally.limit', 53)],
      policy: policy.ref,
    }
    expect(result).toStrictEqual(E.right(rejected))
  })

  it('at every one of the attempts is an error, and nothing is stored', async () => {
    let rivals = 0
    store.before(3, () => rivalAdds(`rival ${(rivals += 1)}`, 1)())
    const result = await using(50, 3)(add('a', 3), calm)()
    const stream = (await stored())[0]?.stream
    expect(result).toStrictEqual(E.left({ type: 'TooManyConflicts', stream, attempts: 3 }))
    expect((await stored()).length).toBe(6)
  })
})

describe('a log that fails', () => {
  it.each(['find', 'readStream', 'append', 'put'])(
    'in %s makes the command fail so',
    async (call) => {
      store.failNext(call)
      expect(await handle(add('a', 3), crowded)()).toStrictEqual(E.left(broken))
    },
  )

  it('to give what a receipt names is called damaged', async () => {
    await handle(add('a', 3), crowded)()
    const { log, receipts } = store
    const cut = handler(
      { log: { ...log, readStream: () => () => Promise.resolve(E.right([])) }, receipts },
      tally,
      policy,
    )
    const result = await cut(add('a', 3), crowded)()
    expect(E.isLeft(result) && result.left.type === 'StoreFailed' && result.left.fault).toBe(
      'corrupt',
    )
  })

  it('to give a record in the middle of a stream is called damaged', async () => {
    await handle(add('a', 3), calm)()
    const { log, receipts } = store
    const readStream: typeof log.readStream = (query) => async () => {
      const read = await log.readStream(query)()
      return E.isRight(read) ? E.right(read.right.slice(1)) : read
    }
    const result = await handler(
      { log: { ...log, readStream }, receipts },
      tally,
      policy,
    )(add('b', 3), calm)()
    expect(E.isLeft(result) && result.left.type === 'StoreFailed' && result.left.fault).toBe(
      'corrupt',
    )
  })
})

describe('a long stream', () => {
  it('is read 500 records at a time', async () => {
    for (let index = 0; index < 250; index += 1) await using(9999)(add(`a${index}`, 1), calm)()
    store.calls()
    const { records } = await (async () => {
      const result = await using(9999)(add('last', 1), calm)()
      if (E.isLeft(result) || result.right.type === 'Rejected')
        throw new Error('it was not accepted')
      return result.right
    })()
    expect(records.map(({ revision }) => revision)).toStrictEqual([500, 501])
    expect(store.calls()).toStrictEqual(['find', 'readStream', 'readStream', 'append'])
  })
})
