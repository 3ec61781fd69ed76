import type { Directory } from '@peer-support/statistics'
import type { Agency } from '../agency/agency.js'

/** Names of the agency and its units, for whoever prints. */
export const directoryOf = ({ agency, name, units }: Agency): Directory => {
  const names = new Map<string, string>([[agency, name]])
  for (const unit of units) names.set(unit.id, unit.name)
  return { nameOf: (id) => names.get(id) }
}
