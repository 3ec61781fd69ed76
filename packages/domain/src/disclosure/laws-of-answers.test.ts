import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policies, resolve, rules, type Policy } from '../policy/index.js'
import {
  decideDisclosure,
  ExceptionId,
  ExceptionThreshold,
  Knowledge,
  Party,
  Purpose,
  TellingConsent,
  type Question,
} from './index.js'
import { bars } from './rules/bars.js'

const numRuns = Number(process.env['PEER_SUPPORT_RUNS'] ?? 300)

const questions: fc.Arbitrary<Question> = fc.record({
  asks: fc.constantFrom(...Party.words),
  knowledge: fc.constantFrom(...Knowledge.words),
  purpose: fc.constantFrom(...Purpose.words),
  consent: fc.constantFrom(...TellingConsent.words),
  exceptions: fc.array(
    fc.record({
      exception: fc.constantFrom(...ExceptionId.words),
      threshold: fc.constantFrom(...ExceptionThreshold.words),
    }),
    { maxLength: 4 },
  ),
})

const rank = { denied: 0, permitted: 1, required: 2 } as const

describe.each(Object.entries(policies))('an answer under %s', (_, policy: Policy) => {
  const decide = decideDisclosure(policy)
  const law = (holds: (question: Question) => void): void => {
    fc.assert(fc.property(questions, holds), { numRuns })
  }

  test('is the same again, and changes no question', () => {
    law((question) => {
      const before = JSON.stringify(question)
      expect(decide(question)).toStrictEqual(decideDisclosure(policy)(question))
      expect(JSON.stringify(question)).toBe(before)
    })
  })

  test('does not depend on the order of exceptions, nor on one that is named twice', () => {
    law((question) => {
      const { exceptions } = question
      const turned = decide({ ...question, exceptions: [...exceptions, ...exceptions].reverse() })
      const answer = decide(question)
      expect([turned.outcome, turned.asker, [...turned.to].sort(), turned.within]).toStrictEqual([
        answer.outcome,
        answer.asker,
        [...answer.to].sort(),
        answer.within,
      ])
      expect(turned.findings.length).toBe(answer.findings.length)
    })
  })

  test('is never less where one more exception is met', () => {
    law((question) => {
      const [, ...fewer] = question.exceptions
      const less = decide({ ...question, exceptions: fewer })
      expect(rank[decide(question).outcome]).toBeGreaterThanOrEqual(rank[less.outcome])
    })
  })

  test('tells nobody about an outreach, but for a report that is required', () => {
    law((question) => {
      const { asker, outcome } = decide({ ...question, knowledge: 'outreach' })
      if (policy.settingOf('disclosure.outreach-silent')?.modality === 'required')
        expect(asker === 'permitted' || outcome === 'permitted').toBe(false)
    })
  })

  test('is never more under one more bar: a restriction permits nothing', () => {
    const looser = bars.map(({ rule }) => ({
      ...policy,
      settingOf: (id: string) => (id === rule.id ? undefined : policy.settingOf(id)),
    }))
    law((question) => {
      const { asker } = decide(question)
      for (const each of looser)
        expect(rank[decideDisclosure(each)(question).asker]).toBeGreaterThanOrEqual(rank[asker])
    })
  })

  test('looks at no rule that does not concern the question', () => {
    const read: string[] = []
    const counted = decideDisclosure({
      ...policy,
      settingOf: (id) => {
        read.push(id)
        return policy.settingOf(id)
      },
    })
    const compiled = read.length
    law((question) => {
      counted(question)
    })
    expect(read.length).toBe(compiled)
    expect(read.every((id) => rules.has(id))).toBe(true)
  })
})

test('a policy without a word on disclosure tells a person the person’s own words, and nothing else', () => {
  const bare = resolve([])
  const decide = bare._tag === 'Right' ? decideDisclosure(bare.right) : undefined
  fc.assert(
    fc.property(questions, (question) => {
      const isOwn = question.asks === 'recipient' && question.knowledge === 'session'
      expect(decide?.(question).outcome).toBe(isOwn ? 'permitted' : 'denied')
    }),
  )
})
