import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventCodecs, verify, type StoredRecord } from '@peer-support/event-log'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bundled, ended, onLine, started } from './fixtures/child.js'
import { everything, handleAll, opened, refusal, right, scratch } from './fixtures/scratch.js'
import { tally } from './fixtures/tally.js'

const { folder, clear } = scratch()
afterAll(clear)

let script = ''
beforeAll(() => {
  script = bundled('appender', folder)
})

let file = ''
let made = 0
beforeEach(() => {
  made += 1
  file = join(folder, `${made}.log`)
})

/** A process that writes the log until it is killed; it has written some already. */
const writer = async () => {
  const child = started(script, file, '0')
  await new Promise<void>((resolve) => {
    onLine(child, (line) => {
      if (line.startsWith('20 ')) resolve()
    })
  })
  return {
    pid: child.pid,
    kill: async () => {
      child.kill('SIGKILL')
      await ended(child)
    },
  }
}

describe('while one process writes a log', () => {
  it('a second writer is refused with who holds it, and gets it the moment the first is killed', async () => {
    const { pid, kill } = await writer()
    expect(await refusal(file)).toStrictEqual({
      type: 'StoreFailed',
      fault: 'locked',
      reason: `\`${file}\` is being written by process ${pid}: wait until it has ended, or name another file`,
    })
    await kill()
    const log = await opened(file)
    await handleAll(log, [100_001])
    await right(log.close)
  })

  it('others read it, and verify it, as it grows', async () => {
    const { kill } = await writer()
    const log = await opened(file, { mode: 'read' })
    const first = await right(verify(log.log, eventCodecs(tally)))
    expect([first.faults, first.records > 0]).toStrictEqual([[], true])
    await expect
      .poll(async () => (await right(log.log.head)).position)
      .toBeGreaterThan(first.records)
    await right(log.close)
    await kill()
  })

  it('a subscription in another process follows it, and misses and doubles nothing', async () => {
    const { kill } = await writer()
    const log = await opened(file, { mode: 'read' })
    const seen: StoredRecord[] = []
    let caughtUp = 0
    const subscription = log.log.subscribe({
      after: 0,
      handle: (records) => {
        seen.push(...records)
        return TE.right(undefined)
      },
      caughtUp: () => {
        caughtUp += 1
      },
    })
    const before = (await right(log.log.head)).position
    await expect.poll(() => seen.length).toBeGreaterThan(before)
    await kill()
    const { position } = await right(log.log.head)
    await expect.poll(() => seen.length).toBe(position)
    await expect.poll(() => caughtUp).toBeGreaterThan(0)
    await subscription.stop()
    expect(seen.map((each) => each.position)).toStrictEqual(
      Array.from({ length: position }, (_, index) => index + 1),
    )
    await right(log.close)
  })

  it('a second one in the same process is refused as well', async () => {
    const log = await opened(file)
    const { fault, reason } = await refusal(file)
    expect([fault, reason.includes(`process ${process.pid}:`)]).toStrictEqual(['locked', true])
    await right(log.close)
    await right((await opened(file)).close)
  })
})

describe('a writer whose lock file is damaged', () => {
  it('is refused, and told which file to delete and when', async () => {
    await right((await opened(file)).close)
    writeFileSync(`${file}-writer`, 'no database at all '.repeat(300))
    expect(await refusal(file)).toStrictEqual({
      type: 'StoreFailed',
      fault: 'locked',
      reason: `whether \`${file}\` is being written cannot be told, because \`${file}-writer\` is damaged: delete that file when no other program uses the log`,
    })
  })
})

describe('a log that may only be read', () => {
  const asNobody = async <A>(work: () => Promise<A>): Promise<A> => {
    const { geteuid, seteuid } = process
    const isRoot = geteuid?.() === 0
    if (isRoot) seteuid?.(65534)
    try {
      return await work()
    } finally {
      if (isRoot) seteuid?.(0)
    }
  }

  /** A sound log that is closed, in a folder of its own where nothing may be written. */
  const locked = async (): Promise<string> => {
    const own = join(folder, `own-${made}`)
    const path = join(own, 'a.log')
    mkdirSync(own)
    const log = await opened(path)
    await handleAll(log, [1, 2, 3])
    await right(log.close)
    chmodSync(folder, 0o755)
    for (const name of readdirSync(own)) chmodSync(join(own, name), 0o444)
    chmodSync(own, 0o555)
    return path
  }

  it('is refused to a writer with one sentence, and read by a reader', async () => {
    const path = await locked()
    const found = await asNobody(() => refusal(path))
    expect(found).toStrictEqual({
      type: 'StoreFailed',
      fault: 'readOnly',
      reason: `\`${path}\` may only be read, so nothing was stored: allow writing to the file and its folder, or name another file`,
    })
    const records = await asNobody(async () => {
      const log = await opened(path, { mode: 'read' })
      const all = await everything(log)
      await right(log.close)
      return all
    })
    expect(records.length).toBe(6)
  })
})
