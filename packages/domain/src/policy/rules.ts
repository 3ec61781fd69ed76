import type * as t from 'io-ts'
import { contactRules } from '../contact/rules/index.js'
import { disclosureRules } from '../disclosure/rules/index.js'
import { handOffRules } from '../handoff/rules/index.js'
import { memberRules } from '../member/rules/index.js'
import { offerRules } from '../offer/rules/index.js'
import { outreachRules } from '../outreach/rules.js'
import { programRules } from '../program/rules/index.js'
import { incidentRules } from '../incident/rules/index.js'
import { releaseRules } from '../release/rules.js'

/** As much of a rule as a policy needs: its id, what it asks, and the codec of its parameters. */
export type RuleOutline = {
  readonly id: string
  readonly asks: string
  readonly effect: 'gate' | 'report'
  readonly parameters: t.Mixed
}

/** Every rule that a pack can set, by its id. */
export const rules: ReadonlyMap<string, RuleOutline> = new Map<string, RuleOutline>(
  [
    ...memberRules,
    ...contactRules,
    ...disclosureRules,
    ...handOffRules,
    ...programRules,
    ...releaseRules,
    ...incidentRules,
    ...outreachRules,
    ...offerRules,
  ].map(({ id, asks, effect, parameters }) => [id, { id, asks, effect, parameters }]),
)
