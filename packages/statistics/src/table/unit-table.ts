import type { ReportingUnitId } from '@peer-support/domain'
import type { Cell, Group, TableDefinition } from './definition.js'

/** A reporting unit and the people who belong to it. */
export type ReportingUnit = { readonly id: ReportingUnitId; readonly headcount: number }

const bySize = (a: ReportingUnit, b: ReportingUnit): number =>
  a.headcount - b.headcount || (a.id < b.id ? -1 : 1)

const cellOf = (unit: ReportingUnit): Cell => ({
  key: unit.id,
  contributor: 'first',
  headcount: unit.headcount,
})

const pairs = (units: readonly ReportingUnit[]): readonly (readonly ReportingUnit[])[] => {
  const count = Math.max(1, Math.floor(units.length / 2))
  return Array.from({ length: count }, (_, i) =>
    i === count - 1 ? units.slice(i * 2) : units.slice(i * 2, i * 2 + 2),
  )
}

/**
 * Contacts by reporting unit. Units of like size are grouped two by two (three at the end of an odd
 * list): small ones are the likely ones to be hidden, and then they hide each other.
 */
export const unitTable = (units: readonly ReportingUnit[]): TableDefinition => ({
  id: 'contacts-by-reporting-unit',
  version: 1,
  by: 'reportingUnit',
  groups: pairs([...units].sort(bySize)).map((members, i): Group => ({
    key: `units-${i + 1}`,
    cells: members.map(cellOf),
  })),
  coarser: false,
})
