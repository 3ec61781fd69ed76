import type { TableName } from '@peer-support/domain'
import { mark } from '../control/published-table.js'
import type { Dimension } from '../table/definition.js'
import type { ReleaseContent } from './release-content.js'

/** What the release stream records of a release: which tables, how many cells, how many not shown. */
export type ReleaseCounts = {
  readonly tables: readonly TableName[]
  readonly shown: readonly TableName[]
  readonly cells: number
  readonly hidden: number
}

const nameOf = (by: Dimension): TableName => (by === 'referralGiven' ? 'referral' : by)

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

/** Counts the cells of a release, the totals among them; a cell shown only in its group is hidden. */
export const countsOf = ({ tables, totals }: ReleaseContent): ReleaseCounts => {
  const numbers = Object.values(totals)
  const shown = tables.filter((table) => table.type !== 'withheld')
  const cells = numbers.length + sum(tables.map((table) => table.size))
  const visible =
    numbers.filter((number) => number !== mark).length +
    sum(
      tables.map((table) =>
        table.type === 'full' ? table.cells.filter(({ contacts }) => contacts !== mark).length : 0,
      ),
    )
  return {
    tables: ['totals', ...tables.map(({ by }) => nameOf(by))],
    shown: ['totals', ...shown.map(({ by }) => nameOf(by))],
    cells,
    hidden: cells - visible,
  }
}
