import { existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventCodecs, verify } from '@peer-support/event-log'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { everything, handleAll, opened, refusal, right, scratch } from './fixtures/scratch.js'
import { tally } from './fixtures/tally.js'

const { folder, clear } = scratch()
afterAll(clear)

let file = ''
let made = 0

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index)

/** Makes a sound log and closes it. */
beforeEach(async () => {
  made += 1
  file = join(folder, `${made}.log`)
  const log = await opened(file)
  await handleAll(log, numbers(0, 60))
  await right(log.close)
})

/** Changes the file of a log behind its back. */
const tamper = (sql: string): void => {
  const db = new DatabaseSync(file)
  db.enableDefensive(false)
  db.exec(sql)
  db.close()
}

/** Both ways of opening it are refused, with the same words, and the file is left as it is. */
const refused = async (fault: string, sentence: string): Promise<void> => {
  const before = statSync(file).isFile() ? readFileSync(file) : undefined
  for (const mode of ['write', 'read'] as const) {
    const { fault: found, reason } = await refusal(file, { mode })
    expect([found, reason]).toStrictEqual([fault, sentence.replaceAll('FILE', `\`${file}\``)])
  }
  if (before !== undefined) expect(readFileSync(file)).toStrictEqual(before)
}

describe('a log is refused with one sentence', () => {
  it('when a newer version wrote it', async () => {
    tamper('pragma user_version = 2')
    await refused(
      'unavailable',
      'FILE has schema version 2, and only versions up to 1 are known here: use the version that wrote it, or a newer one',
    )
  })

  it('when it is a database of another kind', async () => {
    file = join(folder, 'other.db')
    tamper('create table recipe (name text)')
    await refused('corrupt', 'FILE is a database, but no event log: name another file')
  })

  it('when it is no database', async () => {
    file = join(folder, 'notes.txt')
    writeFileSync(file, 'these are some notes\n'.repeat(400))
    await refused(
      'corrupt',
      'FILE is damaged, cut short, or no event log at all: restore it from a copy, or name another file',
    )
  })

  it.each([0.9, 0.5, 0.1])('when only %d of its bytes are left', async (share) => {
    truncateSync(file, Math.floor((statSync(file).size * share) / 4096) * 4096)
    await refused(
      'corrupt',
      'FILE is damaged, cut short, or no event log at all: restore it from a copy, or name another file',
    )
  })

  it('when none of its bytes are left', async () => {
    truncateSync(file, 0)
    const { fault, reason } = await refusal(file)
    expect([fault, reason]).toStrictEqual([
      'corrupt',
      `\`${file}\` is empty, but it was a log before: restore it from a copy, or delete it to begin a new one`,
    ])
    expect(statSync(file).size).toBe(0)
  })

  it('when records are missing at its end', async () => {
    tamper('delete from event where position > 87')
    await refused(
      'corrupt',
      'the end of FILE is not as it was written, since 90 records were stored, and the last one is at position 87: restore it from a copy',
    )
  })

  it('when its last record was replaced, or its head is gone', async () => {
    tamper(`update event set hash = '' where position = 90`)
    const end = 'the end of FILE is not as it was written, since'
    await refused('corrupt', `${end} its last record was replaced: restore it from a copy`)
    tamper('delete from head')
    await refused('corrupt', `${end} its head is gone: restore it from a copy`)
  })

  it('when its folder does not exist', async () => {
    const reason = `\`${join(folder, 'nowhere', 'a.log')}\` cannot be opened: check that its folder exists and that you may use it`
    expect(await refusal(join(folder, 'nowhere', 'a.log'))).toStrictEqual({
      type: 'StoreFailed',
      fault: 'unavailable',
      reason,
    })
  })

  it('when it is a folder', async () => {
    file = join(folder, 'folder')
    mkdirSync(file)
    await refused('unavailable', 'FILE is a folder: name a file')
  })

  it('when it is to be read and is not there, and nothing is created', async () => {
    const missing = join(folder, 'missing.log')
    expect(await refusal(missing, { mode: 'read' })).toStrictEqual({
      type: 'StoreFailed',
      fault: 'unavailable',
      reason: `there is no log at \`${missing}\`: name the file of one`,
    })
    expect([existsSync(missing), existsSync(`${missing}-writer`)]).toStrictEqual([false, false])
  })
})

describe('a log that was changed behind its back', () => {
  const faults = async () => {
    const log = await opened(file, { mode: 'read' })
    const found = await right(verify(log.log, eventCodecs(tally)))
    await right(log.close)
    return found.faults.map((fault) => [fault.type, 'at' in fault ? fault.at.position : undefined])
  }

  it('shows a record whose text was altered', async () => {
    tamper(`update event set text = replace(text, '"by":1', '"by":2') where position = 1`)
    expect(await faults()).toStrictEqual([['AlteredRecord', 1]])
  })

  it('shows a record whose text is not even text any more, and says which', async () => {
    tamper(`update event set text = cast(x'7bff00fe7d' as text) where position = 1`)
    expect(await faults()).toStrictEqual([
      ['AlteredRecord', 1],
      ['Undecodable', 1],
    ])
  })

  it('shows a record that was taken out of the middle', async () => {
    tamper('delete from event where position = 40')
    expect((await faults()).map(([type]) => type)).toStrictEqual(['MissingRevision', 'WrongCount'])
  })

  it('shows a stream that was taken out whole', async () => {
    tamper('delete from event where stream = 1')
    expect(await faults()).toStrictEqual([['WrongCount', undefined]])
  })

  it('cannot be verified where a page of it is damaged, and says so', async () => {
    const bytes = readFileSync(file)
    const page = Math.floor(bytes.indexOf('"revision":9,') / 4096) * 4096
    expect(page).toBeGreaterThan(0)
    writeFileSync(file, bytes.fill(0xee, page, page + 4096))
    const damaged = `\`${file}\` is damaged, cut short, or no event log at all: restore it from a copy, or name another file`
    await expect(faults()).rejects.toThrow(damaged)
    const log = await opened(file, { mode: 'read' })
    expect((await right(log.structure)).length).toBeGreaterThan(0)
    await right(log.close)
  })

  it('shows an index that does not fit its table in the structure alone', async () => {
    const define = (where: string): void => {
      const sql = `create unique index event_place on event (stream, revision) ${where}`
      tamper(
        `pragma writable_schema = on;
         update sqlite_schema set sql = '${sql}' where name = 'event_place'`,
      )
    }
    define('where revision > 9')
    tamper(`insert into event values (-1, 9, 0, null, '', '{}')`)
    define('')
    const log = await opened(file, { mode: 'read' })
    expect((await right(verify(log.log, eventCodecs(tally)))).faults).toStrictEqual([])
    expect((await right(log.structure)).length).toBeGreaterThan(0)
    await right(log.close)
  })
})

describe('a log that is full', () => {
  const pagesOf = (path: string): number => statSync(path).size / 4096

  it('refuses what does not fit with one sentence, keeps what it has, and goes on when there is room', async () => {
    const log = await opened(file, { maxPages: pagesOf(file) + 6 })
    const before = await everything(log)
    let stored = 60
    const failure = await (async () => {
      for (; ; stored += 1) {
        try {
          await handleAll(log, [stored])
        } catch (cause) {
          return JSON.parse((cause as Error).message) as unknown
        }
      }
    })()
    expect(failure).toStrictEqual({
      type: 'StoreFailed',
      fault: 'full',
      reason: `there is no space left for \`${file}\`, so this was not stored, and all that was stored before is kept: free some space and send it again`,
    })
    expect(stored).toBeGreaterThan(60)
    const kept = await everything(log)
    expect(kept.slice(0, before.length)).toStrictEqual(before)
    expect((await right(verify(log.log, eventCodecs(tally)))).faults).toStrictEqual([])
    await right(log.close)

    const roomy = await opened(file)
    expect(await everything(roomy)).toStrictEqual(kept)
    await handleAll(roomy, numbers(stored, stored + 60))
    const after = await right(verify(roomy.log, eventCodecs(tally)))
    expect([after.faults, after.records > kept.length]).toStrictEqual([[], true])
    await right(roomy.close)
  })
})

describe('a log that was closed', () => {
  it('says so, whatever is asked of it, and closing it again is nothing', async () => {
    const log = await opened(file)
    await right(log.close)
    const closed = {
      type: 'StoreFailed',
      fault: 'closed',
      reason: `the log \`${file}\` was closed: open it again`,
    }
    await expect(right(log.log.head)).rejects.toThrow(JSON.stringify(closed))
    await expect(handleAll(log, [1])).rejects.toThrow(JSON.stringify(closed))
    await right(log.close)
  })
})
