import type { Pack } from '../src/index.js'
import { states, type Entry, type Row } from './catalogue.js'
import { looksLikeRule } from './carriers.js'
import type { Whole } from './faults.js'

/** What the reference says of one row. */
export type Line = Row & {
  readonly state: string
  readonly awaits?: string
  readonly rules: readonly { readonly rule: string; readonly file: string }[]
  /** Records, commands, fields and words. */
  readonly carriedBy: readonly string[]
  readonly tests: readonly { readonly title: string; readonly file: string }[]
  readonly packs: readonly {
    readonly pack: string
    readonly rule: string
    readonly modality: string
  }[]
  readonly note?: string
}

const citing = (packs: readonly Pick<Pack, 'id' | 'settings'>[], row: string): Line['packs'] =>
  packs.flatMap(({ id, settings }) =>
    Object.entries(settings).flatMap(([rule, { modality, citations }]) =>
      citations.some((citation) => citation.row === row) ? [{ pack: id, rule, modality }] : [],
    ),
  )

const lineOf = (
  { packs, tests }: Whole,
  files: ReadonlyMap<string, string>,
  row: Row,
  { state, awaits, carriedBy, note }: Entry,
): Line => ({
  ...row,
  state,
  ...(awaits === undefined ? {} : { awaits }),
  rules: carriedBy
    .filter(looksLikeRule)
    .map((rule) => ({ rule, file: files.get(rule) ?? 'nowhere' })),
  carriedBy: carriedBy.filter((carrier) => !looksLikeRule(carrier)),
  tests: tests
    .filter(({ rows }) => rows.includes(row.id))
    .map(({ title, file }) => ({ title, file })),
  packs: citing(packs, row.id),
  ...(note === '' ? {} : { note }),
})

/** What the reference says, row by row. */
export const linesOf = (whole: Whole, files: ReadonlyMap<string, string>): readonly Line[] =>
  whole.rows.flatMap((row) => {
    const entry = whole.entries.find((each) => each.row === row.id)
    return entry === undefined ? [] : [lineOf(whole, files, row, entry)]
  })

/** The reference as a JSON document, one row to a line. */
export const jsonOf = (lines: readonly Line[]): string =>
  `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`

const documents: readonly (readonly [prefix: string, title: string])[] = [
  ['SAPD', 'San Antonio: peer support and the hand-off'],
  ['CIR', 'CIRMA, 2018'],
  ['IACP', 'IACP Peer Support Guidelines, 2021'],
  ['LEX', 'Lexipol: three program models'],
  ['SLM', 'St. Louis Metropolitan Police Department, with HB 1355'],
]

const explained: Readonly<Record<(typeof states)[number], string>> = {
  enforced: 'a rule that a shipped pack requires refuses, or what is forbidden cannot be written',
  advised: 'a rule that a shipped pack recommends advises, or what happened is reported',
  recorded: 'it is stored, and nothing is judged',
  vocabulary: 'it is a word that records use',
  notModelled: 'it is left out, and the note says why',
  awaits: 'a stream brings it that this version does not have',
}

const escaped = (text: string): string => text.replaceAll(/[|<>[\]*_`]/g, String.raw`\$&`)

const link = (text: string, file: string): string => `[${text}](../../${file})`

const cellOf = ({ rules, carriedBy, note }: Line): string =>
  [
    ...rules.map(({ rule, file }) => link(`\`${rule}\``, file)),
    ...(carriedBy.length === 0 ? [] : [carriedBy.map((each) => `\`${each}\``).join(', ')]),
    ...(note === undefined ? [] : [escaped(note)]),
  ].join('<br>')

const rowOf = (line: Line): string =>
  [
    '',
    `<a id="${line.id}"></a>\`${line.id}\`<br>${escaped(line.source)}`,
    `${escaped(line.rule)}<br>*${escaped(line.modality)}*`,
    line.awaits === undefined ? line.state : `awaits \`${line.awaits}\``,
    cellOf(line),
    line.tests.map(({ title, file }) => link(escaped(title), file)).join('<br>'),
    [...new Set(line.packs.map(({ pack, modality }) => `\`${pack}\` ${modality}`))].join('<br>'),
    '',
  ]
    .join(' | ')
    .trim()

const table = (head: readonly string[], rows: readonly string[]): readonly string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => ' --- |').join('')}`,
  ...rows,
]

const count = (lines: readonly Line[], state: string): number =>
  lines.filter((line) => line.state === state).length

const overview = (lines: readonly Line[]): readonly string[] =>
  table(
    ['State', 'What it means', ...documents.map(([prefix]) => prefix), 'All'],
    states.map((state) => {
      const counts = documents.map(([prefix]) =>
        count(
          lines.filter(({ id }) => id.startsWith(`${prefix}-`)),
          state,
        ),
      )
      return `| **${state}** | ${explained[state]} | ${counts.join(' | ')} | ${count(lines, state)} |`
    }),
  )

/** The reference as a page. */
export const pageOf = (lines: readonly Line[]): string =>
  [
    '# Every rule of the sources, and what becomes of it',
    '',
    `The catalogue has ${lines.length} rows, one for each normative statement of five documents, restated. Each is in one state. Tests name the rows they prove, in square brackets in their titles; packs cite the rows they set. \`npm run docs\` writes this page and [\`rules.json\`](rules.json), and the tests fail when they are out of date, when a row has no state, or when an enforced or advised row has no test.`,
    '',
    ...overview(lines),
    ...documents.flatMap(([prefix, title]) => [
      '',
      `## ${title}`,
      '',
      ...table(
        ['Row', 'What it says', 'State', 'Carried by', 'Tests', 'Packs'],
        lines.filter(({ id }) => id.startsWith(`${prefix}-`)).map(rowOf),
      ),
    ]),
    '',
  ].join('\n')
