import type * as t from 'io-ts'
import {
  closedRecord,
  type ClosedRecord,
  type Fields,
  type RecordOf,
} from './codec/closed-record.js'
import type { Verdict } from './verdict.js'

/** The facts a rule looked at, by name, as a person may read them: closed words, numbers, dates. */
export type Shown = {
  readonly [fact: string]: string | number | boolean | null | readonly string[]
}

/** A rule with its parameters filled in: judges the facts, and shows which ones it used. */
export type Judge<F> = {
  readonly judge: (facts: F) => Verdict
  readonly show: (facts: F) => Shown
}

/**
 * A rule as a value. What it asks is fixed here; how strongly, with which parameters and by whose
 * words is set by a policy pack.
 */
export type Rule<F> = {
  /** `<stream>.<what-it-asks>`, stable for ever: packs, findings, tests and docs name it. */
  readonly id: string
  /** What it asks for, as the end of the sentence "the policy asks that …". */
  readonly asks: string
  /**
   * `gate`: violated where it is required, it refuses the command. `report`: it judges what has
   * already happened (a quarter that closed short), so it is told and never refuses.
   */
  readonly effect: 'gate' | 'report'
  readonly parameters: t.Mixed
  /** Fills the parameters in. Parameters that do not pass `parameters` leave every fact unjudged. */
  readonly under: (parameters: unknown) => Judge<F>
}

type RuleText = Pick<Rule<never>, 'id' | 'asks'> & {
  readonly effect?: Rule<never>['effect']
}

const unjudged: Judge<unknown> = {
  judge: () => 'notEvaluated',
  show: () => ({ parameters: 'missing or wrong' }),
}

/** Makes a rule that takes no parameters. */
export const rule =
  <F>(text: RuleText) =>
  (judge: Judge<F>['judge'], show: Judge<F>['show']): Rule<F> => ({
    effect: 'gate',
    ...text,
    parameters: closedRecord('parameters', {}),
    under: () => ({ judge, show }),
  })

/** Makes a rule whose parameters a pack sets, each with its codec. */
export const ruleWith =
  <F>() =>
  <P extends Fields>(
    text: RuleText,
    fields: P,
    judge: (parameters: RecordOf<P, Record<never, never>>) => Judge<F>['judge'],
    show: (parameters: RecordOf<P, Record<never, never>>) => Judge<F>['show'],
  ): Rule<F> => {
    const parameters: ClosedRecord<P, Record<never, never>> = closedRecord('parameters', fields)
    return {
      effect: 'gate',
      ...text,
      parameters,
      under: (given) =>
        parameters.is(given) ? { judge: judge(given), show: show(given) } : unjudged,
    }
  }
