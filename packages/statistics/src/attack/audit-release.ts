import type { PublishedTable } from '../control/published-table.js'
import type { ContactFact } from '../fact/contact-fact.js'
import type { Population } from '../release/population.js'
import type { ReleaseContent } from '../release/release-content.js'
import {
  byBand,
  byFollowUp,
  byMode,
  byRecipientClass,
  byReferral,
  byReferralGiven,
  byServiceType,
} from '../table/contact-tables.js'
import type { Cell, TableDefinition } from '../table/definition.js'
import { unitTable } from '../table/unit-table.js'
import { audit } from './audit.js'
import type { Leak } from './leak.js'
import type { Publication, Row } from './microdata.js'

/** The public definitions of the tables: what is attacked is how they were filled and hidden. */
const definitions = [
  byServiceType,
  byRecipientClass,
  byMode,
  byBand,
  byReferral,
  byReferralGiven,
  byFollowUp,
]

const keyIn = (by: TableDefinition['by'], fact: ContactFact): string => {
  if (by === 'band') return fact.band === 'first' ? 'first' : 'later'
  if (by === 'referralGiven') return fact.referral === 'none' ? 'none' : 'given'
  if (by === 'followUp') return fact.followUp ? 'planned' : 'notPlanned'
  return fact[by]
}

type Attack = { readonly rows: readonly Row[]; readonly publication: Publication }

const numberOf = (table: PublishedTable, key: string): number | undefined => {
  const shown =
    table.type === 'withheld' ? '*' : table.cells.find((cell) => cell.key === key)?.contacts
  return typeof shown === 'number' ? shown : undefined
}

const rowsOf = (
  { by, groups }: TableDefinition,
  facts: readonly ContactFact[],
  named: (cell: Cell, group: string) => string,
): readonly Row[] => {
  const cells = new Map(
    groups.flatMap((group) =>
      group.cells.map((cell) => [cell.key, { cell, name: named(cell, group.key) }] as const),
    ),
  )
  return facts.flatMap((fact) => {
    const found = cells.get(keyIn(by, fact))
    if (found === undefined) return []
    const { cell, name } = found
    return [{ cell: name, supporter: fact.supporter, counts: fact.band === cell.contributor }]
  })
}

/** Every equation that a published table gives whoever reads it, with the contacts behind it. */
const attacksOn = (
  definition: TableDefinition,
  table: PublishedTable,
  facts: readonly ContactFact[],
): readonly Attack[] => {
  if (table.type === 'withheld') return []
  const { groups } = definition
  const cells = groups.flatMap((group) => group.cells)
  const rows = rowsOf(definition, facts, ({ key }) => key)
  const total = facts.length
  if (table.type === 'full') {
    const headcounts = new Map(
      cells.flatMap(({ key, headcount }) => (headcount === undefined ? [] : [[key, headcount]])),
    )
    const shown = new Map(cells.map(({ key }) => [key, numberOf(table, key)]))
    return [{ rows, publication: { total, cells: shown, headcounts } }]
  }
  const sums = new Map(groups.map(({ key }) => [key, numberOf(table, key)]))
  return [
    { rows: rowsOf(definition, facts, (_, key) => key), publication: { total, cells: sums } },
    ...groups
      .filter((group) => group.cells.length > 1)
      .map((group) => {
        const hidden = new Map(group.cells.map(({ key }) => [key, undefined]))
        return {
          rows: rows.filter(({ cell }) => hidden.has(cell)),
          publication: { total: numberOf(table, group.key) ?? 0, cells: hidden },
        }
      }),
  ]
}

const wrong = (cell: string): Leak => ({ type: 'WrongNumber', cell, by: 'a stranger' })

const wrongTotals = (
  facts: readonly ContactFact[],
  { totals }: ReleaseContent,
): readonly Leak[] => {
  const many = (is: (fact: ContactFact) => boolean): number => facts.filter(is).length
  const counted = {
    contacts: facts.length,
    openings: many(({ band }) => band === 'first'),
    referrals: many(({ referral }) => referral !== 'none'),
    followUps: many(({ followUp }) => followUp),
  }
  return (['contacts', 'openings', 'referrals', 'followUps'] as const).flatMap((key) => {
    const { [key]: shown = '*' } = totals
    return shown === '*' || shown === counted[key] ? [] : [wrong(key)]
  })
}

/**
 * Audits a finished release against the facts that it was made from, with code that shares nothing
 * with the suppressor: every table is attacked, and every number checked. Only a release without a
 * leak is proven safe.
 */
export const auditRelease =
  ({ agency, units }: Population) =>
  (given: readonly ContactFact[], content: ReleaseContent): readonly Leak[] => {
    const facts = given.filter(
      (fact) => fact.agency === agency && fact.month.startsWith(`${content.year}-`),
    )
    return [
      ...wrongTotals(facts, content),
      ...content.tables.flatMap((table) => {
        const definition = [...definitions, unitTable(units)].find(({ id }) => id === table.id)
        return definition === undefined
          ? [wrong(table.id)]
          : attacksOn(definition, table, facts).flatMap(({ rows, publication }) =>
              audit(content.rule)(rows, publication),
            )
      }),
    ]
  }
