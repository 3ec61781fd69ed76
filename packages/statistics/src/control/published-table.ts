import type { Dimension } from '../table/definition.js'

/**
 * The one mark for every hidden number, whatever the reason. Official health statistics use the
 * asterisk for it; a second mark (for zero, for secondary cells) would tell what the first one hides.
 */
export const mark = '*'

/** A number that is shown, or the mark. */
export type Shown = number | typeof mark

/** One line of a published table. */
export type PublishedCell = { readonly key: string; readonly contacts: Shown }

type About = {
  readonly id: string
  readonly version: number
  readonly by: Dimension
  /** How many cells the table has by its definition, shown or not. */
  readonly size: number
  /** One sentence on what is hidden and why; it never tells which cells were the sensitive ones. */
  readonly note: string
}

/** What becomes of a table: shown with all its cells, shown in groups only, or withheld. */
export type PublishedTable =
  | (About & { readonly type: 'full' | 'grouped'; readonly cells: readonly PublishedCell[] })
  | (About & { readonly type: 'withheld' })

/** The number a table shows for a key: the mark where it is hidden, or the table withheld. */
export const shownIn = (table: PublishedTable | undefined, key: string): Shown =>
  table === undefined || table.type === 'withheld'
    ? mark
    : (table.cells.find((cell) => cell.key === key)?.contacts ?? mark)
