import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decideDisclosure, policies, type Question } from '../src/index.js'
import { cellOf, disclosurePageOf, everyQuestion } from './disclosure-table.js'
import { root } from './root.js'

const file = join(root, 'docs/reference/disclosure.md')

test('docs/reference/disclosure.md is up to date: `npm run docs` writes it', () => {
  const page = disclosurePageOf(policies)
  if (process.env['UPDATE_DOCS'] === '1') {
    mkdirSync(join(root, 'docs/reference'), { recursive: true })
    writeFileSync(file, page)
  }
  expect(readFileSync(file, 'utf8') === page, 'run `npm run docs`').toBe(true)
})

describe.each(Object.entries(policies))('the decision table of %s', (_, policy) => {
  const decide = decideDisclosure(policy)

  test('has no gap: every answer rests on a row of the catalogue or on a promise', () => {
    let first: Question | undefined
    let gaps = 0
    for (const question of everyQuestion(policy)) {
      const answer = decide(question)
      const isSound =
        cellOf(answer).because !== '' &&
        (answer.outcome === 'denied') === (answer.to.length === 0) &&
        (answer.asker === 'required') ===
          (answer.outcome === 'required' && answer.to.includes(question.asks))
      if (isSound) continue
      first ??= question
      gaps += 1
    }
    expect([gaps, first]).toStrictEqual([0, undefined])
  })

  test('has no overlap: no two reports of one exception go to one addressee by different times', () => {
    const clashes = policy.exceptions.flatMap((one) =>
      policy.exceptions.filter(
        (other) =>
          one !== other &&
          one.id === other.id &&
          one.effects.reportRequired !== undefined &&
          other.effects.reportRequired !== undefined &&
          one.effects.reportRequired.within !== other.effects.reportRequired.within &&
          one.effects.reportRequired.to.some((to) => other.effects.reportRequired?.to.includes(to)),
      ),
    )
    expect(clashes).toStrictEqual([])
  })

  test('gives nobody more where consent is missing than where it is given', () => {
    const rank = { denied: 0, permitted: 1, required: 2 }
    let worse = 0
    for (const question of everyQuestion(policy)) {
      if (question.consent !== 'none') continue
      const with_ = decide({ ...question, consent: 'ofEveryParticipant' })
      if (rank[with_.asker] < rank[decide(question).asker]) worse += 1
    }
    expect(worse).toBe(0)
  })
})
