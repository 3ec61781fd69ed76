import * as E from 'fp-ts/lib/Either.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundedInt } from './codec/bounded-int.js'
import { check, explain, outOfOrder, type Setting, type Settings } from './check.js'
import { sentenceOf } from './finding.js'
import { rule, ruleWith, type Rule } from './rule.js'
import { verdictOf, type Verdict } from './verdict.js'

type Facts = { readonly [fact: string]: boolean | undefined }

const ruleOf = (id: string, effect: 'gate' | 'report' = 'gate'): Rule<Facts> =>
  rule<Facts>({ id, asks: `${id} holds`, effect })(
    (facts) => verdictOf(facts[id]),
    (facts) => ({ [id]: facts[id] ?? null }),
  )

const names = ['a', 'b', 'c', 'd', 'e', 'f']
const rules = names.map((id) => ruleOf(id, id === 'f' ? 'report' : 'gate'))

const settingsOf = (modalities: {
  readonly [rule: string]: Setting['modality'] | undefined
}): Settings => ({
  ref: { packs: [], hash: 'ab'.repeat(32) as Settings['ref']['hash'] },
  settingOf: (id) => {
    const modality = modalities[id]
    return modality === undefined
      ? undefined
      : { modality, parameters: {}, citations: [{ row: `ROW-${id}`, source: `Source ${id}` }] }
  },
})

const anyFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.constantFrom(true, false, undefined)])),
)
const anyModalities = fc.record(
  Object.fromEntries(
    names.map((name) => [name, fc.constantFrom<Setting['modality']>('required', 'recommended')]),
  ),
  { requiredKeys: [] },
)

const permits = (settings: Settings, facts: Facts): boolean =>
  E.isRight(check(settings, rules)(facts))

describe('a check', () => {
  test('rejects with every rule that is not satisfied, required and recommended, and no other', () => {
    const settings = settingsOf({ a: 'required', b: 'recommended', c: 'required', d: 'required' })
    const result = check(settings, rules)({ a: false, b: false, c: undefined, d: true, e: false })
    expect(result).toEqual(
      E.left({
        type: 'Rejected',
        policy: settings.ref,
        findings: [
          finding('a', 'violated', 'required', false),
          finding('b', 'violated', 'recommended', false),
          finding('c', 'notEvaluated', 'required', null),
        ],
      }),
    )
  })

  test('advises where only what is recommended is not met, a missing fact included', () => {
    const settings = settingsOf({ a: 'required', b: 'recommended', c: 'recommended' })
    expect(check(settings, rules)({ a: true, b: undefined, c: true })).toEqual(
      E.right([finding('b', 'notEvaluated', 'recommended', null)]),
    )
  })

  test('never refuses for a report, however strongly it is asked', () => {
    expect(check(settingsOf({ f: 'required' }), rules)({ f: false })).toEqual(
      E.right([finding('f', 'violated', 'required', false)]),
    )
  })

  test('is silent about a rule that the policy does not set', () => {
    expect(check(settingsOf({}), rules)({ a: false })).toEqual(E.right([]))
  })

  test('required wins over recommended: it rejects exactly where a required gate is not satisfied', () => {
    fc.assert(
      fc.property(anyModalities, anyFacts, (modalities, facts) => {
        const refused = names.some(
          (name) => name !== 'f' && modalities[name] === 'required' && facts[name] !== true,
        )
        expect(permits(settingsOf(modalities), facts)).toBe(!refused)
      }),
    )
  })

  test('does not depend on the order of the rules', () => {
    fc.assert(
      fc.property(
        anyModalities,
        anyFacts,
        fc.shuffledSubarray(rules, { minLength: rules.length }),
        (modalities, facts, shuffled) => {
          const settings = settingsOf(modalities)
          expect(sorted(check(settings, shuffled)(facts))).toEqual(
            sorted(check(settings, rules)(facts)),
          )
        },
      ),
    )
  })

  test('permits no more when a rule is added or made required', () => {
    fc.assert(
      fc.property(anyModalities, anyFacts, fc.constantFrom(...names), (modalities, facts, name) => {
        const stricter = settingsOf({ ...modalities, [name]: 'required' })
        if (!permits(settingsOf(modalities), facts)) expect(permits(stricter, facts)).toBe(false)
      }),
    )
  })

  test('a missing fact never counts as satisfied: what it permits, a fact that says no permits too', () => {
    fc.assert(
      fc.property(anyModalities, anyFacts, fc.constantFrom(...names), (modalities, facts, name) => {
        const settings = settingsOf(modalities)
        if (permits(settings, { ...facts, [name]: undefined }))
          expect(permits(settings, { ...facts, [name]: false })).toBe(true)
      }),
    )
  })
})

test('an explanation tells of the satisfied rules too', () => {
  const settings = settingsOf({ a: 'required', b: 'recommended' })
  expect(explain(settings, rules)({ a: true, b: false })).toEqual([
    finding('a', 'satisfied', 'required', true),
    finding('b', 'violated', 'recommended', false),
  ])
})

describe('a rule with parameters', () => {
  const atLeast = ruleWith<{ readonly n: number }>()(
    { id: 'least', asks: 'n is large enough' },
    { least: boundedInt('least', 1, 9) },
    ({ least }) =>
      ({ n }) =>
        verdictOf(n >= least),
    ({ least }) =>
      ({ n }) => ({ n, least }),
  )

  test('judges and shows with what the policy sets', () => {
    const judge = atLeast.under({ least: 3 })
    expect([judge.judge({ n: 3 }), judge.judge({ n: 2 })]).toEqual(['satisfied', 'violated'])
    expect(judge.show({ n: 2 })).toEqual({ n: 2, least: 3 })
  })

  test.each([[undefined], [{}], [{ least: 10 }], [{ least: 3, more: 1 }]])(
    'judges nothing as satisfied under wrong parameters (%j)',
    (parameters) => {
      expect(atLeast.under(parameters).judge({ n: 9 })).toBe('notEvaluated')
    },
  )
})

test('a command out of order is refused whatever the policy', () => {
  const settings = settingsOf({})
  expect(outOfOrder(settings, 'contact', 'OpenContact', 'ended')).toEqual(
    E.left({
      type: 'Rejected',
      policy: settings.ref,
      findings: [
        {
          rule: 'contact.lifecycle',
          verdict: 'violated',
          modality: 'required',
          asks: 'a contact takes its steps in their order',
          shows: { command: 'OpenContact', state: 'ended' },
          citations: [],
        },
      ],
    }),
  )
})

describe('a finding as a sentence', () => {
  test.each<[Verdict, Setting['modality'], boolean | null, string]>([
    [
      'violated',
      'required',
      false,
      'the policy requires that a holds (Source a); it is not so [a: false]',
    ],
    [
      'notEvaluated',
      'recommended',
      null,
      'the policy recommends that a holds (Source a); it could not be judged, because a fact is missing [a: not stated]',
    ],
    [
      'satisfied',
      'required',
      true,
      'the policy requires that a holds (Source a); it is so [a: true]',
    ],
  ])('says that it is %s', (verdict, modality, shown, sentence) => {
    expect(sentenceOf(finding('a', verdict, modality, shown))).toBe(sentence)
  })
})

function finding(
  id: string,
  verdict: Verdict,
  modality: Setting['modality'],
  shown: boolean | null,
) {
  return {
    rule: id,
    verdict,
    modality,
    asks: `${id} holds`,
    shows: { [id]: shown },
    citations: [{ row: `ROW-${id}`, source: `Source ${id}` }],
  }
}

function sorted(result: ReturnType<ReturnType<typeof check<Facts>>>) {
  const findings = E.isLeft(result) ? result.left.findings : result.right
  return [E.isLeft(result), findings.toSorted((a, b) => (a.rule < b.rule ? -1 : 1))]
}
