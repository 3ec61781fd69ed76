import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeRequest } from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadAgency } from '../agency/load-agency.js'
import { root } from '../testing/built-program.js'
import { peerSupport } from '../testing/peer-support.js'

let home = ''
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'peer-support-'))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const simulated = async (...args: readonly string[]): Promise<readonly string[]> => {
  const { code, stdout, stderr } = await peerSupport(['simulate', ...args])
  expect({ code, stderr }).toStrictEqual({ code: 0, stderr: '' })
  return stdout.trimEnd().split('\n')
}

describe('simulate', () => {
  it('prints the example of St. Louis when nothing else is asked for', async () => {
    const { stdout } = await peerSupport(['simulate'])
    expect(stdout === readFileSync(join(root, 'examples/st-louis/commands.ndjson'), 'utf8')).toBe(
      true,
    )
  })

  it('prints commands that can be read, the same for the same seed and others for another', async () => {
    const lines = await simulated('--seed', '7', '--months', '2')
    expect(lines.filter((line) => E.isLeft(decodeRequest(JSON.parse(line))))).toStrictEqual([])
    expect(await simulated('--seed', '7', '--months', '2')).toStrictEqual(lines)
    expect(await simulated('--seed', '8', '--months', '2')).not.toStrictEqual(lines)
  })

  it('makes a smaller department, and the agency file that fits it', async () => {
    const file = join(home, 'agency.json')
    const lines = await simulated('--people', '300', '--months', '3', '--agency-out', file)
    const agency = await loadAgency(file)()
    if (E.isLeft(agency)) throw new Error(agency.left.join('; '))
    expect(agency.right.headcount).toBe(300)
    const ofAgency = `"agency":"${agency.right.agency}"`
    expect(lines.filter((line) => !line.includes(ofAgency))).toStrictEqual([])
  })

  it('says so when the agency file cannot be written, and prints nothing', async () => {
    const file = join(home, 'nowhere/agency.json')
    expect(await peerSupport(['simulate', '--agency-out', file])).toStrictEqual({
      code: 1,
      stdout: '',
      stderr: `\`${file}\` is not there: check the path\n`,
    })
  })

  it('stops when nobody reads any more', async () => {
    const { code, stdout } = await peerSupport(['simulate'], { readerLeavesAfter: 3 })
    expect({ code, lines: stdout.trimEnd().split('\n').length }).toStrictEqual({
      code: 0,
      lines: 3,
    })
  })
})
