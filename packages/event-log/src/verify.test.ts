import * as E from 'fp-ts/lib/Either.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { eventCodecs } from './codec-registry.js'
import { digestOf } from './digest-of.js'
import type { EventLog } from './event-log.js'
import type { EventRecord } from './event-record.js'
import { faultSentence, type Fault } from './fault.js'
import { envelopeOf, storedRecords } from './fixtures/records.js'
import { tally, type TallyEvent } from './fixtures/tally.js'
import { seal } from './sealed-record.js'
import type { StoredRecord } from './stored-record.js'
import { verify } from './verify.js'

const codecs = eventCodecs(tally)

/** A log that reads back exactly these records. */
const logOf = (
  records: readonly StoredRecord[],
  claimed?: number,
): Pick<EventLog, 'readAll' | 'head'> => ({
  readAll: ({ after, limit }) => {
    const from = records.findIndex(({ position }) => position > after)
    return TE.right(from === -1 ? [] : records.slice(from, from + limit))
  },
  head: TE.right({
    position: records.at(-1)?.position ?? 0,
    ...(claimed === undefined ? {} : { records: claimed }),
  }),
})

const faultsOf = async (
  records: readonly StoredRecord[],
  claimed?: number,
): Promise<readonly Fault[]> => {
  const result = await verify(logOf(records, claimed), codecs)()
  return E.isRight(result) ? result.right.faults : []
}

let sound: readonly StoredRecord[] = []

const at = (index: number): StoredRecord => {
  const record = sound[index]
  if (record === undefined) throw new Error('there is no such record')
  return record
}

const placeAt = (index: number) => {
  const { position, stream, revision } = at(index)
  return { position, stream, revision }
}

const replaced = (index: number, by: Partial<StoredRecord>): readonly StoredRecord[] =>
  sound.map((each, i) => (i === index ? { ...each, ...by } : each))

beforeAll(async () => {
  sound = await storedRecords(6)
})

describe('verifying', () => {
  it('finds nothing wrong with a sound log, and counts it', async () => {
    const result = await verify(logOf(sound, 12), codecs)()
    expect(result).toStrictEqual(E.right({ records: 12, streams: 2, position: 12, faults: [] }))
  })

  it('finds nothing wrong with an empty log, nor with gaps between positions', async () => {
    expect(await faultsOf([], 0)).toStrictEqual([])
    expect(
      await faultsOf(sound.map((each) => ({ ...each, position: each.position * 7 }))),
    ).toStrictEqual([])
  })

  it('tells each record on the way, so that one pass verifies and replays', async () => {
    const events: TallyEvent[] = []
    const record = (each: EventRecord<TallyEvent>) => events.push(each.event)
    await verify(logOf(sound), codecs, { record })()
    expect(events.map(({ type }) => type)).toStrictEqual(
      sound.map((_, i) => (i % 2 === 0 ? 'Added' : 'Marked')),
    )
  })

  it('tells how far it is after each thousand records', async () => {
    const many = await storedRecords(1100)
    const told: unknown[] = []
    await verify(logOf(many, 2200), codecs, { progress: (...each) => told.push(each) })()
    const head = { position: 2200, records: 2200 }
    expect(told).toStrictEqual([
      [1000, head],
      [2000, head],
    ])
  })

  it('looks no further than where the log stood when it began', async () => {
    const { readAll } = logOf(sound)
    const result = await verify({ readAll, head: TE.right({ position: 5, records: 5 }) }, codecs)()
    expect(result).toStrictEqual(E.right({ records: 5, streams: 2, position: 5, faults: [] }))
  })

  it('fails when the log does', async () => {
    const error = { type: 'StoreFailed', fault: 'corrupt', reason: 'it is damaged' } as const
    const { head } = logOf(sound)
    expect(await verify({ head, readAll: () => TE.left(error) }, codecs)()).toStrictEqual(
      E.left(error),
    )
    const { readAll } = logOf(sound)
    expect(await verify({ head: TE.left(error), readAll }, codecs)()).toStrictEqual(E.left(error))
  })
})

describe('verifying finds', () => {
  it('a record whose text was altered, even where only white space was added', async () => {
    const altered = [{ type: 'AlteredRecord', at: placeAt(4) }]
    const by = at(4).text.replace('"by":1', '"by":2')
    expect(by).not.toBe(at(4).text)
    expect(await faultsOf(replaced(4, { text: by }))).toStrictEqual(altered)
    expect(await faultsOf(replaced(4, { text: `${at(4).text} ` }))).toStrictEqual(altered)
  })

  it('a record whose text and digest were altered, by the record after it', async () => {
    const text = at(4).text.replace('"by":1', '"by":2')
    expect(await faultsOf(replaced(4, { text, hash: digestOf(text) }))).toStrictEqual([
      { type: 'BrokenLink', at: placeAt(5) },
    ])
  })

  it('a record that is filed in another place than it says', async () => {
    const misfiled = seal({ ...envelopeOf(at(11)), revision: 7 })
    expect(
      await faultsOf(replaced(11, { text: misfiled.text, hash: misfiled.hash })),
    ).toStrictEqual([{ type: 'AlteredRecord', at: placeAt(11) }])
  })

  it('a record that is missing in the middle of its stream', async () => {
    const { stream, position, revision } = at(5)
    const without = sound.filter((_, index) => index !== 4)
    const missing = {
      type: 'MissingRevision',
      at: { stream, position, revision },
      missing: revision - 1,
    }
    expect(await faultsOf(without)).toStrictEqual([missing])
  })

  it('records that are missing at the end, where the store keeps count', async () => {
    const wrong = { type: 'WrongCount', counted: 11, claimed: 12 }
    expect(await faultsOf(sound.slice(0, 11), 12)).toStrictEqual([wrong])
    expect(await faultsOf(sound.slice(0, 11))).toStrictEqual([])
  })

  it('a whole stream that is missing, where the store keeps count', async () => {
    const without = sound.filter(({ stream }) => stream !== at(2).stream)
    expect(await faultsOf(without, 12)).toStrictEqual([
      { type: 'WrongCount', counted: 6, claimed: 12 },
    ])
  })

  it('a record that is there twice, and one whose position does not rise', async () => {
    const twice = [...sound.slice(0, 2), { ...at(1), position: 3 }]
    const again = { ...placeAt(1), position: 3 }
    expect(await faultsOf(twice)).toStrictEqual([{ type: 'OutOfOrder', at: again }])
    const swapped = sound.map((each, i) => (i === 3 ? { ...each, position: 3 } : each))
    const stuck = { ...placeAt(3), position: 3 }
    expect(await faultsOf(swapped)).toStrictEqual([{ type: 'OutOfOrder', at: stuck }])
  })

  it('a record that cannot be read, and goes on behind it', async () => {
    const faults = await faultsOf(replaced(4, { text: '{', hash: digestOf('{') }))
    expect(faults.map(({ type }) => type)).toStrictEqual(['Undecodable', 'BrokenLink'])
  })

  it('the first fault of each kind, and only that', async () => {
    const worse = sound.map((each) => ({ ...each, text: `${each.text} ` }))
    expect(await faultsOf(worse)).toStrictEqual([{ type: 'AlteredRecord', at: placeAt(0) }])
  })
})

describe('a fault', () => {
  it('is one lower-case sentence that says where and what to do', async () => {
    const place = placeAt(4)
    const faults: readonly Fault[] = [
      { type: 'AlteredRecord', at: place },
      { type: 'BrokenLink', at: place },
      { type: 'MissingRevision', at: place, missing: 1 },
      { type: 'OutOfOrder', at: place },
      { type: 'WrongCount', counted: 1, claimed: 2 },
      ...(await faultsOf(replaced(4, { text: '{' }))).filter(({ type }) => type === 'Undecodable'),
    ]
    const sentences = faults.map(faultSentence)
    expect(sentences.filter((each) => /^[a-z`][^\n]*: [^\n]*[^.\n]$/.test(each))).toStrictEqual(
      sentences,
    )
    expect(new Set(sentences).size).toBe(6)
  })
})
