import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildProgram, program, startProgram, type Ended } from './testing/built-program.js'
import { storedTexts } from './testing/stored-texts.js'
import { agencyFile, year } from './testing/story.js'

beforeAll(buildProgram, 120_000)

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'peer-support-'))
  writeFileSync(join(home, 'agency.json'), JSON.stringify(agencyFile))
  const lines = year(100).map((request) => `${JSON.stringify(request)}\n`)
  writeFileSync(join(home, 'commands.ndjson'), lines.join(''))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const job = ['run', 'commands.ndjson', '--agency', 'agency.json', '--data', 'data']
const log = (): string => join(home, 'data/log.sqlite')

const shell = (script: string, env: NodeJS.ProcessEnv = {}) => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, P: `${process.execPath} ${program}`, ...env },
  })
  return { status, stdout, stderr }
}

vi.setConfig({ testTimeout: 60_000 })

describe('the built program', () => {
  it('does the main job with the stores that it uses by itself, and the same a second time', async () => {
    const first = await startProgram(job, home).ended
    expect({ code: first.code, told: first.stdout.split('\n').slice(0, 5) }).toStrictEqual({
      code: 0,
      told: [
        'Test department',
        'policy promises@1.0.0 over iacp-2021@1.0.0',
        '',
        'for the program alone, not for publication, down to the releases:',
        '614 commands: 614 accepted, 0 rejected',
      ],
    })
    const stored = await storedTexts(log())
    const second = await startProgram(job, home).ended
    expect({ code: second.code, stdout: second.stdout }).toStrictEqual({
      code: 0,
      stdout: first.stdout,
    })
    expect(second.stderr).toContain('614 commands handled, 0 of them new\n')
    expect(await storedTexts(log())).toStrictEqual(stored)
  })

  it('lets one of two processes write a log, and tells the other', async () => {
    let second: Promise<Ended> | undefined
    const first = startProgram(job, home, (soFar) => {
      if (soFar.includes('deciding the commands')) second ??= startProgram(job, home).ended
    })
    expect((await first.ended).code).toBe(0)
    const refused = await second
    expect({ code: refused?.code, stdout: refused?.stdout }).toStrictEqual({ code: 1, stdout: '' })
    expect(refused?.stderr).toBe(
      `\`${log()}\` is being written by process ${first.child.pid ?? ''}: wait until it has ended, or name another file\n`,
    )
    expect(await storedTexts(log())).toHaveLength(4 * 3 + 100 * 6 + 1 + 3)
  })

  it('stops between two commands at an interrupt, and goes on the next time', async () => {
    const { child, ended } = startProgram(job, home, (soFar) => {
      if (soFar.includes('deciding the commands')) child.kill('SIGINT')
    })
    const { code, signal, stdout, stderr } = await ended
    expect({ code, signal, stdout }).toStrictEqual({ code: 130, signal: null, stdout: '' })
    expect(stderr).toMatch(/\ninterrupted after line \d+: run the same command again to go on\n$/)
    const line = Number(/after line (\d+)/.exec(stderr)?.[1])
    expect(await storedTexts(log())).toHaveLength(line)
    expect((await startProgram(job, home).ended).code).toBe(0)
  })

  it('ends without a word when its reader goes away', () => {
    expect(shell('{ $P simulate; echo $? >code; } | head -1 | cut -c1-5')).toStrictEqual({
      status: 0,
      stdout: '{"id"\n',
      stderr: '',
    })
    expect(readFileSync(join(home, 'code'), 'utf8')).toBe('0\n')
  })

  it('reads what another program writes', () => {
    expect(
      shell('$P run - --agency agency.json --data data <commands.ndjson 2>/dev/null | head -1'),
    ).toStrictEqual({ status: 0, stdout: 'Test department\n', stderr: '' })
  })

  it('says so when its output cannot be written', () => {
    if (!existsSync('/dev/full')) return
    const { status, stderr } = shell('$P policy list >/dev/full')
    expect(status).toBe(1)
    expect(stderr).toMatch(/^the output could not be written \(.*ENOSPC.*\): make room for it\n$/)
  })

  it.each([
    ['plain where the output is no terminal', '', {}, false],
    ['coloured where colours are asked for', '', { FORCE_COLOR: '1' }, true],
    ['plain with NO_COLOR', '', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['plain with --no-color', '--no-color', { FORCE_COLOR: '1' }, false],
  ])('is %s', (_, option, env, isColored) => {
    const { stdout } = shell(`$P policy show slmpd ${option}`, {
      FORCE_COLOR: '',
      NO_COLOR: '',
      ...env,
    })
    expect(stdout.includes('\u001b[')).toBe(isColored)
  })
})
