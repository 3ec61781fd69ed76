import { AgencyId, boundedInt, closedRecord, leaf, ReportingUnitId } from '@peer-support/domain'
import * as t from 'io-ts'

const Name = leaf(
  'Name',
  'one line of 1 to 200 characters',
  (u): u is string => typeof u === 'string' && /^[^\p{C}]{1,200}$/u.test(u),
)

const Headcount = boundedInt('Headcount', 0, 1_000_000)

const isPolicy = (u: unknown): u is string | readonly string[] =>
  typeof u === 'string' ||
  (Array.isArray(u) && u.length > 0 && u.every((each) => typeof each === 'string'))

const PolicyChoice = leaf(
  'PolicyChoice',
  'the id of a policy, such as `slmpd`, or a list of packs, each by its id or by the path of its file',
  isPolicy,
)

/**
 * The file that says who an agency is: its policy, and the names and headcounts that are kept outside
 * the log. Whoever prints looks names up here; the log knows ids alone.
 */
export const Agency = closedRecord('agency file', {
  agency: AgencyId,
  name: Name,
  policy: PolicyChoice,
  /** Everybody who could use the program. */
  headcount: Headcount,
  units: t.readonlyArray(
    closedRecord('unit', { id: ReportingUnitId, name: Name, headcount: Headcount }),
  ),
})
export type Agency = t.TypeOf<typeof Agency>
