import { canonicalJson, diff, lint, packs, policies, type Json } from '@peer-support/domain'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { peerSupport } from '../testing/peer-support.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const packFile = (name: string, pack: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(pack))
  return path
}

const words = (text: string): string => text.replaceAll(/\s+/g, ' ')

describe('policy diff', () => {
  it('compares two policies with the words of both', async () => {
    const { code, stdout } = await peerSupport(['policy', 'diff', 'iacp-2021', 'slmpd'])
    expect(code).toBe(0)
    for (const { rule, before, after } of diff(policies['iacp-2021'], policies.slmpd).changes) {
      expect(stdout).toMatch(new RegExp(`^${rule}$`, 'm'))
      for (const { row, source } of [...(before?.citations ?? []), ...(after?.citations ?? [])])
        expect(words(stdout)).toContain(`${source} [${row}]`)
    }
  })

  it('fits into 80 columns', async () => {
    const { stdout } = await peerSupport(['policy', 'diff', 'iacp-2021', 'slmpd'])
    expect(stdout.split('\n').filter((line) => line.length > 80)).toStrictEqual([])
  })

  it('compares packs out of files, one over the other', async () => {
    const own = packFile('own.json', { ...packs['example-department'], version: '1.1.0' })
    const { code, stdout } = await peerSupport(['policy', 'diff', 'iacp-2021', `iacp-2021,${own}`])
    expect(code).toBe(0)
    expect(words(stdout)).toContain('example-department@1.1.0 over iacp-2021@1.0.0')
    expect(stdout).toMatch(/^member\.tenure$/m)
  })

  it('gives the same as one canonical document with --json', async () => {
    const { stdout } = await peerSupport(['policy', 'diff', 'iacp-2021', 'slmpd', '--json'])
    const document = JSON.parse(stdout) as Json
    expect(`${canonicalJson(document)}\n`).toBe(stdout)
    expect(document).toStrictEqual(
      JSON.parse(JSON.stringify(diff(policies['iacp-2021'], policies.slmpd))),
    )
  })

  it('says what is wrong with either side, and ends with 1', async () => {
    const broken = packFile('broken.json', { ...packs.slmpd, version: 'first' })
    const { code, stderr } = await peerSupport([
      'policy',
      'diff',
      broken,
      join(folder, 'none.json'),
    ])
    expect(code).toBe(1)
    expect(stderr.split('\n').length).toBe(3)
    expect(stderr).toContain('`version` must be a version such as `1.0.0`')
    expect(stderr).toContain('none.json')
  })
})

describe('policy lint', () => {
  it('prints each finding with its passages and what it does, and ends with 1', async () => {
    const { code, stdout } = await peerSupport(['policy', 'lint', 'slmpd'])
    expect(code).toBe(1)
    const text = words(stdout)
    for (const { says, harm, remedy, citations } of lint(policies.slmpd)) {
      for (const part of [says, harm, remedy]) expect(text).toContain(part)
      for (const { row, source } of citations) expect(text).toContain(`${row}: ${source}`)
    }
  })

  it('fits into 80 columns', async () => {
    const { stdout } = await peerSupport(['policy', 'lint', 'slmpd'])
    expect(stdout.split('\n').filter((line) => line.length > 80)).toStrictEqual([])
  })

  it.each(['cirma-2018', 'sapd-practice', 'iacp-2021,example-department'])(
    'ends with 0 for %s, which is sound',
    async (name) => {
      const { code, stdout } = await peerSupport(['policy', 'lint', name])
      expect([code, stdout.includes('nothing is wrong that is looked for')]).toStrictEqual([
        0,
        true,
      ])
    },
  )

  it('looks into a file', async () => {
    const path = packFile('slmpd.json', packs.slmpd)
    const { code, stdout } = await peerSupport(['policy', 'lint', path])
    expect(code).toBe(1)
    expect(stdout).toContain('passages-collide')
  })

  it('gives the findings as one canonical document with --json', async () => {
    const { code, stdout } = await peerSupport(['policy', 'lint', 'slmpd', '--json'])
    expect([code, stdout]).toStrictEqual([
      1,
      `${canonicalJson(JSON.parse(JSON.stringify(lint(policies.slmpd))) as Json)}\n`,
    ])
  })

  it('says that there is no such policy, and ends with 1', async () => {
    const { code, stdout, stderr } = await peerSupport(['policy', 'lint', 'slmdp'])
    expect([code, stdout]).toStrictEqual([1, ''])
    expect(stderr).toContain('`slmdp`')
  })
})
