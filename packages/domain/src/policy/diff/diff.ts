import { canonicalJson, type Json } from '../../kernel/canonical-json.js'
import type { Pack } from '../pack.js'
import type { Policy } from '../resolve.js'
import { compared, type Side } from './compared.js'
import { diffExceptions, type ExceptionChange } from './diff-exceptions.js'

/** One parameter that is not the same on both sides; absent on a side that has none. */
export type ParameterChange = {
  readonly name: string
  readonly before: unknown
  readonly after: unknown
}

/**
 * What changes in one rule. `added`: asked now, and not before. `removed`: asked before, and no side
 * speaks of it now. `silenced`: turned off now. `unsilenced`: no longer turned off, and not asked
 * either. `stronger` and `weaker`: between recommended and required. `altered`: as strong as before,
 * with other parameters. `restated`: the same, by other words.
 */
export type ChangeType =
  'added' | 'removed' | 'silenced' | 'unsilenced' | 'stronger' | 'weaker' | 'altered' | 'restated'

/** What changes in one rule, with what both sides say of it. */
export type RuleChange = {
  readonly type: ChangeType
  readonly rule: string
  readonly before: Side | undefined
  readonly after: Side | undefined
  /** Only between two sides that both ask. */
  readonly parameters: readonly ParameterChange[]
}

/** What changes between two packs or policies. */
export type PolicyDiff = {
  readonly from: string
  readonly to: string
  /** By rule id. */
  readonly changes: readonly RuleChange[]
  /** The rules that both sides set alike, by the same words. */
  readonly same: readonly string[]
  /** The exceptions to confidentiality that are not treated alike. */
  readonly exceptions: readonly ExceptionChange[]
}

const said = (value: unknown): string => canonicalJson((value ?? null) as Json)

const parametersBetween = (before: Side, after: Side): readonly ParameterChange[] =>
  [...new Set([...Object.keys(before.parameters), ...Object.keys(after.parameters)])]
    .sort()
    .map((name) => ({ name, before: before.parameters[name], after: after.parameters[name] }))
    .filter((change) => said(change.before) !== said(change.after))

const strength = { off: 0, recommended: 1, required: 2 } as const

type Asked = Side & { readonly modality: 'required' | 'recommended' }

const isAsked = (side: Side | undefined): side is Asked =>
  side !== undefined && side.modality !== 'off'

const typeOf = (
  before: Side | undefined,
  after: Side | undefined,
  parameters: readonly ParameterChange[],
): ChangeType | undefined => {
  if (isAsked(before) && isAsked(after)) {
    const more = strength[after.modality] - strength[before.modality]
    if (more !== 0) return more > 0 ? 'stronger' : 'weaker'
    if (parameters.length > 0) return 'altered'
    return said(before.citations) === said(after.citations) ? undefined : 'restated'
  }
  if (isAsked(after)) return 'added'
  if (after?.modality === before?.modality) return undefined
  if (after !== undefined) return 'silenced'
  return isAsked(before) ? 'removed' : 'unsilenced'
}

/** What changes from one pack or policy to another, rule by rule, with the words of both. */
export const diff = (a: Pack | Policy, b: Pack | Policy): PolicyDiff => {
  const [from, to] = [compared(a), compared(b)]
  const changes: RuleChange[] = []
  const same: string[] = []
  for (const rule of [...new Set([...from.settings.keys(), ...to.settings.keys()])].sort()) {
    const [before, after] = [from.settings.get(rule), to.settings.get(rule)]
    const parameters = isAsked(before) && isAsked(after) ? parametersBetween(before, after) : []
    const type = typeOf(before, after, parameters)
    if (type === undefined) same.push(rule)
    else changes.push({ type, rule, before, after, parameters })
  }
  return { from: from.name, to: to.name, changes, same, exceptions: diffExceptions(a, b) }
}
