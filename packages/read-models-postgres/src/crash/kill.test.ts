import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, expect, it } from 'vitest'
import { openReadModel } from '../open-read-model.js'
import { agency } from './example-batches.js'
import { projectAll } from './project-all.js'

const head = 90_000
const script = fileURLToPath(new URL('./project-until-killed.mjs', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'read-model-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Runs the child and kills it so many milliseconds after it says `at`; tells whether it was too late. */
const killed = (folder: string, at: 'started' | 'open', delay: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, folder, String(head)])
    let said = ''
    let errors = ''
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()))
    child.stdout.on('data', (data: Buffer) => {
      if (!said.includes(at) && (said + data.toString()).includes(at))
        setTimeout(() => child.kill('SIGKILL'), delay)
      said += data.toString()
    })
    child.on('error', reject)
    child.on('close', (code) =>
      code === null || said.includes('done')
        ? resolve(said.includes('done'))
        : reject(new Error(errors)),
    )
  })

const everything = async (folder: string): Promise<unknown> => {
  const opened = await openReadModel(folder)()
  if (E.isLeft(opened)) return opened
  const { model, notices, close } = opened.right
  const seen = [notices, await model.checkpoint(), await model.facts(agency, 2025)()]
  await close()
  return seen
}

it('a projection killed at any instant ends as one that nobody disturbed', async () => {
  const disturbed = join(place, 'disturbed')
  for (let i = 0; i < 2; i += 1) await killed(disturbed, 'started', Math.random() * 3000)
  let inTheMiddle = 0
  for (let i = 0; i < 11; i += 1)
    if (!(await killed(disturbed, 'open', Math.random() * 150))) inTheMiddle += 1
  await projectAll(disturbed, head)
  const undisturbed = join(place, 'undisturbed')
  await projectAll(undisturbed, head)
  expect(await everything(disturbed)).toStrictEqual(await everything(undisturbed))
  // A kill that comes when all is done proves nothing.
  expect(inTheMiddle).toBeGreaterThanOrEqual(10)
  expect(readdirSync(place).filter((name) => !name.endsWith('.damaged'))).toStrictEqual([
    'disturbed',
    'undisturbed',
  ])
}, 180_000)
