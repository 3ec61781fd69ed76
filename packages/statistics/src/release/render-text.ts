import type { PublishedTable } from '../control/published-table.js'
import { labelOf, type Directory } from './directory.js'
import type { ReleaseContent } from './release-content.js'
import { rowsOfTotals } from './rows-of-totals.js'

type Line = readonly [label: string, value: string]

const widthOf = (text: string): number => Array.from(text).length

const columns = (lines: readonly Line[]): readonly string[] => {
  const label = Math.max(...lines.map((line) => widthOf(line[0])))
  const value = Math.max(...lines.map((line) => line[1].length))
  return lines.map(
    ([name, shown]) => `  ${name}${' '.repeat(label - widthOf(name))}  ${shown.padStart(value)}`,
  )
}

const titleOf = (table: PublishedTable): string => table.id.replaceAll('-', ' ')

const tableText = (table: PublishedTable, label: (key: string) => string): readonly string[] => [
  '',
  titleOf(table),
  ...(table.type === 'withheld'
    ? []
    : columns(table.cells.map((cell): Line => [label(cell.key), String(cell.contacts)]))),
  `  (${table.note})`,
]

/** A release as text for a terminal. The same content and names give the same characters. */
export const renderText =
  (directory: Directory) =>
  ({ agency, year, rule, mark, totals, tables }: ReleaseContent): string => {
    const label = labelOf(directory)
    return [
      `peer support contacts in ${year}, ${label(agency)}`,
      '',
      ...columns(rowsOfTotals({ totals }).map(([key, value]): Line => [label(key), String(value)])),
      ...tables.flatMap((table) => tableText(table, label)),
      '',
      `${mark} is a number that is not shown: fewer than ${rule.contributors} recipients or ${rule.supporters} supporters may stand behind it,`,
      'or none, or many, in which case it protects another one. Recipients leave no key: they are',
      'counted by first contacts. Only yearly one-way tables are published so far.',
      '',
    ].join('\n')
  }
