import { mkdirSync } from 'node:fs'
import { packs } from '@peer-support/domain'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { agencyFile, appointment, idOf } from '../testing/story.js'
import { workshop, type Workshop } from '../testing/workshop.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let shop: Workshop
beforeEach(() => {
  shop = workshop()
})
afterEach(() => shop.clean())

const [nominate, approve, appoint] = appointment(1)
if (nominate === undefined) throw new Error('the story has no nomination')

const employed = (employedSince: unknown) => ({
  ...nominate,
  command: { ...nominate.command, employedSince },
})

/** A line that is wrong, and what is told of it. */
const wrong: readonly (readonly [string, unknown, string])[] = [
  [
    'is not JSON',
    '{"id": Nora Jones}',
    'the line is not JSON: write each command as one JSON object on a line of its own',
  ],
  [
    'is JSON, but no object',
    '["Nora Jones"]',
    'the line is JSON, but no object: write each command as one JSON object',
  ],
  [
    'holds a command that does not exist',
    { ...nominate, command: { type: 'FireMember' } },
    '`command.type` must be one of',
  ],
  [
    'holds a wrong type',
    { ...nominate, command: { ...nominate.command, volunteer: 'yes' } },
    '`command.volunteer` must be boolean, but is a text of 3 characters',
  ],
  [
    'holds a name for an id',
    { ...nominate, stream: 'Nora Jones' },
    '`stream` must be an opaque id: 32 lower-case hexadecimal digits from 128 random bits, but is a text of 10 characters',
  ],
  [
    'holds a field that is not known, with a name in it',
    { ...nominate, command: { ...nominate.command, officer: 'Nora Jones' } },
    '`command.…` must be absent: it is not a field of this record',
  ],
  [
    'holds a date that does not exist',
    employed('2023-02-29'),
    '`command.employedSince` must be a date that exists, written `YYYY-MM-DD`, but is a text of 10 characters',
  ],
  [
    'is longer than a megabyte',
    `{"id":"${'Nora Jones'.repeat(100_001)}"}`,
    'the line is longer than 1 MB: write one object on each line',
  ],
  [
    'is of another agency',
    { ...nominate, agency: idOf('another agency') },
    '`agency` must be the agency of the agency file: run each agency by itself',
  ],
  [
    'uses a command id a second time, for something else',
    { ...appoint, id: nominate.id },
    `the command id \`${nominate.id}\` was used before for something else`,
  ],
]

describe.each(wrong)('a line that %s', (_, line, sentence) => {
  it('is told in one sentence with its file and line, without a name, and the rest is handled', async () => {
    shop.commands([nominate, line, '', approve])
    const { code, stdout, stderr } = await shop.run()
    const told = stderr.split('\n').filter((each) => each.startsWith('commands.ndjson:'))
    expect(told).toHaveLength(1)
    expect(told[0]?.slice(0, 'commands.ndjson:2: '.length + sentence.length)).toBe(
      `commands.ndjson:2: ${sentence}`,
    )
    expect(`${stdout}${stderr}`).not.toContain('Nora')
    expect({ code, stored: (await shop.texts()).length }).toStrictEqual({ code: 1, stored: 2 })
    expect(stdout).toContain('2 commands: 2 accepted, 0 rejected\n  1 not read')
  })

  it('is told in the JSON document too', async () => {
    shop.commands([nominate, line, approve])
    const { stdout, stderr } = await shop.run({ json: true })
    const { wrong: told } = JSON.parse(stdout) as { readonly wrong: readonly unknown[] }
    expect(told).toHaveLength(1)
    expect(told[0]).toStrictEqual({
      file: 'commands.ndjson',
      line: 2,
      sentence: stderr
        .split('\n')
        .find((each) => each.startsWith('commands.ndjson:2: '))
        ?.slice('commands.ndjson:2: '.length),
    })
  })
})

it('tells all that is wrong with one line in one sentence', async () => {
  shop.commands([{ ...employed('2023-02-29'), id: 7, at: 'soon' }])
  const { stderr } = await shop.run()
  expect(stderr.split('\n')[2]).toMatchInlineSnapshot(
    `"commands.ndjson:1: \`id\` must be an opaque id: 32 lower-case hexadecimal digits from 128 random bits, but is a number; \`at\` must be an instant in UTC, written \`YYYY-MM-DDTHH:MM:SS.mmmZ\`, but is a text of 4 characters; \`command.employedSince\` must be a date that exists, written \`YYYY-MM-DD\`, but is a text of 10 characters"`,
  )
})

describe('a job that cannot begin', () => {
  const refused = async (): Promise<readonly string[]> => {
    shop.write('commands.ndjson', 'nothing is read of this')
    const { code, stdout, stderr } = await shop.run()
    expect({ code, stdout }).toStrictEqual({ code: 1, stdout: '' })
    await expect(shop.texts()).rejects.toThrow('there is no log at')
    return stderr.trimEnd().split('\n')
  }

  it('says so when the file of commands is not there', async () => {
    const { code, stderr } = await shop.run()
    expect({ code, stderr }).toStrictEqual({
      code: 1,
      stderr: '`commands.ndjson` is not there: check the path\n',
    })
  })

  it('says so when the file of commands is a folder', async () => {
    mkdirSync(shop.path('commands.ndjson'))
    const { code, stderr } = await shop.run()
    expect({ code, stderr }).toStrictEqual({
      code: 1,
      stderr: '`commands.ndjson` is a folder: name a file in it\n',
    })
  })

  it('gives every fault of the agency file with its path', async () => {
    const [unit] = agencyFile.units
    shop.write('agency.json', {
      ...agencyFile,
      agency: 'St. Louis',
      headcount: -1,
      units: [unit, { ...unit, headcount: 'many' }],
      comment: 'none',
    })
    expect(await refused()).toStrictEqual([
      'agency.json: `agency` must be an opaque id: 32 lower-case hexadecimal digits from 128 random bits, but is a text of 9 characters',
      'agency.json: `headcount` must be a whole number from 0 to 1000000, but is a number',
      'agency.json: `units.1.headcount` must be a whole number from 0 to 1000000, but is a text of 4 characters',
      'agency.json: `…` must be absent: it is not a field of this record',
    ])
  })

  it('says so when units of the agency file do not add up', async () => {
    const [unit] = agencyFile.units
    shop.write('agency.json', { ...agencyFile, headcount: 300, units: [unit, ...agencyFile.units] })
    expect(await refused()).toStrictEqual([
      'agency.json: `units.1.id` stands before in the list: name each unit once',
      'agency.json: `headcount` must be at least that of all units together, 407, but is 300',
    ])
  })

  it('says so when the agency file is not JSON, or not there', async () => {
    shop.write('agency.json', '{')
    expect(await refused()).toStrictEqual([
      '`agency.json` is not JSON: it must hold one JSON document',
    ])
    shop.clean()
    mkdirSync(shop.path(''))
    expect(await refused()).toStrictEqual(['`agency.json` is not there: check the path'])
  })

  it('says so when the policy is not known', async () => {
    shop.write('agency.json', { ...agencyFile, policy: 'slpmd' })
    expect(await refused()).toStrictEqual([
      'agency.json: in `policy`, `slpmd` is not a policy that is known here: choose one of `cirma-2018`, `iacp-2021`, `sapd-practice`, `slmpd`',
    ])
  })

  it('gives every fault of a pack with its file and path', async () => {
    const { slmpd } = packs
    shop.write('ours.json', {
      ...slmpd,
      settings: {
        ...slmpd.settings,
        'release.waited': { modality: 'required', citations: [], parameters: { days: 3 } },
        'contact.no-such-rule': { modality: 'required', citations: [] },
      },
    })
    shop.write('agency.json', { ...agencyFile, policy: ['mo-hb1355', 'ours.json', 'theirs.json'] })
    expect(await refused()).toStrictEqual([
      'ours.json: `settings.release.waited.parameters.days` must be a whole number from 30 to 366, but is 3',
      'ours.json: `settings.contact.no-such-rule` must be absent: no rule has this id',
      '`theirs.json` is not there: check the path',
    ])
  })

  it('says so when the packs do not fit together', async () => {
    shop.write('agency.json', { ...agencyFile, policy: ['slmpd', 'slmpd'] })
    expect(await refused()).toStrictEqual(['`slmpd` is given more than once; give each pack once'])
  })

  it('says so when the data folder cannot be made', async () => {
    shop.write('data', 'a file')
    shop.commands([nominate])
    const { code, stderr } = await shop.run()
    expect({ code, stderr }).toStrictEqual({
      code: 1,
      stderr: '`data` leads through a file where a folder must be: check the path\n',
    })
  })
})

it('tells ten lines with the same fault, and then how many more there are', async () => {
  shop.commands(Array.from({ length: 25 }, () => '?'))
  const { code, stderr } = await shop.run()
  const told = stderr.split('\n').filter((line) => line.includes('the line is not JSON'))
  expect({ code, lines: told.length, last: told.at(-1) }).toStrictEqual({
    code: 1,
    lines: 11,
    last: 'and 15 lines more with the same fault: the line is not JSON: write each command as one JSON object on a line of its own',
  })
})

it('says so when there is no command at all', async () => {
  shop.commands([])
  const { code, stderr } = await shop.run()
  expect(code).toBe(0)
  expect(stderr).toContain('`commands.ndjson` holds no command: write each as one line of JSON\n')
})

it('decides under a pack that the agency wrote', async () => {
  shop.write('ours.json', {
    ...packs['iacp-2021'],
    id: 'ours',
    layer: 'agency',
    settings: {
      'member.good-standing': { modality: 'required', citations: [] },
    },
  })
  shop.write('agency.json', { ...agencyFile, policy: ['iacp-2021', 'ours.json'] })
  shop.commands([nominate, approve, appoint])
  const { code, stdout } = await shop.run()
  expect({ code, told: stdout.split('\n').slice(1, 5) }).toStrictEqual({
    code: 0,
    told: [
      'policy promises@1.0.0 over ours@1.0.0 over iacp-2021@1.0.0',
      '',
      'for the program alone, not for publication, down to the releases:',
      '3 commands: 1 accepted, 2 rejected',
    ],
  })
})
