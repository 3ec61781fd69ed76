import type { ContactFact } from '../fact/contact-fact.js'
import { keyOf, type Cell, type TableDefinition } from './definition.js'
import { tally, type Tally } from './tally.js'

/** A cell with what was counted in it. Restricted. */
export type CountedCell = Cell & Tally

/** A group of cells with what was counted in them. Restricted. */
export type CountedGroup = { readonly key: string; readonly cells: readonly CountedCell[] }

/** A table before disclosure control. Restricted: it is never shown to anyone. */
export type Table = {
  readonly definition: TableDefinition
  readonly groups: readonly CountedGroup[]
  /** Contacts that fall into none of the cells, such as those of a unit that is not listed. */
  readonly unplaced: number
}

/** Counts facts into the cells of a definition. Every cell is there, also the empty ones. */
export const tabulate =
  (definition: TableDefinition) =>
  (facts: readonly ContactFact[]): Table => {
    const key = keyOf(definition.by)
    const byKey = new Map<string, ContactFact[]>()
    for (const fact of facts) {
      const found = byKey.get(key(fact))
      if (found === undefined) byKey.set(key(fact), [fact])
      else found.push(fact)
    }
    const groups = definition.groups.map((group) => ({
      key: group.key,
      cells: group.cells.map((cell) => ({
        ...cell,
        ...tally(cell.contributor)(byKey.get(cell.key) ?? []),
      })),
    }))
    const placed = groups.flatMap((group) => group.cells).reduce((n, cell) => n + cell.contacts, 0)
    return { definition, groups, unplaced: facts.length - placed }
  }
