import { ContactFact } from '@peer-support/statistics'
import type { SqlRow } from './sql.js'

/** A fact and the position of the event that it came from. */
export type PositionedFact = { readonly position: number; readonly fact: ContactFact }

type Column = {
  readonly name: string
  readonly type: 'text' | 'smallint' | 'boolean'
  readonly field: keyof ContactFact
}

/** Where each field of a fact is stored. */
const columns: readonly Column[] = [
  { name: 'agency', type: 'text', field: 'agency' },
  { name: 'month', type: 'text', field: 'month' },
  { name: 'recipient_class', type: 'text', field: 'recipientClass' },
  { name: 'reporting_unit', type: 'text', field: 'reportingUnit' },
  { name: 'mode', type: 'text', field: 'mode' },
  { name: 'minutes', type: 'smallint', field: 'minutes' },
  { name: 'service_type', type: 'text', field: 'serviceType' },
  { name: 'band', type: 'text', field: 'band' },
  { name: 'referral', type: 'text', field: 'referral' },
  { name: 'follow_up', type: 'boolean', field: 'followUp' },
  { name: 'supporter', type: 'text', field: 'supporter' },
]

const names = columns.map(({ name }) => name).join(', ')

const parameters = columns.map(({ type }, i) => `$${i + 2}::${type}[]`).join(', ')

/**
 * Inserts many facts at once: one array for each column, so that the statement is the same for any
 * number of rows. A position that is there already is left as it is. Gives the rows that are new.
 */
export const insertFacts = `insert into restricted.contact_facts (position, ${names})
  select * from unnest($1::bigint[], ${parameters})
  on conflict (position) do nothing returning position`

/** The parameters of `insertFacts`. */
export const insertParameters = (facts: readonly PositionedFact[]): readonly unknown[] => [
  facts.map(({ position }) => position),
  ...columns.map(({ field }) => facts.map(({ fact }) => fact[field])),
]

/** Selects the facts of an agency (`$1`) from a month (`$2`) to a month (`$3`), in order of position. */
export const selectFacts = `select ${names} from restricted.contact_facts
  where agency = $1 and month between $2 and $3 order by position`

/** The fact in a row, or nothing where the row does not hold one. */
export const factIn = (row: SqlRow): ContactFact | undefined => {
  const fact = Object.fromEntries(columns.map(({ name, field }) => [field, row[name]]))
  return ContactFact.is(fact) ? fact : undefined
}
