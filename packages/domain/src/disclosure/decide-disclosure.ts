import type { Setting } from '../kernel/check.js'
import type { Finding } from '../kernel/finding.js'
import type { Judge, Rule } from '../kernel/rule.js'
import type { Layer } from '../policy/pack.js'
import { effectsUnder, ofConsent } from './effects.js'
import type { ResolvedException } from './exception.js'
import type { DisclosurePolicy } from './policy.js'
import type { Answer, Asked, Question } from './question.js'
import type { Concerning } from './rules/asked.js'
import { bars } from './rules/bars.js'
import { hasGround } from './rules/grounded.js'
import { grounds } from './rules/grounds.js'
import { Knowledge, Party, type Outcome, type ReportRequest, type Within } from './vocabulary.js'

type Applied<F> = {
  readonly rule: Rule<F>
  readonly setting: Setting & { readonly layer?: Layer }
  readonly judge: Judge<F>
  readonly lifts: boolean
}

const findingOf = <F>({ rule, setting, judge }: Applied<F>, facts: F): Finding => ({
  rule: rule.id,
  verdict: judge.judge(facts),
  modality: setting.modality,
  asks: rule.asks,
  shows: judge.show(facts),
  citations: setting.citations,
})

const apply = <F>(
  policy: DisclosurePolicy,
  rule: Rule<F>,
  lifts: boolean,
): readonly Applied<F>[] => {
  const setting = policy.settingOf(rule.id)
  return setting === undefined
    ? []
    : [{ rule, setting, judge: rule.under(setting.parameters), lifts }]
}

type Index = readonly (readonly (readonly Applied<Asked>[])[])[]

/** For each who asks and each kind of knowledge the rules that concern it and that the policy sets. */
const index = (policy: DisclosurePolicy, all: readonly Concerning[]): Index => {
  const set = all.map((one) => ({ one, applied: apply(policy, one.rule, one.lifts !== false) }))
  return Party.words.map((asks) =>
    Knowledge.words.map((knowledge) =>
      set.flatMap(({ one, applied }) =>
        one.knowledge.includes(knowledge) && (one.asks === undefined || one.asks.includes(asks))
          ? applied
          : [],
      ),
    ),
  )
}

const partyAt = new Map(Party.words.map((word, at) => [word, at]))
const knowledgeAt = new Map(Knowledge.words.map((word, at) => [word, at]))
const none: readonly Applied<Asked>[] = []

const concerning = (all: Index, { asks, knowledge }: Question): readonly Applied<Asked>[] =>
  all[partyAt.get(asks) ?? -1]?.[knowledgeAt.get(knowledge) ?? -1] ?? none

/** Lost protection lifts the bars of the layer that takes it away, and of a guideline in any case. */
const isLifted = ({ lifts, setting }: Applied<Asked>, lost: readonly Layer[]): boolean =>
  lifts &&
  lost.length > 0 &&
  (setting.layer === undefined || setting.layer === 'guideline' || lost.includes(setting.layer))

const exceptionFinding = ({
  id,
  threshold,
  effects,
  citations,
  layer,
}: ResolvedException): Finding => ({
  rule: 'disclosure.exception-named',
  verdict: 'satisfied',
  modality: layer === 'guideline' ? 'recommended' : 'required',
  asks: 'confidentiality gives way only where the policy names the exception',
  shows: {
    exception: id,
    threshold,
    protectionLost: effects.protectionLost,
    permittedTo: effects.disclosurePermitted?.to ?? null,
    reportTo: effects.reportRequired?.to ?? null,
    within: effects.reportRequired?.within ?? null,
  },
  citations,
})

/** The earlier of two times; a time that is not set is later than any. */
const earlier = (a: Within | undefined, b: Within | undefined): Within | undefined => {
  if (a === 'atOnce' || b === 'atOnce') return 'atOnce'
  if (a === undefined || b === undefined) return a ?? b
  return Math.min(a, b)
}

const noLayers: readonly Layer[] = []
const noParties: readonly Party[] = []
const noRequests: readonly ReportRequest[] = []

/**
 * Answers any question under a policy, with every rule and exception that bears on it. Fill the policy
 * in once: exceptions are looked up in a table and rules that do not concern the question cost nothing.
 * A required report goes before everything. Otherwise whatever a required bar forbids is denied, what a
 * ground or an exception allows is permitted, and what nothing allows is denied.
 */
export const decideDisclosure = (policy: DisclosurePolicy): ((question: Question) => Answer) => {
  const effectsOf = effectsUnder(policy.exceptions ?? [])
  const allBars = index(policy, bars)
  const allGrounds = index(policy, grounds)
  const [grounded] = apply(policy, hasGround, false)
  return (question) => {
    const findings: Finding[] = []
    const reportTo = new Set<Party>()
    const mayTell = new Set<Party>()
    const asking = new Set<ReportRequest>()
    const seen = new Set<ResolvedException>()
    const lost: Layer[] = []
    let within: Within | undefined
    const implied = ofConsent(question)
    const met = implied.length === 0 ? question.exceptions : [...question.exceptions, ...implied]
    for (const each of met) {
      const { applied, permitted } = effectsOf(each)
      for (const one of permitted) mayTell.add(one)
      for (const exception of applied) {
        if (seen.has(exception)) continue
        seen.add(exception)
        const { protectionLost, reportRequired } = exception.effects
        if (protectionLost && !lost.includes(exception.layer)) lost.push(exception.layer)
        if (reportRequired !== undefined) {
          for (const one of reportRequired.to) reportTo.add(one)
          for (const one of reportRequired.asking ?? noRequests) asking.add(one)
          within = earlier(within, reportRequired.within)
        }
        findings.push(exceptionFinding(exception))
      }
    }
    const facts: Asked = { question, lost: lost.length === 0 ? noLayers : lost }
    let barred = false
    for (const bar of concerning(allBars, question)) {
      if (question.asks === 'nobody' && bar.lifts) continue
      if (bar.judge.judge(facts) === 'satisfied' || isLifted(bar, lost)) continue
      if (question.asks === 'recipient' && question.knowledge === 'session' && bar.lifts) continue
      barred ||= bar.setting.modality === 'required'
      findings.push(findingOf(bar, facts))
    }
    let allowed = mayTell.has(question.asks)
    for (const ground of concerning(allGrounds, question)) {
      if (ground.judge.judge(facts) !== 'satisfied') continue
      allowed = true
      findings.push(findingOf(ground, facts))
    }
    const told = reportTo.has(question.asks)
    const open = question.asks === 'nobody' ? mayTell.size > 0 && !barred : allowed && !barred
    const asker: Outcome = told ? 'required' : open ? 'permitted' : 'denied'
    if (grounded !== undefined && !allowed && !open && reportTo.size === 0)
      findings.push(findingOf(grounded, { ...facts, grounded: false }))
    const outcome: Outcome = reportTo.size > 0 ? 'required' : asker
    const to =
      outcome === 'required'
        ? [...reportTo]
        : outcome === 'denied'
          ? noParties
          : question.asks === 'nobody'
            ? [...mayTell]
            : [question.asks]
    return { outcome, asker, to, within, asking: [...asking], findings }
  }
}
