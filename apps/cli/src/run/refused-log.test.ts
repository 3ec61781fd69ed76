import { copyFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { seal, uuidV5, type Envelope } from '@peer-support/event-log'
import { openSqliteLog } from '@peer-support/event-log-sqlite'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { must, storedRecords } from '../testing/stored-texts.js'
import { year } from '../testing/story.js'
import { workshop, type Workshop } from '../testing/workshop.js'

const all = year(40)
const half = all.slice(0, 120)

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let shop: Workshop
beforeEach(() => {
  shop = workshop()
})
afterEach(() => shop.clean())

/** Changes the log's file from where these bytes stand on. */
const patch = (at: (bytes: Buffer) => number, by: (byte: number) => number): void => {
  const bytes = readFileSync(shop.log)
  const from = at(bytes)
  bytes.writeUInt8(by(bytes.readUInt8(from)), from)
  writeFileSync(shop.log, bytes)
}

const inRecord = (bytes: Buffer): number => bytes.indexOf('"minutes":2') + '"minutes":'.length

describe('a log that is not as it was written is refused, and nothing is stored on top of it', () => {
  const refused = async (sentence: RegExp): Promise<void> => {
    const before = readFileSync(shop.log)
    shop.commands(all)
    const { code, stdout, stderr } = await shop.run()
    expect({ code, stdout }).toStrictEqual({ code: 1, stdout: '' })
    const told = stderr.split('\n').filter((line) => line !== '' && line !== 'reading the log')
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(sentence)
    expect(readFileSync(shop.log).equals(before)).toBe(true)
  }

  beforeEach(async () => {
    shop.commands(half)
    expect((await shop.run()).code).toBe(0)
  })

  it('when a record was altered', async () => {
    patch(inRecord, (digit) => digit + 1)
    await refused(
      /^the record at position \d+ \(stream `contact-[0-9a-f_]+`, revision 4\) was altered after it was stored: /,
    )
  })

  it('when its end was cut off', async () => {
    truncateSync(shop.log, statSync(shop.log).size / 2)
    await refused(/^`data\/log\.sqlite` is damaged, cut short, or no event log at all: /)
  })

  it('when it is from a newer schema', async () => {
    // SQLite keeps the user version as a big-endian number from byte 60 on.
    patch(
      () => 63,
      (version) => version + 1,
    )
    await refused(
      /^`data\/log\.sqlite` has schema version 2, and only versions up to 1 are known here: /,
    )
  })

  it('when it is no log at all', async () => {
    writeFileSync(shop.log, 'Dear diary, this is a text and no database.')
    await refused(/^`data\/log\.sqlite` is damaged, cut short, or no event log at all: /)
  })
})

it('refuses a log with an event in a newer version than it knows', async () => {
  shop.commands(half)
  await shop.run()
  const last = (await storedRecords(shop.log)).at(-1)
  if (last === undefined) throw new Error('the log is empty')
  const envelope = JSON.parse(last.text) as Envelope
  const { log, close } = await must(openSqliteLog(shop.log))
  const revision = last.revision + 1
  const newer = seal({
    ...envelope,
    id: uuidV5(envelope.id.replaceAll('-', ''), 'newer'),
    version: 2,
    revision,
    previous: last.hash,
  })
  await must(
    log.append({ stream: last.stream, expected: { revision: last.revision }, records: [newer] }),
  )
  await must(close)
  const stored = await shop.texts()
  shop.commands(all)
  const { code, stderr } = await shop.run()
  expect(code).toBe(1)
  expect(stderr).toMatch(
    /\nthe record at position \d+ \(stream `.*`, revision \d+\) holds `…` in version 2, and only versions up to 1 are known here: .*\n$/,
  )
  expect(await shop.texts()).toStrictEqual(stored)
})

it('says so when the read model cannot be used, and keeps what was decided', async () => {
  shop.commands(half)
  const { code, stdout, stderr } = await shop.run({
    stores: {
      openReadModel: () => TE.left({ type: 'InUse', folder: 'data/read-model', process: 7 }),
    },
  })
  expect({ code, stdout }).toStrictEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(/\nthe read model `data\/read-model` is in use by process `7`; .*\n$/)
  expect(await shop.texts()).toHaveLength(120)
})

it('leaves a log alone that another process writes, and says which', async () => {
  shop.commands(half)
  await shop.run()
  const stored = await shop.texts()
  const other = await must(openSqliteLog(shop.log))
  shop.commands(all)
  const { code, stdout, stderr } = await shop.run()
  expect({ code, stdout }).toStrictEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(
    /^`data\/log\.sqlite` is being written by process \d+: wait until it has ended, or name another file\n$/,
  )
  expect(await shop.texts()).toStrictEqual(stored)
  await must(other.close)
  expect((await shop.run()).code).toBe(0)
})

it('stops at a full disk with one sentence, keeps what is stored, and goes on when there is room', async () => {
  shop.commands(all)
  const whole = await shop.run()
  const stored = await shop.texts()
  shop.clean()
  shop = workshop()
  shop.commands(all)
  const { code, stdout, stderr } = await shop.run({
    stores: { openLog: (file, mode) => openSqliteLog(file, { mode, maxPages: 60 }) },
  })
  expect({ code, stdout }).toStrictEqual({ code: 1, stdout: '' })
  expect(stderr).toBe(
    [
      'reading the log',
      'deciding the commands',
      'there is no space left for `data/log.sqlite`, so this was not stored, and all that was stored before is kept: free some space and send it again',
      '',
    ].join('\n'),
  )
  const kept = await shop.texts()
  expect(kept.length).toBeGreaterThan(10)
  expect(kept).toStrictEqual(stored.slice(0, kept.length))
  expect((await shop.run()).stdout).toBe(whole.stdout)
  expect(await shop.texts()).toStrictEqual(stored)
})

it('notices that the log was replaced by an older copy, since the read model knows of more', async () => {
  shop.commands(half)
  await shop.run()
  copyFileSync(shop.log, shop.path('copy'))
  shop.commands(all)
  await shop.run()
  copyFileSync(shop.path('copy'), shop.log)
  shop.commands(half)
  const { code, stdout, stderr } = await shop.run()
  expect({ code, stdout }).toStrictEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('so the log was cut or is another one; restore the log')
})
