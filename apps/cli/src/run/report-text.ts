import { renderText, type Directory } from '@peer-support/statistics'
import type { Paint } from '../terminal/terminal.js'
import { amount, number } from '../text/amount.js'
import { plain } from '../text/plain.js'
import { wrap } from '../text/wrap.js'
import { directoryOf } from './directory-of.js'
import type { YearRelease } from './release-year.js'
import type { Report } from './report.js'
import type { RuleCount } from './tally.js'
import { faultText } from '../text/fault-text.js'

/** How many rules of a list are shown. */
const shown = 8

const rule =
  (paint: Paint, most: number) =>
  ({ rule: id, count, asks, citations }: RuleCount): string => {
    const digits = number(most).length
    const indent = digits + 4
    const sources = citations.map(({ source }) => plain(source))
    return [
      `  ${number(count).padStart(digits)}  ${paint.bold(id)}`,
      wrap(plain(asks), indent),
      ...(sources[0] === undefined
        ? []
        : [
            paint.dim(
              wrap(
                sources.length > 1 ? `${sources[0]} (and ${sources.length - 1} more)` : sources[0],
                indent,
              ),
            ),
          ]),
    ].join('\n')
  }

const ruleList = (paint: Paint, title: string, counts: readonly RuleCount[]): readonly string[] =>
  counts.length === 0
    ? []
    : [
        '',
        paint.bold(title),
        ...counts.slice(0, shown).map(rule(paint, counts[0]?.count ?? 0)),
        ...(counts.length > shown
          ? [`  and ${amount(counts.length - shown, 'rule')} more: \`--json\` lists all of them`]
          : []),
      ]

const yearText =
  (paint: Paint, directory: Directory) =>
  (one: YearRelease): readonly string[] =>
    one.type === 'published'
      ? [
          '',
          renderText(directory)(one.content).trimEnd(),
          '',
          paint.bold(`release of ${one.year}, published on ${one.on}`),
          `  sha-256 ${one.digest}`,
          `  ${one.files.json}`,
          `  ${one.files.csv}`,
        ]
      : [
          '',
          one.type === 'differs'
            ? paint.red(`the release of ${one.year} is not shown`)
            : paint.bold(`no release of ${one.year}`),
          ...one.sentences.map((sentence) => wrap(plain(sentence), 2)),
        ]

const logText = (paint: Paint, { verification }: Report): readonly string[] => {
  const { records, streams, faults } = verification
  const held = `${amount(records, 'record')} in ${amount(streams, 'stream')}`
  return [
    '',
    paint.bold('log'),
    ...(faults.length === 0
      ? [
          `  ${paint.green('whole')}: ${held}, each digest and each link`,
          '  of each stream checked from the first record to the last',
        ]
      : [
          `  ${paint.red('not whole')}: ${held}`,
          ...faults.map((fault) => wrap(faultText(fault), 2)),
        ]),
  ]
}

/** A run's report for a person. Without colours, the same report gives the same characters. */
export const reportText =
  (paint: Paint, further: readonly string[]) =>
  (report: Report): string => {
    const { agency, policy, taken, releases } = report
    const read = taken.accepted + taken.rejected
    const wrong =
      taken.wrong.count === 0
        ? []
        : [`  ${paint.red(number(taken.wrong.count))} not read, each told above with its line`]
    return [
      paint.bold(plain(agency.name)),
      `policy ${policy.packs.map(plain).join(' over ')}`,
      '',
      'for the program alone, not for publication, down to the releases:',
      `${amount(read, 'command')}: ${number(taken.accepted)} accepted, ${number(taken.rejected)} rejected`,
      ...wrong,
      ...ruleList(paint, 'rejected, by rule (one command can break several)', taken.rejections),
      ...ruleList(paint, 'accepted with advice, by rule', taken.advisories),
      ...releases.flatMap(yearText(paint, directoryOf(agency))),
      ...logText(paint, report),
      '',
      paint.bold('look further'),
      ...further.map((line) => `  ${line}`),
      '',
    ].join('\n')
  }
