import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { openSqliteLog } from '@peer-support/event-log-sqlite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { peerSupport, type Given } from '../testing/peer-support.js'
import { must } from '../testing/stored-texts.js'
import { year } from '../testing/story.js'
import { faultText } from '../text/fault-text.js'
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
      or moved, by accident or by a hand that did not write the digests that follow it
      anew.

      It cannot show that the last records were cut off together with the count that
      the log keeps of them, that the last record of a stream was replaced together
      with its digest, or that the whole file was replaced, by an older copy or by one
      written anew: all digests would be right. Nor are the receipts, which keep what
      was refused, part of any chain: one can be altered or taken out unseen. Until
      there are signed checkpoints, keep copies elsewhere, and beside them what this
      prints.
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
    expect(stderr).toMatch(/^`.*nowhere` is not there: check the path\n$/)
  })

  it('says so when the data folder is a file', async () => {
    const file = shop.path('agency.json')
    expect(await peerSupport(['verify', '--data', file])).toStrictEqual({
      code: 1,
      stdout: '',
      stderr: `\`${file}\` leads through a file where a folder must be: check the path\n`,
    })
  })

  it('counts a receipt that cannot be read as a fault, and then gives no all-clear', async () => {
    const bytes = readFileSync(shop.log)
    for (let at = bytes.indexOf('"outcome":{'); at !== -1; at = bytes.indexOf('"outcome":{'))
      bytes.write('X', at + 1)
    writeFileSync(shop.log, bytes)
    const { code, stdout } = await verify()
    expect(code).toBe(1)
    expect(stdout).toContain('the log is not whole\n')
    expect(stdout).toMatch(/^ {2}\d+ receipts? of/m)
    expect(stdout).not.toContain('This shows')
  })

  it('repeats nothing of a record that was altered', () => {
    const at = { position: 1, stream: 'member-a_b', revision: 0 } as never
    const text = faultText({
      type: 'Undecodable',
      at,
      why: { type: 'UnknownEventType', category: 'Marie', event: 'Curie\u001b[31m' },
    })
    expect(['Marie', 'Curie', '\u001b'].filter((each) => text.includes(each))).toStrictEqual([])
  })

  it('keeps the folder and the log for their owner alone', () => {
    const modeOf = (path: string): number => statSync(path).mode & 0o777
    expect([shop.path('data'), shop.log, `${shop.log}-writer`].map(modeOf)).toStrictEqual([
      0o700, 0o600, 0o600,
    ])
  })
})
