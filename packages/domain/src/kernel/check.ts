import * as E from 'fp-ts/lib/Either.js'
import type { Decision, Rejection } from './decider.js'
import type { Citation, Finding, Modality } from './finding.js'
import type { PolicyRef } from './policy-ref.js'
import type { Judge, Rule } from './rule.js'

/** How a policy sets one rule. A rule that is off, or that no pack sets, is absent. */
export type Setting = {
  readonly modality: Modality
  readonly parameters: unknown
  readonly citations: readonly Citation[]
}

/** As much of a policy as checking needs: its name, and its setting of a rule. */
export type Settings = {
  readonly ref: PolicyRef
  readonly settingOf: (rule: string) => Setting | undefined
}

type Applied<F> = { readonly rule: Rule<F>; readonly setting: Setting; readonly judge: Judge<F> }

const findingOf = <F>({ rule, setting, judge }: Applied<F>, facts: F): Finding => ({
  rule: rule.id,
  verdict: judge.judge(facts),
  modality: setting.modality,
  asks: rule.asks,
  shows: judge.show(facts),
  citations: setting.citations,
})

const apply = <F>(settings: Settings, rules: readonly Rule<F>[]): readonly Applied<F>[] =>
  rules.flatMap((rule) => {
    const setting = settings.settingOf(rule.id)
    return setting === undefined ? [] : [{ rule, setting, judge: rule.under(setting.parameters) }]
  })

const none: readonly Finding[] = []

/**
 * Checks facts against the rules that a policy sets. Fill policy and rules in once: the rules that do
 * not apply are dropped there and cost nothing later. Gives the advisories (what was recommended and
 * not met, and reports), or a rejection with every rule that was not satisfied: a required rule that
 * is violated, or that could not be evaluated, rejects.
 */
export const check = <F>(
  settings: Settings,
  rules: readonly Rule<F>[],
): ((facts: F) => E.Either<Rejection, readonly Finding[]>) => {
  const applied = apply(settings, rules)
  return (facts) => {
    let unmet: Applied<F>[] | undefined
    let refused = false
    for (const each of applied) {
      if (each.judge.judge(facts) === 'satisfied') continue
      refused ||= each.setting.modality === 'required' && each.rule.effect === 'gate'
      if (unmet === undefined) unmet = [each]
      else unmet.push(each)
    }
    if (unmet === undefined) return E.right(none)
    const findings = unmet.map((each) => findingOf(each, facts))
    return refused
      ? E.left({ type: 'Rejected', findings, policy: settings.ref })
      : E.right(findings)
  }
}

/** Every finding, the satisfied ones too: what an auditor reads to see why a command was accepted. */
export const explain =
  <F>(settings: Settings, rules: readonly Rule<F>[]) =>
  (facts: F): readonly Finding[] =>
    apply(settings, rules).map((each) => findingOf(each, facts))

/** A decision under a policy. */
export const decided = <Ev>(
  settings: Settings,
  events: readonly Ev[],
  advisories: readonly Finding[] = none,
): Decision<Ev> => ({ events, advisories, policy: settings.ref })

/**
 * The rejection of a command that has no place in the state it meets (a contact that ended is not
 * opened again). No pack can turn this off.
 */
export const outOfOrder = (
  settings: Settings,
  stream: string,
  command: string,
  state: string,
): E.Either<Rejection, never> =>
  E.left({
    type: 'Rejected',
    findings: [
      {
        rule: `${stream}.lifecycle`,
        verdict: 'violated',
        modality: 'required',
        asks: `a ${stream} takes its steps in their order`,
        shows: { command, state },
        citations: [],
      },
    ],
    policy: settings.ref,
  })
