import { together } from '../table/tally.js'
import { cellsOf, type TableDefinition } from '../table/definition.js'
import type { CountedGroup, Table } from '../table/tabulate.js'
import { chooseHidden } from './choose-hidden.js'
import { openToDoubt } from './hides-well.js'
import { isSensitive } from './is-sensitive.js'
import { mark, type PublishedCell, type PublishedTable } from './published-table.js'
import type { ThresholdRule } from './threshold-rule.js'

/** The full table, with the cells hidden that must be, or nothing where too many must be. */
const full = (rule: ThresholdRule, { groups }: Table): readonly PublishedCell[] | undefined => {
  const hidden = chooseHidden(rule)(groups)
  if (hidden === undefined) return undefined
  const cells = groups.flatMap((group) =>
    group.cells.map(({ key, contacts }): PublishedCell => ({
      key,
      contacts: hidden.includes(group) ? mark : contacts,
    })),
  )
  const count = cells.filter((cell) => cell.contacts === mark).length
  return count * 100 > cells.length * rule.hiddenPercent ? undefined : cells
}

/** A group's sum is shown when it is not sensitive and each of its cells could hold none of it, or T. */
const mayStand =
  (rule: ThresholdRule) =>
  ({ cells }: CountedGroup): boolean => {
    const whole = together(cells)
    const others = cells.length - 1
    return (
      !isSensitive(rule)(whole) &&
      (others === 0 || openToDoubt(whole) - others >= rule.contributors)
    )
  }

const grouped = (
  rule: ThresholdRule,
  { definition, groups }: Table,
): readonly PublishedCell[] | undefined =>
  definition.coarser && groups.every(mayStand(rule))
    ? groups.map(({ key, cells }) => ({ key, contacts: together(cells).contacts }))
    : undefined

const noteOn = (cells: readonly PublishedCell[]): string => {
  const hidden = cells.filter((cell) => cell.contacts === mark).length
  return hidden === 0
    ? 'nothing is hidden'
    : `${hidden} of ${cells.length} cells are hidden: some have too few people behind them, the others keep these from being worked out`
}

/** A table of which nothing is shown, and why. */
export const withhold = (definition: TableDefinition, because: string): PublishedTable => ({
  type: 'withheld',
  ...aboutOf(definition),
  note: `withheld, because ${because}`,
})

const aboutOf = (definition: TableDefinition) => ({
  id: definition.id,
  version: definition.version,
  by: definition.by,
  size: cellsOf(definition).length,
})

/**
 * Applies disclosure control to one table: shows it in full with hidden cells, or in groups, or
 * withholds it. What is not proven safe is withheld.
 */
export const protect =
  (rule: ThresholdRule) =>
  (table: Table): PublishedTable => {
    const { definition, unplaced } = table
    if (unplaced > 0)
      return withhold(
        definition,
        'contacts name a cell that the table does not list; list it and build the table again',
      )
    const about = aboutOf(definition)
    const cells = full(rule, table)
    if (cells !== undefined) return { type: 'full', ...about, note: noteOn(cells), cells }
    const sums = grouped(rule, table)
    return sums === undefined
      ? withhold(
          definition,
          'too many of its cells would have to be hidden; the yearly total is offered instead',
        )
      : {
          type: 'grouped',
          ...about,
          note: 'shown in groups, because too many of its cells would have to be hidden',
          cells: sums,
        }
  }
