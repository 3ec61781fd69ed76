import { readFileSync, writeFileSync } from 'node:fs'
import { openSqliteLog } from '@peer-support/event-log-sqlite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { peerSupport, type Given } from '../testing/peer-support.js'
import { must } from '../testing/stored-texts.js'
import { year } from '../testing/story.js'
import { workshop, type Workshop } from '../testing/workshop.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let shop: Workshop
beforeEach(async () => {
  shop = workshop()
  shop.commands(year(5))
  await shop.run()
})
afterEach(() => shop.clean())

const verify = (...args: readonly string[]): Promise<Given> =>
  peerSupport(['verify', '--data', shop.path('data'), ...args])

describe('verify', () => {
  it('says what it counted, and what it shows and cannot show', async () => {
    expect(await verify()).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "verifying the log
      ",
        "stdout": "the log is whole
        43 records in 10 streams, up to position 43

      This shows that since they were stored no record was altered, taken out, put in
      or moved, at the end of the log neither, by accident or by a hand that did not
      write every later digest of its stream anew.

      It cannot show that the whole file was replaced, by an older copy or by one that
      was written anew from its first record: all digests would be right. Keep copies
      elsewhere, and beside them what this prints.
      ",
      }
    `)
  })

  it('gives the same as one canonical document with --json', async () => {
    expect((await verify('--json')).stdout).toBe(
      '{"faults":[],"position":43,"records":43,"streams":10}\n',
    )
  })

  it('works while the log is being written, and changes nothing', async () => {
    const { close } = await must(openSqliteLog(shop.log))
    const before = readFileSync(shop.log)
    expect((await verify()).code).toBe(0)
    expect(readFileSync(shop.log).equals(before)).toBe(true)
    await must(close)
  })

  it('ends with 1 and names the record that was altered', async () => {
    const bytes = readFileSync(shop.log)
    const at = bytes.indexOf('"minutes":2') + '"minutes":'.length
    bytes.write('3', at)
    writeFileSync(shop.log, bytes)
    const { code, stdout } = await verify('--json')
    const { faults } = JSON.parse(stdout) as { readonly faults: readonly unknown[] }
    expect(code).toBe(1)
    expect(faults).toHaveLength(1)
    expect(stdout).toMatch(
      /"sentence":"the record at position \d+ .* was altered after it was stored/,
    )
    expect((await verify()).stdout).toContain('the log is not whole\n')
  })

  it('says so when there is no log', async () => {
    const { code, stdout, stderr } = await peerSupport(['verify', '--data', shop.path('nowhere')])
    expect({ code, stdout }).toStrictEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^there is no log at `.*`: name the file of one\n$/)
  })
})
