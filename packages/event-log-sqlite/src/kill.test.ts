import { join } from 'node:path'
import { canonicalJson } from '@peer-support/domain'
import { digestOf, eventCodecs, handler, verify } from '@peer-support/event-log'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundled, ended, onLine, started } from './fixtures/child.js'
import { everything, opened, right, scratch } from './fixtures/scratch.js'
import { request, tally } from './fixtures/tally.js'

const { folder, clear } = scratch()
afterAll(clear)

let script = ''
beforeAll(() => {
  script = bundled('appender', folder)
})

/** Numbers from 0 to 1, drawn anew for each run but the same from run to run. */
const draws = (() => {
  let state = 20240305
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
})()

/** Lets the appender work on the log for a while, kills it, and gives the answers it had told. */
const runAndKill = async (
  file: string,
  from: number,
  round: number,
): Promise<Map<number, string>> => {
  const answers = new Map<number, string>()
  const child = started(script, file, String(from))
  // Some are killed while they open the log, most while they append.
  const delay = draws() * (round % 5 === 0 ? 90 : 60)
  const kill = (): void => void setTimeout(() => child.kill('SIGKILL'), delay)
  if (round % 5 === 0) kill()
  onLine(child, (line) => {
    const [number, answer] = line.split(' ')
    if (line === 'open' && round % 5 !== 0) kill()
    if (answer !== undefined) answers.set(Number(number), answer)
  })
  await ended(child)
  return answers
}

const rounds = 25

it(`after ${rounds} kills the log verifies, and every answer given is kept, once`, async () => {
  const file = join(folder, 'killed.log')
  const told = new Map<number, string>()
  let productive = 0

  for (let round = 0; round < rounds; round += 1) {
    const answers = await runAndKill(file, told.size, round)
    productive += answers.size > 0 ? 1 : 0
    for (const [number, answer] of answers) told.set(number, answer)

    const log = await opened(file)
    const found = await right(verify(log.log, eventCodecs(tally)))
    expect(found.faults).toStrictEqual([])
    expect(await right(log.structure)).toStrictEqual([])
    const before = await everything(log)
    const ids = before.map(({ text }) => (JSON.parse(text) as { readonly id: string }).id)
    expect(new Set(ids).size).toBe(ids.length)

    const handle = handler(log, tally, undefined)
    for (const [number, answer] of answers) {
      const again = await right(handle(request(number), { observed: {} }))
      expect(digestOf(canonicalJson(again))).toBe(answer)
    }
    expect((await everything(log)).length).toBe(before.length)
    await right(log.close)
  }

  expect(productive).toBeGreaterThan(rounds / 2)
  const whole = await opened(join(folder, 'undisturbed.log'))
  const handle = handler(whole, tally, undefined)
  for (let number = 0; number < told.size; number += 1) {
    const answer = await right(handle(request(number), { observed: {} }))
    expect(digestOf(canonicalJson(answer))).toBe(told.get(number))
  }
  const texts = (await everything(whole)).map(({ text }) => text)
  const killed = await opened(file)
  expect((await everything(killed)).map(({ text }) => text).slice(0, texts.length)).toStrictEqual(
    texts,
  )
  await right(killed.close)
  await right(whole.close)
}, 120_000)
