/**
 * One contact as an attack sees it: the cell it falls into, who gave support, and whether it counts
 * as one more recipient. Nothing in this folder shares code with what it attacks.
 */
export type Row = { readonly cell: string; readonly supporter: string; readonly counts: boolean }

/** What was published of one table: a number for a cell, or nothing where it was hidden. */
export type Publication = {
  readonly total: number
  readonly cells: ReadonlyMap<string, number | undefined>
  /** How many people could fall into each cell, where that is published. */
  readonly headcounts?: ReadonlyMap<string, number>
}

/** The numbers of the rule under attack. */
export type Promised = { readonly contributors: number; readonly supporters: number }
