import { labelOf, type Directory } from './directory.js'
import type { ReleaseContent } from './release-content.js'
import { rowsOfTotals } from './rows-of-totals.js'

/** Quotes a field (RFC 4180); a name that a spreadsheet would run as a formula gets an apostrophe. */
const field = (value: string): string => {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A release as CSV, one row for each number, and one without a cell for a table that is withheld. */
export const renderCsv =
  (directory: Directory) =>
  ({ agency, year, totals, tables }: ReleaseContent): string => {
    const label = labelOf(directory)
    const row = (table: string, version: number, cell: string, shown: string, note: string) => [
      agency,
      String(year),
      table,
      String(version),
      cell,
      label(cell),
      shown,
      note,
    ]
    const rows = [
      ['agency', 'year', 'table', 'version', 'cell', 'label', 'shown', 'note'],
      ...rowsOfTotals({ totals }).map(([key, value]) => row('totals', 1, key, String(value), '')),
      ...tables.flatMap(({ id, version, note, ...table }) =>
        table.type === 'withheld'
          ? [row(id, version, '', '', note)]
          : table.cells.map((cell) => row(id, version, cell.key, String(cell.contacts), note)),
      ),
    ]
    return rows.map((fields) => `${fields.map(field).join(',')}\r\n`).join('')
  }
