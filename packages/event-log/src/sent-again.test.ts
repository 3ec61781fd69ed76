import * as E from 'fp-ts/lib/Either.js'
import { beforeEach, describe, expect, it } from 'vitest'
import { calm, crowded, policy, tallyDesk, type TallyDesk } from './fixtures/desk.js'
import { add, finding, tally } from './fixtures/tally.js'
import { broken, type Watched } from './fixtures/watched.js'
import { handler } from './handle.js'

let store: Watched
let { using, handle, stored, accepted, rivalAdds }: Omit<TallyDesk, 'store'> = tallyDesk()

beforeEach(() => {
  ;({ store, using, handle, stored, accepted, rivalAdds } = tallyDesk())
})

describe('a command that is sent again', () => {
  const twice = async (command: ReturnType<typeof add>, given: Parameters<typeof handle>[1]) => {
    const first = await handle(command, given)()
    const before = await stored()
    store.calls()
    // The world has changed since: others were stored, the policy is stricter, the crowd is another.
    await using(50)(add('other', 20), calm)()
    const after = await stored()
    store.calls()
    const second = await using(10)(command, given === calm ? crowded : calm)()
    expect(second).toStrictEqual(first)
    expect(await stored()).toStrictEqual(after)
    expect(before.length).toBeLessThan(after.length)
    return store.calls()
  }

  it('gets the same acceptance', async () => {
    expect(await twice(add('a', 30), calm)).toStrictEqual(['find', 'readStream'])
  })

  it('gets the same acceptance with its advisories', async () => {
    expect(await twice(add('a', 30), crowded)).toStrictEqual(['find', 'readStream'])
  })

  it('gets the same rejection with all its findings', async () => {
    expect(await twice(add('a', 51), calm)).toStrictEqual(['find'])
  })

  it('gets the same answer when it said nothing new', async () => {
    expect(await twice(add('a', 0), calm)).toStrictEqual(['find'])
  })

  it('gets no advisory that only the facts of today would give', async () => {
    const first = await accepted(add('a', 3), calm)
    expect(await accepted(add('a', 3), crowded)).toStrictEqual(first)
  })

  it('gets its advisories back when the process ended before they were remembered', async () => {
    store.failNext('put')
    expect(await handle(add('a', 3), crowded)()).toStrictEqual(E.left(broken))
    await accepted(add('b', 4), calm)
    store.calls()
    const again = await accepted(add('a', 3), crowded)
    expect(again.advisories).toStrictEqual([finding('tally.crowd', 3)])
    expect(again.records.map(({ revision }) => revision)).toStrictEqual([0, 1])
    expect(store.calls()).toStrictEqual(['find', 'readStream', 'put'])
    expect(await accepted(add('a', 3), calm)).toStrictEqual(again)
    expect((await stored()).length).toBe(4)
  })

  it('is done once when the first answer never came', async () => {
    const { log, receipts } = store
    const deaf = handler(
      {
        log: {
          ...log,
          append: (asked) => () =>
            log
              .append(asked)()
              .then(() => E.left(broken)),
        },
        receipts,
      },
      tally,
      policy,
    )
    expect(await deaf(add('a', 3), calm)()).toStrictEqual(E.left(broken))
    const { records } = await accepted(add('a', 3), calm)
    expect(records.map(({ revision }) => revision)).toStrictEqual([0, 1])
    expect((await stored()).length).toBe(2)
  })

  it('is done once when two copies are under way at the same time', async () => {
    const [one, two] = await Promise.all([handle(add('a', 3), calm)(), handle(add('a', 3), calm)()])
    expect(one).toStrictEqual(two)
    expect((await stored()).length).toBe(2)
  })

  it('is done once when a copy of it was stored behind another one', async () => {
    store.before(1, async () => {
      await rivalAdds('rival', 1)()
      await rivalAdds('a', 3)()
    })
    const { records } = await accepted(add('a', 3), calm)
    expect(records.map(({ revision }) => revision)).toStrictEqual([2, 3])
    expect((await stored()).length).toBe(4)
  })
})

describe('a command id that comes back with something else', () => {
  const reused = E.left({ type: 'CommandIdReused', command: add('a', 1).id })

  it.each([
    ['accepted', 3, calm],
    ['accepted with advisories', 3, crowded],
    ['rejected', 51, calm],
    ['accepted with nothing new', 0, calm],
  ] as const)('is an error after it was %s', async (_, by, given) => {
    await handle(add('a', by), given)()
    const before = await stored()
    expect(await handle(add('a', 7), given)()).toStrictEqual(reused)
    expect(await handle(add('a', by, 'two'), given)()).toStrictEqual(reused)
    expect(await stored()).toStrictEqual(before)
  })
})
