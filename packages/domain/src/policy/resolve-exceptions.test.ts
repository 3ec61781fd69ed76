import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { decideDisclosure, type Question } from '../disclosure/index.js'
import { loadPack, resolve, sentenceOfResolveError, type Pack } from './index.js'
import type { PackException } from './pack.js'

const pack = (layer: 'law' | 'agency' | 'guideline', exceptions?: readonly unknown[]): Pack => {
  const loaded = loadPack({
    format: 1,
    id: `a-${layer}`,
    version: '1.0.0',
    title: 'Made up',
    layer,
    effectiveFrom: '2024-01-01',
    settings: {},
    ...(exceptions === undefined ? {} : { exceptions }),
  })
  if (E.isLeft(loaded)) throw new Error(loaded.left.faults.join())
  return loaded.right
}

const stated = (over: Partial<PackException> = {}): PackException => ({
  id: 'threatToSelf',
  threshold: 'anyThreat',
  effects: { protectionLost: true },
  citations: [],
  ...over,
})

const resolved = (...packs: readonly Pack[]) => {
  const policy = resolve(packs)
  if (E.isLeft(policy)) throw new Error(policy.left.map(sentenceOfResolveError).join())
  return policy.right
}

const question: Question = {
  asks: 'clinicalConsultant',
  knowledge: 'session',
  exceptions: [{ exception: 'threatToSelf', threshold: 'anyThreat' }],
  consent: 'none',
  purpose: 'safety',
}

const report = { to: ['clinicalConsultant'], within: 60 } as const

describe('exceptions of a pack', () => {
  test('are not asked for: a pack without them loads, and hashes as it did', () => {
    expect(resolved(pack('agency')).exceptions).toStrictEqual([])
    expect(resolved(pack('agency')).ref).toStrictEqual(resolved(pack('agency', [])).ref)
  })

  test.each([
    [stated(), stated({ threshold: 'imminent' })],
    [stated(), stated({ effects: { protectionLost: false } })],
    [
      stated({ effects: { protectionLost: true, reportRequired: { to: ['management'] } } }),
      stated({ effects: { protectionLost: true, reportRequired: report } }),
    ],
  ])('are part of what is hashed', (one, other) => {
    expect(resolved(pack('agency', [one])).ref.hash).not.toBe(
      resolved(pack('agency', [other])).ref.hash,
    )
  })

  test('are refused with their paths', () => {
    const loaded = loadPack({
      ...pack('agency'),
      exceptions: [
        {
          ...stated(),
          id: 'rumour',
          effects: { protectionLost: 'yes', reportRequired: { to: [] } },
        },
      ],
    })
    expect(
      E.isLeft(loaded) ? loaded.left.faults.map((fault) => fault.split(' ')[0]) : [],
    ).toStrictEqual([
      '`exceptions.0.id`',
      '`exceptions.0.effects.protectionLost`',
      '`exceptions.0.effects.reportRequired.to`',
    ])
  })
})

describe('law over agency over guideline', () => {
  test('an agency that names fewer narrows what the law permits', () => {
    const law = pack('law', [
      stated({
        effects: {
          protectionLost: true,
          disclosurePermitted: { to: ['clinicalConsultant', 'emergencyServices'] },
        },
      }),
    ])
    const agency = pack('agency', [
      stated({
        effects: { protectionLost: false, disclosurePermitted: { to: ['emergencyServices'] } },
      }),
    ])
    expect(decideDisclosure(resolved(law))(question).asker).toBe('permitted')
    expect(decideDisclosure(resolved(law, agency))(question).asker).toBe('denied')
    expect(
      decideDisclosure(resolved(law, agency))({ ...question, asks: 'emergencyServices' }).asker,
    ).toBe('permitted')
  })

  test('an agency with a higher threshold narrows what a guideline permits', () => {
    const effects = {
      protectionLost: true,
      disclosurePermitted: { to: ['clinicalConsultant'] },
    } as const
    const guideline = pack('guideline', [stated({ effects })])
    const agency = pack('agency', [stated({ threshold: 'imminent', effects })])
    expect(decideDisclosure(resolved(guideline))(question).asker).toBe('permitted')
    expect(decideDisclosure(resolved(guideline, agency))(question).asker).toBe('denied')
  })

  test('an agency turns off what a guideline permits', () => {
    const effects = {
      protectionLost: true,
      disclosurePermitted: { to: ['clinicalConsultant'] },
    } as const
    const policy = resolved(
      pack('guideline', [stated({ effects })]),
      pack('agency', [stated({ off: true, effects: { protectionLost: false } })]),
    )
    expect(policy.exceptions).toStrictEqual([])
    expect(decideDisclosure(policy)(question).outcome).toBe('denied')
  })

  test('a guideline turns nothing off that stands above it', () => {
    const agency = pack('agency', [stated()])
    const guideline = pack('guideline', [stated({ off: true })])
    expect(resolved(agency, guideline).exceptions.length).toBe(1)
  })

  test('an agency turns off what the law permits, and not what it takes away', () => {
    const effects = {
      protectionLost: true,
      disclosurePermitted: { to: ['clinicalConsultant'] },
    } as const
    const policy = resolved(
      pack('law', [stated({ effects })]),
      pack('agency', [stated({ off: true })]),
    )
    expect(policy.exceptions.map((each) => each.effects)).toStrictEqual([
      { protectionLost: true, disclosurePermitted: { to: [] } },
    ])
    expect(decideDisclosure(policy)(question).outcome).toBe('denied')
  })

  test('an agency cannot remove a report that the law requires', () => {
    const law = pack('law', [stated({ effects: { protectionLost: true, reportRequired: report } })])
    const tried = resolve([law, pack('agency', [stated({ off: true })])])
    expect(E.isLeft(tried) ? tried.left.map(sentenceOfResolveError) : []).toStrictEqual([
      '`a-agency@1.0.0` turns the exception `threatToSelf` off, but the law requires a report for it; remove `off`',
    ])
  })

  test('an agency that says nothing of the report leaves it, and the earlier time counts', () => {
    const law = pack('law', [stated({ effects: { protectionLost: true, reportRequired: report } })])
    const silent = pack('agency', [stated()])
    const sooner = pack('agency', [
      stated({
        effects: {
          protectionLost: true,
          reportRequired: { to: ['wellnessCommander'], within: 'atOnce' },
        },
      }),
    ])
    const answer = decideDisclosure(resolved(law, silent))(question)
    expect([answer.outcome, answer.to, answer.within]).toStrictEqual([
      'required',
      ['clinicalConsultant'],
      60,
    ])
    const both = decideDisclosure(resolved(law, sooner))(question)
    expect([both.to, both.within]).toStrictEqual([
      ['clinicalConsultant', 'wellnessCommander'],
      'atOnce',
    ])
  })
})
