import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { loadPack } from '../load-pack.js'
import type { Pack } from '../pack.js'
import { packs } from '../packs/index.js'
import { policies } from '../policies.js'
import { resolve } from '../resolve.js'
import { rules } from '../rules.js'
import { diff, renderDiff } from './index.js'

type Settings = Record<string, unknown>

const made = (id: string, settings: Settings, over: object = {}): Pack => {
  const loaded = loadPack({
    format: 1,
    id,
    version: '1.0.0',
    title: 'A made-up agency',
    layer: 'agency',
    effectiveFrom: '2024-01-01',
    settings,
    ...over,
  })
  if (E.isLeft(loaded)) throw new Error(loaded.left.faults.join())
  return loaded.right
}

const volunteer = (modality: string, row = 'IACP-4.1b'): Settings => ({
  'member.volunteer': { modality, citations: [{ row, source: `passage of ${row}` }] },
})

const minutes = (given: number): Settings => ({
  'member.quarterly-training': {
    modality: 'recommended',
    parameters: { minutes: given },
    citations: [],
  },
})

describe('the change of one rule', () => {
  test.each<readonly [string, Settings, Settings]>([
    ['added', {}, volunteer('required')],
    ['added', volunteer('off'), volunteer('recommended')],
    ['removed', volunteer('required'), {}],
    ['silenced', volunteer('required'), volunteer('off')],
    ['silenced', {}, volunteer('off')],
    ['unsilenced', volunteer('off'), {}],
    ['stronger', volunteer('recommended'), volunteer('required')],
    ['weaker', volunteer('required'), volunteer('recommended')],
    ['altered', minutes(240), minutes(300)],
    ['restated', volunteer('required'), volunteer('required', 'SLM-EL-0')],
  ])('is %s', (type, before, after) => {
    const { changes } = diff(made('one', before), made('two', after))
    expect(changes.map((change) => change.type)).toEqual([type])
  })

  test('holds the citations of both sides', () => {
    const [change] = diff(
      made('one', volunteer('recommended')),
      made('two', volunteer('required', 'SLM-EL-0')),
    ).changes
    expect([change?.before?.citations, change?.after?.citations]).toEqual([
      [{ row: 'IACP-4.1b', source: 'passage of IACP-4.1b' }],
      [{ row: 'SLM-EL-0', source: 'passage of SLM-EL-0' }],
    ])
  })

  test('names each parameter that is not the same', () => {
    const [change] = diff(made('one', minutes(240)), made('two', minutes(300))).changes
    expect(change?.parameters).toEqual([{ name: 'minutes', before: 240, after: 300 }])
  })

  test('is stronger and in another measure at once', () => {
    const [change] = diff(
      made('one', {
        'member.tenure': { modality: 'recommended', parameters: { years: 2 }, citations: [] },
      }),
      made('two', {
        'member.tenure': { modality: 'required', parameters: { years: 3 }, citations: [] },
      }),
    ).changes
    expect([change?.type, change?.parameters]).toEqual([
      'stronger',
      [{ name: 'years', before: 2, after: 3 }],
    ])
  })
})

const all = [...Object.values(packs), ...Object.values(policies)]

describe('a comparison', () => {
  test.each(
    all.map((each) => ['settingOf' in each ? each.ref.packs.join() : each.id, each] as const),
  )('of %s with itself finds nothing', (_, each) => {
    expect(diff(each, each).changes).toEqual([])
    expect(renderDiff(diff(each, each))).toContain('Nothing: both set the same')
  })

  test('turned round says the opposite', () => {
    const opposites: Readonly<Record<string, readonly string[]>> = {
      added: ['removed', 'silenced'],
      removed: ['added'],
      silenced: ['added', 'unsilenced'],
      unsilenced: ['silenced'],
      stronger: ['weaker'],
      weaker: ['stronger'],
      altered: ['altered'],
      restated: ['restated'],
    }
    const named = Object.values(policies)
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.constantFrom(...named), (a, b) => {
        const [there, back] = [diff(a, b).changes, diff(b, a).changes]
        expect(back.map(({ rule }) => rule)).toEqual(there.map(({ rule }) => rule))
        there.forEach(({ type }, i) => {
          expect(opposites[type]).toContain(back[i]?.type)
        })
      }),
    )
  })

  test('says that an agency turned off what its guideline recommends', () => {
    const agency = resolve([packs['iacp-2021'], packs['example-department']])
    if (E.isLeft(agency)) throw new Error('the example does not resolve')
    const change = diff(policies['iacp-2021'], agency.right).changes.find(
      ({ rule }) => rule === 'member.considered-trauma',
    )
    expect([change?.type, change?.after?.modality]).toEqual(['silenced', 'off'])
  })

  test('speaks of every rule of both sides once', () => {
    const { changes, same } = diff(policies['iacp-2021'], policies.slmpd)
    const spoken = [...changes.map(({ rule }) => rule), ...same].sort()
    const set = [...rules.keys()].filter(
      (rule) => policies['iacp-2021'].settingOf(rule) ?? policies.slmpd.settingOf(rule),
    )
    expect(spoken).toEqual(set.sort())
  })
})

test('two versions of one pack are told apart by their versions', () => {
  const second = { ...made('one', volunteer('required')), version: '2.0.0' as Pack['version'] }
  const text = renderDiff(diff(made('one', volunteer('recommended')), second))
  expect(text).toContain('`one@1.0.0` recommends it')
  expect(text).toContain('`one@2.0.0` requires it')
})

describe('exceptions to confidentiality', () => {
  const exception = (threshold: string, over: object = {}): object => ({
    id: 'threatToSelf',
    threshold,
    effects: { protectionLost: true, reportRequired: { to: ['wellnessCommander'], within: 60 } },
    citations: [{ row: 'SLM-CF-5a', source: 'Confidentiality 5.a' }],
    ...over,
  })
  const stating = (id: string, ...exceptions: readonly object[]): Pack =>
    made(id, {}, exceptions.length === 0 ? {} : { exceptions })

  test('are alike where only the passages differ', () => {
    const other = exception('imminent', { citations: [] })
    expect(diff(stating('one', exception('imminent')), stating('two', other)).exceptions).toEqual(
      [],
    )
  })

  test('differ by threshold, by effect, and where one side has none', () => {
    const before = stating('one', exception('imminent'))
    for (const after of [
      stating('two', exception('anyThreat')),
      stating('two', exception('imminent', { effects: { protectionLost: false } })),
      stating('two', exception('imminent', { off: true })),
      stating('two'),
    ])
      expect(diff(before, after).exceptions.map(({ id }) => id)).toEqual(['threatToSelf'])
  })

  test('are told with their three effects apart', () => {
    const text = renderDiff(diff(stating('one'), stating('two', exception('imminent'))))
    expect(text).toContain(
      [
        'Exceptions to confidentiality that are not treated alike (1)',
        '',
        'threatToSelf',
        '  `one` does not know it: confidentiality holds.',
        '  `two`, agency: an imminent threat to oneself: protection is lost; nobody may be told by it; must be reported to wellnessCommander, within 60 minutes (Confidentiality 5.a [SLM-CF-5a]).',
      ].join('\n'),
    )
  })
})

describe('the text of the guideline against St. Louis', () => {
  const text = renderDiff(diff(policies['iacp-2021'], policies.slmpd))

  test('says of a rule what each side says of it, and what comes of it', () => {
    expect(text).toContain(
      [
        'member.volunteer',
        '  It asks that the candidate is a volunteer.',
        '  `iacp-2021` recommends it (IACP 4.1 [IACP-4.1b]; in the words “ideally”).',
        '  `slmpd` requires it (SLMPD Eligibility 1 [SLM-EL-0]; in the words “will be”).',
        '  What does not meet it is refused; before, it passed with an advisory.',
      ].join('\n'),
    )
  })

  test('names both sides in full, with the law that one stands under', () => {
    expect(text.split('\n')[0]).toBe(
      'What changes from `iacp-2021@1.0.0` to `slmpd@1.0.0 under mo-hb1355@1.0.0`',
    )
  })

  test('says of a promise that it is one, whatever the verb of the source', () => {
    expect(text).toContain(
      '  `iacp-2021` requires it, as a promise of the model that no pack can lower (IACP 6.3 [IACP-6.3d]; IACP 6.3 [IACP-6.3c]; IACP 2.2 [IACP-2.2]; in the words “can be explained”).',
    )
  })

  test('says what a list gains and loses', () => {
    expect(text).toContain(
      'In particular, `items` gains elderAbuse, legalIssueOfEmployment, requiredByLaw and loses vulnerableAdultAbuse.',
    )
  })

  test('says that reports refuse nothing', () => {
    expect(text).toMatch(
      /member\.team-trainings\n {2}It asks .*\n.* does not speak of it\.\n.*\n {2}What does not meet it is told and never refused; before, it passed without a word\./,
    )
  })

  test('names every citation of both sides', () => {
    for (const { before, after } of diff(policies['iacp-2021'], policies.slmpd).changes)
      for (const { row, source } of [...(before?.citations ?? []), ...(after?.citations ?? [])])
        expect(text).toContain(`${source} [${row}]`)
  })
})
