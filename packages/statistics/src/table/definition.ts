import type { ContactFact } from '../fact/contact-fact.js'

/** What a table sorts contacts by. */
export type Dimension =
  | 'serviceType'
  | 'recipientClass'
  | 'mode'
  | 'reportingUnit'
  | 'band'
  | 'referral'
  | 'referralGiven'
  | 'followUp'

/** One cell of a table, as it is defined before any contact is counted. */
export type Cell = {
  readonly key: string
  /**
   * The band whose contacts stand for different recipients. There is no key that links a recipient's
   * contacts, so recipients are counted by first contacts; among later contacts, by second ones.
   */
  readonly contributor: 'first' | 'second'
  /** How many people could fall into the cell, where that is known. */
  readonly headcount?: number
}

/** Cells that are hidden together, and whose sum stands for them in the coarser table. */
export type Group = { readonly key: string; readonly cells: readonly Cell[] }

/**
 * A yearly one-way table of contacts, as data. Cells and groups are fixed before anything is counted
 * (an empty cell has its place), since a choice that follows the counts would tell of them.
 */
export type TableDefinition = {
  readonly id: string
  /** Rises with every change of cells or groups, so that two years compare like with like. */
  readonly version: number
  readonly by: Dimension
  readonly groups: readonly Group[]
  /** Whether a table of the groups may stand in for this one when this one is refused. */
  readonly coarser: boolean
}

/** All cells of a table, in the order in which they are printed. */
export const cellsOf = (definition: TableDefinition): readonly Cell[] =>
  definition.groups.flatMap((group) => group.cells)

/** The key of the cell that a contact falls into. */
export const keyOf =
  (by: Dimension) =>
  (fact: ContactFact): string => {
    switch (by) {
      case 'band':
        return fact.band === 'first' ? 'first' : 'later'
      case 'referralGiven':
        return fact.referral === 'none' ? 'none' : 'given'
      case 'followUp':
        return fact.followUp ? 'planned' : 'notPlanned'
      case 'serviceType':
      case 'recipientClass':
      case 'mode':
      case 'reportingUnit':
      case 'referral':
        return fact[by]
    }
  }
