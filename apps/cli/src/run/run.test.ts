import { canonicalJson, policies, type Json } from '@peer-support/domain'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { agencyFile, appointment, contact, year } from '../testing/story.js'
import { workshop, type Workshop } from '../testing/workshop.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let shop: Workshop
beforeEach(() => {
  shop = workshop()
})
afterEach(() => shop.clean())

const phases = (handled: string): string =>
  [
    'reading the log',
    'deciding the commands',
    handled,
    'opening the read model',
    'projecting',
    'releasing',
    'verifying the log',
    '',
  ].join('\n')

it('tells what was accepted, what was rejected and why, and that the log is whole', async () => {
  const [screen, notice, , , record] = contact(6)
  shop.commands([...appointment(1), screen, notice, record])
  const { code, stdout, stderr } = await shop.run()
  expect({ code, stderr }).toStrictEqual({
    code: 0,
    stderr: phases('6 commands handled, 6 of them new'),
  })
  const lines = stdout.split('\n')
  for (const line of [
    'Test department',
    '6 commands: 5 accepted, 1 rejected',
    '  1  contact.lifecycle',
    '     a contact takes its steps in their order',
    '  whole: 5 records in 2 streams, each digest and each link',
    '  peer-support verify --data data',
    '  peer-support policy show iacp-2021',
  ])
    expect(lines).toContain(line)
})

it('prints the same and stores nothing when it is done again', async () => {
  shop.commands(year(20))
  const first = await shop.run()
  const stored = await shop.texts()
  const second = await shop.run()
  expect(second).toStrictEqual({ ...first, stderr: phases('134 commands handled, 0 of them new') })
  expect(await shop.texts()).toStrictEqual(stored)
})

it('goes on where it was when commands were added', async () => {
  const all = year(20)
  shop.commands(all)
  const whole = await shop.run()
  const stored = await shop.texts()
  shop.clean()
  shop = workshop()
  shop.commands(all.slice(0, 70))
  await shop.run()
  shop.commands(all)
  const { stdout, stderr } = await shop.run()
  expect(stdout).toBe(whole.stdout)
  expect(stderr).toBe(phases('134 commands handled, 64 of them new'))
  expect(await shop.texts()).toStrictEqual(stored)
})

it('gives a command that is sent again, in the same file too, the answer it got', async () => {
  const [nominate, ...others] = appointment(1)
  shop.commands([nominate, nominate, ...others])
  const { code, stdout } = await shop.run()
  expect({ code, told: stdout.split('\n')[4] }).toStrictEqual({
    code: 0,
    told: '4 commands: 4 accepted, 0 rejected',
  })
  expect(await shop.texts()).toHaveLength(3)
})

it('reads commands from standard input', async () => {
  const { code, stdout } = await shop.run({ from: '-', stdin: JSON.stringify(appointment(1)[0]) })
  expect({ code, told: stdout.split('\n')[4] }).toStrictEqual({
    code: 0,
    told: '1 command: 1 accepted, 0 rejected',
  })
})

it('handles nothing after an interrupt, says where it stopped, and goes on the next time', async () => {
  const all = year(20)
  shop.commands(['no command', ...all])
  const { code, stdout, stderr } = await shop.run({ interruptAfter: 3 })
  expect({ code, stdout, stderr }).toStrictEqual({
    code: 130,
    stdout: '',
    stderr: [
      'reading the log',
      'deciding the commands',
      'commands.ndjson:1: the line is not JSON: write each command as one JSON object on a line of its own',
      '0 commands handled, 0 of them new',
      'interrupted after line 1: run the same command again to go on',
      '',
    ].join('\n'),
  })
  expect(await shop.texts()).toStrictEqual([])
  expect((await shop.run()).code).toBe(1)
  expect(await shop.texts()).toHaveLength(4 * 3 + 20 * 6 + 1)
})

describe('with --json', () => {
  it('prints one canonical document in which all that the text tells is told', async () => {
    const [screen, notice, , , record] = contact(6)
    shop.commands([...appointment(1), screen, notice, record, 'no command'])
    const { stdout } = await shop.run({ json: true })
    const document = JSON.parse(stdout) as { readonly [field: string]: Json }
    expect(stdout).toBe(`${canonicalJson(document)}\n`)
    const { policy, rejections, advisories, ...others } = document
    expect(policy).toStrictEqual(policies['iacp-2021'].ref)
    expect(rejections).toStrictEqual([
      {
        rule: 'contact.lifecycle',
        count: 1,
        asks: 'a contact takes its steps in their order',
        citations: [],
      },
    ])
    expect(advisories).not.toStrictEqual([])
    expect(others).toStrictEqual({
      audience: 'the program alone, but for what `releases` holds: not for publication',
      agency: agencyFile.agency,
      commands: { accepted: 5, rejected: 1, wrong: 1 },
      log: { faults: [], position: 5, records: 5, streams: 2 },
      releases: [],
      wrong: [
        {
          file: 'commands.ndjson',
          line: 7,
          sentence:
            'the line is not JSON: write each command as one JSON object on a line of its own',
        },
      ],
    })
  })

  it('lists every rule, also those that the text leaves out', async () => {
    shop.commands(year(0))
    const { stdout } = await shop.run({ json: true })
    const { advisories } = JSON.parse(stdout) as { readonly advisories: readonly unknown[] }
    expect(advisories).toHaveLength(14)
  })
})

describe('on a terminal', () => {
  it('says nothing of phases that are over within a second, and colours what it prints', async () => {
    shop.commands(appointment(1))
    const { stdout, stderr } = await shop.run({ isTerminal: true })
    expect(stderr).toBe('3 commands handled, 3 of them new\n')
    expect(stdout).toContain('\u001b[1mTest department\u001b[22m')
  })
})
