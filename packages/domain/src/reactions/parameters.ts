import { closedRecord, type Fields, type RecordOf } from '../kernel/codec/closed-record.js'
import type { Settings } from '../kernel/check.js'

/** The parameters that a policy sets of a rule, or nothing where it sets none, or sets them wrongly. */
export const parametersOf = <P extends Fields>(
  policy: Settings,
  rule: string,
  fields: P,
): RecordOf<P, Record<never, never>> | undefined => {
  const given = policy.settingOf(rule)?.parameters
  return closedRecord('parameters', fields).is(given) ? given : undefined
}
