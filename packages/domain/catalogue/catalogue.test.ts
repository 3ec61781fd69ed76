import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { packs, rules } from '../src/index.js'
import { readEntries, readRows, type Entry } from './catalogue.js'
import { faultsOf, type Whole } from './faults.js'
import { namedIn, readNamedTests } from './named-tests.js'
import { jsonOf, linesOf, pageOf } from './page.js'
import { root } from './root.js'
import { readRuleFiles } from './rule-files.js'

/** A rule that no row asks for. */
const unasked: Whole['rules'] = new Map<string, { readonly effect: 'gate' | 'report' }>([
  ...rules,
  ['member.wings', { effect: 'gate' }],
])

const whole: Whole = {
  rows: readRows(),
  entries: readEntries(),
  rules,
  packs: Object.values(packs),
  tests: readNamedTests(),
}

test('every row has its state, and what it rests on exists', () => {
  expect(faultsOf(whole)).toStrictEqual([])
})

test('every rule is defined in a file of its stream', async () => {
  const files = await readRuleFiles()
  expect([...rules.keys()].filter((rule) => !files.has(rule))).toStrictEqual([])
})

describe('the reference', () => {
  let written: Readonly<Record<string, string>> = {}

  beforeAll(async () => {
    const lines = linesOf(whole, await readRuleFiles())
    written = { 'rules.md': pageOf(lines), 'rules.json': jsonOf(lines) }
  })

  test.each(['rules.md', 'rules.json'])('%s is up to date: `npm run docs` writes it', (name) => {
    const file = join(root, 'docs/reference', name)
    if (process.env['UPDATE_DOCS'] === '1') {
      mkdirSync(join(root, 'docs/reference'), { recursive: true })
      writeFileSync(file, written[name] ?? '')
    }
    const isUpToDate = readFileSync(file, 'utf8') === written[name]
    expect(isUpToDate, 'run `npm run docs`').toBe(true)
  })
})

describe('what does not fit together', () => {
  const change = (row: string, over: Partial<Entry>): Whole => ({
    ...whole,
    entries: whole.entries.map((entry) => (entry.row === row ? { ...entry, ...over } : entry)),
  })
  const citing = (row: string): Whole => ({
    ...whole,
    packs: [
      ...whole.packs,
      {
        id: 'made-up',
        layer: 'agency',
        settings: {
          'member.tenure': { modality: 'recommended', citations: [{ row, source: 'Made up 1' }] },
        },
      },
    ],
  })

  test.each<readonly [string, Whole, readonly string[]]>([
    [
      'a row without a state',
      { ...whole, entries: whole.entries.filter(({ row }) => row !== 'LEX-01') },
      ['`LEX-01` has no state; give it one in `packages/domain/catalogue/states.tsv`'],
    ],
    [
      'a row with two',
      {
        ...whole,
        entries: [...whole.entries, ...whole.entries.filter(({ row }) => row === 'LEX-01')],
      },
      ['`LEX-01` has more than one state; leave one in `packages/domain/catalogue/states.tsv`'],
    ],
    [
      'a row that is there twice',
      { ...whole, rows: [...whole.rows, ...whole.rows.filter(({ id }) => id === 'LEX-01')] },
      ['`LEX-01` stands twice among the rows'],
    ],
    [
      'a state of a row that does not exist',
      { ...whole, rows: whole.rows.filter(({ id }) => id !== 'LEX-01') },
      ['`LEX-01` has a state and is no row of the catalogue'],
    ],
    [
      'a state that does not exist',
      change('LEX-01', { state: 'done', carriedBy: ['LeaveTaken'] }),
      ['`LEX-01` is `done`, which is no state'],
    ],
    [
      'an enforced row that no test names',
      { ...whole, tests: whole.tests.filter(({ rows }) => !rows.includes('SLM-EL-a')) },
      ['`SLM-EL-a` is `enforced`, and no test names it as `[SLM-EL-a]` in its title'],
    ],
    [
      'an enforced row by whose rules nothing is refused',
      change('SLM-ACT-6', { state: 'enforced' }),
      ['`SLM-ACT-6` is enforced, and no shipped pack refuses by a rule that carries it'],
    ],
    [
      'an advised row without a rule',
      change('IACP-5.3', { carriedBy: ['AttendanceRecorded'] }),
      ['`IACP-5.3` is advised, and no shipped pack sets a rule that carries it'],
    ],
    [
      'a row that is carried by nothing',
      change('IACP-8.2', { carriedBy: [] }),
      ['`IACP-8.2` is `recorded`, and nothing is said to carry it'],
    ],
    [
      'a row that is not modelled for no reason',
      change('LEX-01', { note: '' }),
      ['`LEX-01` is not modelled, and its note does not say why'],
    ],
    [
      'a row that awaits nothing known',
      change('LEX-01', { state: 'awaits', awaits: 'miracle', note: '' }),
      ['`LEX-01` awaits `miracle`, which is no stream to come'],
    ],
    [
      'a row that names a stream and does not await it',
      change('IACP-8.2', { awaits: 'program' }),
      ['`IACP-8.2` names the stream `program` and does not await it'],
    ],
    [
      'a rule that does not exist',
      change('IACP-8.2', { carriedBy: ['member.wings'] }),
      ['`IACP-8.2` is said to be carried by `member.wings`, which does not exist'],
    ],
    [
      'a record, a field or a word that does not exist',
      change('IACP-8.2', {
        carriedBy: ['FeedbackLost', 'FeedbackGiven.text', 'FeedbackKind.other'],
      }),
      [
        '`IACP-8.2` is said to be carried by `FeedbackLost`, which does not exist',
        '`IACP-8.2` is said to be carried by `FeedbackGiven.text`, which does not exist',
        '`IACP-8.2` is said to be carried by `FeedbackKind.other`, which does not exist',
      ],
    ],
    [
      'a pack that cites a row which does not exist',
      citing('SLM-EL-z'),
      ['`made-up` cites `SLM-EL-z` for `member.tenure`, which is no row of the catalogue'],
    ],
    [
      'a pack that cites a row which awaits its stream',
      {
        ...citing('LEX-01'),
        entries: change('LEX-01', { state: 'awaits', awaits: 'program', note: '' }).entries,
      },
      ['`made-up` cites `LEX-01` for `member.tenure`, though that row is `awaits`'],
    ],
    [
      'a rule that nobody asks for',
      { ...whole, rules: unasked },
      [
        '`member.wings` is a rule that no row asks for and the model does not promise',
        '`member.wings` is a rule that no shipped pack sets',
      ],
    ],
    [
      'a test that names a row which does not exist',
      {
        ...whole,
        tests: [...whole.tests, { rows: ['SLM-EL-z'], file: 'made-up.test.ts', title: 'flies' }],
      },
      ['a test in `made-up.test.ts` names `SLM-EL-z`, which is no row of the catalogue'],
    ],
  ])('is found: %s', (_, broken, faults) => {
    expect(faultsOf(broken)).toStrictEqual(faults)
  })
})

test('tests are found by their titles, in calls and in tables, under their groups', () => {
  const source = `
    const table = [['[AAA-1] [AAA-2] one of a table', 1]]
    describe.each(policies)('under %s', () => {
      test.each(table)('%s', () => {})
      describe('a group', () => {
        test('[BBB-3.1a] says what it does: %s', () => {})
        test('names no row [at all]', () => {})
      })
    })`
  expect(namedIn('a.test.ts', source)).toStrictEqual([
    { rows: ['AAA-1', 'AAA-2'], file: 'a.test.ts', title: 'one of a table' },
    { rows: ['BBB-3.1a'], file: 'a.test.ts', title: 'under … › a group › says what it does: …' },
  ])
})
