import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { loadPack, packs, policies, resolve, sentenceOfResolveError } from '../index.js'
import type { Pack } from '../pack.js'
import type { Policy } from '../resolve.js'
import { lint, renderLint, type LintFinding } from './index.js'

const made = (over: object): Pack => {
  const loaded = loadPack({
    format: 1,
    id: 'made-up',
    version: '1.0.0',
    title: 'A made-up agency',
    layer: 'agency',
    effectiveFrom: '2024-01-01',
    settings: {},
    ...over,
  })
  if (E.isLeft(loaded)) throw new Error(loaded.left.faults.join())
  return loaded.right
}

const resolved = (...given: readonly Pack[]): Policy => {
  const policy = resolve(given)
  if (E.isLeft(policy)) throw new Error(policy.left.map(sentenceOfResolveError).join())
  return policy.right
}

const found = (policy: Policy): readonly (readonly string[])[] =>
  lint(policy).map((finding) => [finding.lint, ...finding.citations.map(({ row }) => row)])

const cite = (...rows: readonly string[]): readonly object[] =>
  rows.map((row) => ({ row, source: `passage of ${row}` }))

describe('a sound policy', () => {
  test.each<readonly [string, Policy]>([
    ['of CIRMA', policies['cirma-2018']],
    ['of San Antonio', policies['sapd-practice']],
    ['of the made-up department', resolved(packs['iacp-2021'], packs['example-department'])],
    ['of the promises alone', resolved()],
  ])('%s yields nothing', (_, policy) => {
    expect(lint(policy)).toEqual([])
  })
})

test('the guideline of 2021 lets the law add limits, and its notice does not name them', () => {
  expect(found(policies['iacp-2021'])).toEqual([
    ['loss-not-advised', 'IACP-6.2e', 'IACP-6.2b', 'IACP-6.2c', 'IACP-6.2d'],
  ])
})

describe('the policy of St. Louis', () => {
  test('is told in words that the people concerned understand', () => {
    const says = lint(policies.slmpd).map((finding) => finding.says)
    expect(says).toContain(
      'any threat to oneself is not protected, and people are told of no more than an imminent threat to oneself',
    )
    expect(says).toContain(
      'suspected abuse of a spouse is not protected, and the notice that people are given does not name it',
    )
    expect(says).toContain(
      'an admitted crime that was committed is not protected, and the notice that people are given does not name it',
    )
  })

  test.each([
    ['C2', 'loss-not-advised', 'SLM-HB-3b1', 'SLM-CF-5a'],
    ['C2', 'loss-not-advised', 'SLM-HB-3b2', 'SLM-CF-5a', 'SLM-CF-5b', 'SLM-CF-5c', 'SLM-CF-5d'],
    ['C2', 'loss-not-advised', 'SLM-HB-3b3', 'SLM-CF-5a', 'SLM-CF-5b', 'SLM-CF-5c', 'SLM-CF-5d'],
    ['C6', 'wider-than-law', 'SLM-CG-5', 'SLM-HB-3b1', 'SLM-HB-3b2', 'SLM-HB-3b3'],
    ['C3', 'passages-collide', 'SLM-CF-5c', 'SLM-CF-4'],
    ['C4', 'passages-collide', 'SLM-CF-2', 'SLM-CF-3'],
    ['C6', 'passages-collide', 'SLM-CG-5', 'SLM-CF-3'],
    ['C15', 'passages-collide', 'SLM-CG-3', 'SLM-CG-2'],
    ['C16', 'passages-collide', 'SLM-CG-3c', 'SLM-CG-3b'],
    ['C22', 'authority-in-two-places', 'SLM-DC-4', 'SLM-CMD-5'],
    ['C24', 'role-of-two-names', 'SLM-CMD-1', 'SLM-TL-c'],
    ['C24', 'reference-left-blank', 'SLM-SM-0', 'SLM-SM-4'],
  ])('has contradiction %s: %s, with both passages', (_, ...finding) => {
    expect(found(policies.slmpd)).toContainEqual(finding)
  })

  test('is spoken of to the people concerned: each finding says what it would do to somebody', () => {
    for (const finding of lint(policies.slmpd)) {
      const text = renderLint(finding)
      expect(text).toContain(`What it does: ${finding.harm}.`)
      for (const { row, source } of finding.citations) expect(text).toContain(`${source} [${row}]`)
      expect(finding.citations.length).toBeGreaterThanOrEqual(2)
    }
  })
})

const tells = (bearing: string, to: string, row: string, about = 'session'): object => ({
  bearing,
  about,
  to,
  citation: { row, source: `passage of ${row}` },
})

describe('passages that collide', () => {
  const colliding = {
    provisions: [
      tells('mayTell', 'fellowMember', 'SLM-CF-2'),
      tells('mustNotTell', 'divisionMember', 'SLM-CF-3'),
    ],
  }

  test('are found', () => {
    expect(found(resolved(made(colliding)))).toEqual([['passages-collide', 'SLM-CF-2', 'SLM-CF-3']])
  })

  test('are settled once an authority decided which goes first', () => {
    const priorities = [{ of: 'SLM-CF-2', over: 'SLM-CF-3', decidedBy: 'chief' }]
    expect(lint(resolved(made({ ...colliding, priorities })))).toEqual([])
  })

  test('are not settled by a priority over something else', () => {
    const priorities = [{ of: 'SLM-CF-2', over: 'SLM-CF-4', decidedBy: 'chief' }]
    expect(lint(resolved(made({ ...colliding, priorities })))).toHaveLength(1)
  })

  test.each<readonly [string, object]>([
    ['who is told cannot be the same person', tells('mustNotTell', 'family', 'SLM-CF-3')],
    [
      'they are about different matters',
      tells('mustNotTell', 'divisionMember', 'SLM-CF-3', 'unsolicitedContact'),
    ],
    ['both allow', tells('mayTell', 'divisionMember', 'SLM-CF-3')],
  ])('are none where %s', (_, second) => {
    const provisions = [tells('mayTell', 'fellowMember', 'SLM-CF-2'), second]
    expect(lint(resolved(made({ provisions })))).toEqual([])
  })

  test('are none where the law says one and the agency the other: the law goes first', () => {
    const law = made({ id: 'a-law', layer: 'law', provisions: colliding.provisions.slice(0, 1) })
    const agency = made({ provisions: colliding.provisions.slice(1) })
    expect(lint(resolved(law, agency))).toEqual([])
  })
})

const lost = { protectionLost: true }
const kept = { protectionLost: false }

const notice = (...items: readonly string[]): object => ({
  settings: {
    'contact.notice-complete': {
      modality: 'required',
      parameters: { items },
      citations: cite('SLM-CF-5a'),
    },
  },
})

const law = (id: string, threshold: string, row: string): Pack =>
  made({
    id: 'a-law',
    layer: 'law',
    exceptions: [{ id, threshold, effects: lost, citations: cite(row) }],
  })

describe('protection that is lost without a word', () => {
  test('is found where the notice does not name it (C2)', () => {
    const policy = resolved(
      law('spouseAbuse', 'suspected', 'SLM-HB-3b2'),
      made(notice('threatToSelf')),
    )
    expect(found(policy)).toEqual([['loss-not-advised', 'SLM-HB-3b2', 'SLM-CF-5a']])
  })

  test('is found where people are told of imminent threats, and any threat is unprotected (C2)', () => {
    const agency = made({
      ...notice('threatToSelf'),
      exceptions: [
        { id: 'threatToSelf', threshold: 'imminent', effects: kept, citations: cite('SLM-CF-5a') },
      ],
    })
    const policy = resolved(law('threatToSelf', 'anyThreat', 'SLM-HB-3b1'), agency)
    expect(found(policy)).toEqual([['loss-not-advised', 'SLM-HB-3b1', 'SLM-CF-5a']])
    expect(lint(policy).map(({ says }) => says)).toEqual([
      'any threat to oneself is not protected, and people are told of no more than an imminent threat to oneself',
    ])
  })

  test('is none where the notice names it', () => {
    const policy = resolved(
      law('spouseAbuse', 'suspected', 'SLM-HB-3b2'),
      made(notice('spouseAbuse')),
    )
    expect(lint(policy)).toEqual([])
  })
})

describe('what an agency opens', () => {
  const agency = (effects: object): Pack =>
    made({
      ...notice('crime', 'legalIssueOfEmployment'),
      exceptions: [
        {
          id: 'legalIssueOfEmployment',
          threshold: 'believed',
          effects,
          citations: cite('SLM-CF-5c'),
        },
      ],
    })
  const crime = law('crimeCommitted', 'admission', 'SLM-HB-3b3')
  const finding = ['wider-than-law', 'SLM-CF-5c', 'SLM-HB-3b3']

  test.each<readonly [string, object, readonly (readonly string[])[]]>([
    ['protection that the law does not take away', lost, [finding]],
    ['a report', { ...kept, reportRequired: { to: ['wellnessCommander'] } }, [finding]],
    ['a disclosure', { ...kept, disclosurePermitted: { to: ['management'] } }, [finding]],
    ['nothing', { ...kept, disclosurePermitted: { to: [] } }, []],
  ])('is held against its law: %s', (_, effects, expected) => {
    expect(found(resolved(crime, agency(effects)))).toEqual(expected)
  })

  test('is not held against a law that lists no exceptions', () => {
    const bare = made({ id: 'a-law', layer: 'law' })
    expect(lint(resolved(bare, agency(lost)))).toEqual([])
  })
})

describe('an authority', () => {
  const approval = (roles: readonly string[], ...rows: readonly string[]): object => ({
    settings: {
      'member.approved-by-all': {
        modality: 'required',
        parameters: { roles },
        citations: cite(...rows),
      },
    },
  })

  test.each<readonly [string, object, number]>([
    ['in two sentences', approval(['chief', 'coordinator'], 'SLM-DC-4', 'SLM-CMD-5'), 1],
    ['of two in one sentence', approval(['chief', 'coordinator'], 'SLM-TL-c'), 0],
    ['of one in two sentences', approval(['chief'], 'SLM-DC-4', 'SLM-CMD-5'), 0],
  ])('%s', (_, pack, count) => {
    expect(lint(resolved(made(pack)))).toHaveLength(count)
  })

  test('under two names is found, and not a role that decides nothing', () => {
    const named = (role: string): Policy =>
      resolved(
        made({
          ...approval(['chief'], 'SLM-DC-4'),
          titles: [{ role, called: ['One Name', 'Another Name'], citations: cite('SLM-CMD-1') }],
        }),
      )
    expect(found(named('chief'))).toEqual([['role-of-two-names', 'SLM-CMD-1']])
    expect(lint(named('statistician'))).toEqual([])
  })
})

test('a finding is text that names its passages', () => {
  const finding: LintFinding = {
    lint: 'reference-left-blank',
    says: 'it is blank',
    harm: 'nobody knows',
    remedy: 'fill it in',
    citations: [
      { row: 'AAA-1', source: 'One' },
      { row: 'AAA-2', source: 'Two' },
    ],
  }
  expect(renderLint(finding)).toBe(
    'it is blank.\n  Where: One [AAA-1] and Two [AAA-2].\n  What it does: nobody knows.\n  What helps: fill it in.',
  )
})
