import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agency, exampleBatches } from './crash/example-batches.js'
import { projectAll } from './crash/project-all.js'
import { openReadModel } from './open-read-model.js'
import { openPglite } from './pglite-sql.js'
import { readModelErrorSentence } from './read-model-error.js'

const place = mkdtempSync(join(tmpdir(), 'read-model-'))
const good = join(place, 'good')
const folder = join(place, 'folder')

beforeAll(() => projectAll(good, 300), 60_000)
afterAll(() => rmSync(place, { recursive: true, force: true }))

const copy = (): void => {
  rmSync(folder, { recursive: true, force: true })
  cpSync(good, folder, { recursive: true })
}

const change = async (statement: string): Promise<void> => {
  copy()
  const sql = await openPglite(folder)
  await sql.query(statement)
  await sql.close()
}

const open = async () => {
  const opened = await openReadModel(folder)()
  if (E.isLeft(opened)) return { left: opened.left }
  const { model, notices, close } = opened.right
  const seen = { notices, checkpoint: await model.checkpoint() }
  await close()
  return seen
}

const asIt = (was: string) =>
  `the read model \`${folder}\` was damaged; it was set aside as \`${was}\` and is built anew from the log, which it was derived from`

const anew = { notices: [asIt(`${folder}.damaged`)], checkpoint: E.right(0) }

describe('a read model in a folder', { timeout: 60_000 }, () => {
  it('is there again when it is opened again, and leaves no lock behind', async () => {
    copy()
    expect(await open()).toStrictEqual({ notices: [], checkpoint: E.right(300) })
    expect(existsSync(`${folder}.lock`)).toBe(false)
  })

  it.each([
    ['whose control file is cut off', () => truncateSync(join(folder, 'global/pg_control'), 100)],
    ['whose tables are gone', () => rmSync(join(folder, 'base'), { recursive: true })],
    [
      'whose write-ahead log is cut off',
      () =>
        readdirSync(join(folder, 'pg_wal'))
          .filter((file) => /^0/.test(file))
          .forEach((file) => truncateSync(join(folder, 'pg_wal', file), 1000)),
    ],
  ])('%s is set aside and built anew', async (_, damage) => {
    copy()
    damage()
    expect(await open()).toStrictEqual(anew)
    expect(existsSync(`${folder}.damaged`)).toBe(true)
  })

  it('that lost rows is set aside and built anew', async () => {
    await change('delete from restricted.contact_facts where position = 3')
    expect(await open()).toStrictEqual(anew)
  })

  it('of a newer schema is refused and left as it is', async () => {
    await change('insert into restricted.schema_version (version) values (7)')
    const refused = { left: { type: 'NewerSchema', found: 7, known: 1 } }
    expect(await open()).toStrictEqual(refused)
    expect(await open()).toStrictEqual(refused)
  })

  it('is refused while a living process has it, and taken over once that was killed', async () => {
    copy()
    const other = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'])
    const pid = other.pid ?? 0
    const start = existsSync(`/proc/${pid}/stat`)
      ? (await import('node:fs'))
          .readFileSync(`/proc/${pid}/stat`, 'utf8')
          .split(') ')[1]
          ?.split(' ')[19]
      : ''
    writeFileSync(`${folder}.lock`, `${pid} ${start ?? ''}`)
    expect(await open()).toStrictEqual({ left: { type: 'InUse', folder, process: pid } })
    const ended = new Promise((resolve) => other.on('close', resolve))
    other.kill('SIGKILL')
    await ended
    expect(await open()).toStrictEqual({ notices: [], checkpoint: E.right(300) })
  })

  it('can be kept in memory', async () => {
    const opened = await openReadModel('memory://')()
    if (E.isLeft(opened)) return expect.unreachable()
    const { model, close } = opened.right
    for (const batch of exampleBatches(0, 30, 10)) await model.project(batch)()
    const facts = await model.facts(agency, 2025)()
    expect(E.isRight(facts) && facts.right.length).toBe(10)
    expect(await close()).toStrictEqual(E.right(undefined))
  })
})

it('every error is one sentence that says what to do', () => {
  const sentences = [
    readModelErrorSentence({ type: 'NewerSchema', found: 7, known: 1 }),
    readModelErrorSentence({ type: 'AheadOfLog', checkpoint: 10, head: 9 }),
    readModelErrorSentence({ type: 'CheckpointMoved', expected: 20, found: 10 }),
    readModelErrorSentence({ type: 'InUse', folder: 'x', process: 7 }),
    readModelErrorSentence({ type: 'ReadModelFailed', reason: 'no space left on device' }),
  ]
  for (const sentence of sentences) expect(sentence).toMatch(/^the read model .*; \w[^.\n]*$/)
})
