import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  buildProgram,
  killGroup,
  root,
  startProgram,
  type Ended,
} from '../testing/built-program.js'
import { storedTexts } from '../testing/stored-texts.js'

const example = join(root, 'examples/st-louis')

/** The command that `npm start` runs, on a data folder in the current one. */
const job = [
  'run',
  join(example, 'commands.ndjson'),
  '--agency',
  join(example, 'agency.json'),
  '--data',
  'data',
]

const start = 'starting'
const deciding = 'deciding the commands'
const opening = 'opening the read model'
const projecting = 'projecting'
const phases = [
  start,
  'reading the log',
  deciding,
  opening,
  projecting,
  'releasing',
  'verifying the log',
]

/** In which phases the runs on one folder are killed, one after the other. */
const plan = [
  deciding,
  deciding,
  start,
  deciding,
  'reading the log',
  deciding,
  opening,
  opening,
  projecting,
  projecting,
  'releasing',
  'releasing',
  'verifying the log',
]

/** Numbers from 0 to 1 by a seed (mulberry32). */
const drawing = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

const phaseIn = (stderr: string): string =>
  stderr
    .split('\n')
    .filter((line) => phases.includes(line))
    .at(-1) ?? start

const homes: string[] = []
const newHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'peer-support-'))
  homes.push(home)
  return home
}

/** Runs the job to its end, and measures how many milliseconds each phase took. */
const undisturbed = async (cwd: string) => {
  const lasted = new Map<string, number>()
  let phase = start
  let since = performance.now()
  const turn = (next: string): void => {
    const now = performance.now()
    lasted.set(phase, (lasted.get(phase) ?? 0) + now - since)
    phase = next
    since = now
  }
  const ended = await startProgram(job, cwd, (soFar) => {
    if (phaseIn(soFar) !== phase) turn(phaseIn(soFar))
  }).ended
  turn(start)
  return { ended, lasted }
}

/** Runs the job, and kills it in a phase, so many milliseconds after that began. */
const killedIn = (cwd: string, phase: string, after: number): Promise<Ended> => {
  let timer: NodeJS.Timeout | undefined
  const { child, ended } = startProgram(job, cwd, (soFar) => {
    if (phaseIn(soFar) === phase) aim()
  })
  const aim = (): void => {
    timer ??= setTimeout(() => killGroup(child), after)
  }
  if (phase === start) aim()
  return ended
}

beforeAll(buildProgram, 120_000)
afterAll(() => homes.forEach((home) => rmSync(home, { recursive: true, force: true })))

it('loses and doubles nothing, and ends with the same bytes, however often it is killed', async () => {
  const draw = drawing(2025)
  const home = newHome()
  const { ended: whole, lasted: first } = await undisturbed(home)
  expect({ code: whole.code, signal: whole.signal }).toStrictEqual({ code: 0, signal: null })
  const stored = await storedTexts(join(home, 'data/log.sqlite'))
  const { ended: again, lasted: second } = await undisturbed(home)
  expect(again.stdout).toBe(whole.stdout)

  /** A random instant of a phase: by how long it takes when it has work to do, or has none. */
  const instantIn = (phase: string, isFirst: boolean): number => {
    const works = phase === deciding || phase === projecting || (phase === opening && isFirst)
    const most = (works ? first : second).get(phase) ?? 0
    // Several kills share the work of deciding, and those that come late miss a short phase.
    return draw() * most * (phase === deciding ? 1 / 3 : 3 / 4)
  }

  const landed = new Map<string, number>(phases.map((phase) => [phase, 0]))
  const kills = (): number => [...landed.values()].reduce((sum, count) => sum + count, 0)
  const missed = (): readonly string[] => phases.filter((phase) => landed.get(phase) === 0)
  for (let round = 0; (kills() < 50 || missed().length > 0) && round < 10; round += 1) {
    const cwd = newHome()
    const log = join(cwd, 'data/log.sqlite')
    const seen = new Set<string>()
    let most = 0
    for (const phase of plan) {
      const ended = await killedIn(cwd, phase, instantIn(phase, !seen.has(phase)))
      seen.add(phase)
      const where = phaseIn(ended.stderr)
      if (ended.signal === 'SIGKILL') landed.set(where, (landed.get(where) ?? 0) + 1)
      else expect(ended.stdout).toBe(whole.stdout)
      const texts = await storedTexts(log)
      // What is there is the beginning of what an undisturbed run stores, and never less than before.
      expect(texts).toStrictEqual(stored.slice(0, texts.length))
      expect(texts.length).toBeGreaterThanOrEqual(most)
      most = texts.length
    }
    const last = await startProgram(job, cwd).ended
    expect({ code: last.code, stdout: last.stdout }).toStrictEqual({
      code: 0,
      stdout: whole.stdout,
    })
    expect(await storedTexts(log)).toStrictEqual(stored)
  }

  console.log(`killed ${kills()} times: ${JSON.stringify(Object.fromEntries(landed))}`)
  expect(kills()).toBeGreaterThanOrEqual(50)
  expect(missed()).toStrictEqual([])
}, 900_000)
