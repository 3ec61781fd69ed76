import * as E from 'fp-ts/lib/Either.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CalendarDate } from '../kernel/calendar-date.js'
import { PolicyRef } from '../kernel/policy-ref.js'
import {
  loadPack,
  notInForce,
  packs,
  policies,
  resolve,
  rules,
  sentenceOfResolveError,
  type Pack,
} from './index.js'
import iacp from './packs/iacp-2021.json' with { type: 'json' }
import slmpd from './packs/slmpd.json' with { type: 'json' }

const day = (text: string): CalendarDate => {
  if (!CalendarDate.is(text)) throw new Error(`${text} is no date`)
  return text
}

const made = (over: Partial<Pack>): Pack => {
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

const faultsOf = (document: unknown): readonly string[] => {
  const loaded = loadPack(document)
  return E.isLeft(loaded) ? loaded.left.faults : []
}

const errorsOf = (given: readonly Pack[], on?: CalendarDate): readonly string[] => {
  const resolved = resolve(given, on)
  return E.isLeft(resolved) ? resolved.left.map(sentenceOfResolveError) : []
}

const resolved = (given: readonly Pack[]) => {
  const policy = resolve(given)
  if (E.isLeft(policy)) throw new Error(policy.left.map(sentenceOfResolveError).join())
  return policy.right
}

describe('a pack as a document', () => {
  test('is itself after loading', () => {
    expect(loadPack(slmpd)).toEqual(E.right(slmpd))
    expect(loadPack(iacp)).toEqual(E.right(iacp))
  })

  test('is refused with every fault and its path', () => {
    const wrong = {
      ...slmpd,
      version: 'first',
      effectiveFrom: '2023-02-29',
      settings: {
        'member.tenure': { ...slmpd.settings['member.tenure'], parameters: { years: 'three' } },
        'member.wings': { modality: 'required', citations: [] },
        'member.volunteer': { modality: 'mandatory', citations: [] },
        'release.enough-contributors': {
          modality: 'required',
          parameters: { threshold: 10 },
          citations: [],
        },
      },
      owner: 'somebody',
    }
    expect(faultsOf(wrong)).toEqual([
      '`version` must be a version such as `1.0.0`, but is a text of 5 characters',
      '`effectiveFrom` must be a date that exists, written `YYYY-MM-DD`, but is a text of 10 characters',
      '`settings.member.tenure.parameters.years` must be a whole number from 1 to 40, but is a text of 5 characters',
      '`settings.member.wings` must be absent: no rule has this id',
      '`settings.member.volunteer.modality` must be one of `required`, `recommended`, `off`, but is a text of 9 characters',
      '`settings.release.enough-contributors.parameters.threshold` must be a whole number from 11 to 1000, but is 10',
      '`owner` must be absent: it is not a field of this record',
    ])
  })

  test('cannot leave out a parameter that its rule needs', () => {
    const { parameters: _, ...bare } = slmpd.settings['member.tenure']
    expect(faultsOf({ ...slmpd, settings: { 'member.tenure': bare } })).toEqual([
      '`settings.member.tenure.parameters.years` must be present, but is nothing',
    ])
  })

  test('cannot be a promise: those ship with the library', () => {
    expect(faultsOf({ ...slmpd, layer: 'promise' })).toEqual([
      '`layer` must be one of `law`, `agency`, `guideline`: the promises ship with the library',
    ])
  })

  test('is refused whatever else it is, without failing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        expect(faultsOf(document).length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('a resolved policy', () => {
  test('of the guideline requires nothing but the promises of the model', () => {
    const required = policies['iacp-2021'].settings.filter(
      ({ modality }) => modality === 'required',
    )
    expect(required.map(({ rule }) => rule)).toEqual(Object.keys(packs.promises.settings).sort())
    expect(new Set(required.map(({ layer }) => layer))).toEqual(new Set(['promise']))
  })

  test('keeps the words of quieter layers beside those of louder ones', () => {
    const setting = policies.slmpd.settingOf('contact.supporter-active')
    expect(setting?.citations.map(({ row }) => row)).toEqual(['SLM-HB-3', 'SLM-OPG-3'])
  })

  test('knows the layer and the pack that each setting came from', () => {
    const policy = resolved([packs['iacp-2021'], packs['mo-hb1355'], packs.slmpd])
    expect(
      ['contact.consent-given', 'member.tenure', 'member.good-standing'].map((rule) => {
        const setting = policy.settings.find((each) => each.rule === rule)
        return [setting?.layer, setting?.pack, setting?.modality]
      }),
    ).toEqual([
      ['promise', 'promises@1.0.0', 'required'],
      ['agency', 'slmpd@1.0.0', 'required'],
      ['guideline', 'iacp-2021@1.0.0', 'recommended'],
    ])
  })

  test('does not depend on the order in which its packs are given', () => {
    const tenure = { modality: 'required', parameters: { years: 3 } } as const
    const cited = (id: string, row: string): Pack =>
      made({ id, settings: { 'member.tenure': { ...tenure, citations: [{ row, source: id }] } } })
    const { 'iacp-2021': guideline, 'mo-hb1355': law } = packs
    const all = [guideline, law, cited('one', 'ONE-1'), cited('two', 'TWO-1')]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (given) => {
        expect(resolved(given).settings).toEqual(resolved(all).settings)
        expect(resolved(given).ref).toEqual(resolved(all).ref)
      }),
    )
  })

  test('does not depend on the order of two packs of one layer: the stronger one holds', () => {
    const one = made({
      id: 'one',
      settings: { 'member.volunteer': { modality: 'off', citations: [] } },
    })
    const two = made({
      id: 'two',
      settings: { 'member.volunteer': { modality: 'required', citations: [] } },
    })
    const [there, back] = [resolved([one, two]), resolved([two, one])]
    expect(there.ref).toEqual(back.ref)
    expect(there.settings.find(({ rule }) => rule === 'member.volunteer')?.pack).toBe('two@1.0.0')
  })

  test('is named by its packs and by the digest of what it says', () => {
    expect(PolicyRef.is(policies.slmpd.ref)).toBe(true)
    expect(policies.slmpd.ref.packs).toEqual(['promises@1.0.0', 'mo-hb1355@1.0.0', 'slmpd@1.0.0'])
    const other = made({
      settings: {
        'member.tenure': { modality: 'required', parameters: { years: 5 }, citations: [] },
      },
    })
    expect(resolved([other]).ref.hash).not.toBe(resolved([made({})]).ref.hash)
  })

  test('lets an agency turn a guideline off, and make it stricter', () => {
    const agency = made({
      settings: {
        'member.volunteer': { modality: 'off', citations: [] },
        'member.quarterly-training': {
          modality: 'required',
          parameters: { minutes: 300 },
          citations: [],
        },
      },
    })
    const policy = resolved([packs['iacp-2021'], agency])
    expect(policy.settingOf('member.volunteer')).toBeUndefined()
    const setting = policy.settingOf('member.quarterly-training')
    expect([setting?.modality, setting?.parameters]).toEqual(['required', { minutes: 300 }])
  })

  const tenure = (
    layer: Pack['layer'],
    modality: 'required' | 'recommended' | 'off',
    years: number,
  ): Pack =>
    made({
      id: `of-${layer}`,
      layer,
      settings: { 'member.tenure': { modality, parameters: { years }, citations: [] } },
    })

  test.each([
    ['the law over an agency that asks for less', 'required', 'required', 'required', 5],
    ['the law over an agency that only recommends', 'required', 'recommended', 'required', 5],
    ['an agency over a law that does not ask', 'off', 'required', 'required', 1],
    ['an agency over a law that only recommends', 'recommended', 'required', 'required', 1],
    [
      'a law that recommends over an agency that does',
      'recommended',
      'recommended',
      'recommended',
      5,
    ],
  ] as const)('follows %s', (_, law, agency, modality, years) => {
    const given = [tenure('law', law, 5), tenure('agency', agency, 1)]
    const setting = resolved(given).settingOf('member.tenure')
    expect([setting?.modality, setting?.parameters]).toEqual([modality, { years }])
  })

  test('lets an agency turn off what the law does not ask', () => {
    const given = [
      tenure('law', 'off', 5),
      tenure('agency', 'off', 1),
      tenure('guideline', 'recommended', 2),
    ]
    expect(resolved(given).settingOf('member.tenure')).toBeUndefined()
  })

  test('is refused where two packs of one layer set a rule differently', () => {
    const one = { ...tenure('agency', 'required', 1), id: 'one' }
    const two = { ...tenure('agency', 'required', 2), id: 'two' }
    const conflict =
      '`one@1.0.0` and `two@1.0.0` are of one layer, `agency`, and set `member.tenure` differently; set it in one of them, or alike'
    expect(errorsOf([one, two])).toEqual([conflict])
    expect(errorsOf([two, one])).toEqual([conflict])
    expect(errorsOf([one, { ...one, id: 'two' }])).toEqual([])
  })

  test('raises the threshold of a release with the agency, over the least that is promised', () => {
    const agency = made({
      settings: {
        'release.enough-contributors': {
          modality: 'recommended',
          parameters: { threshold: 20 },
          citations: [],
        },
      },
    })
    const setting = resolved([agency]).settingOf('release.enough-contributors')
    expect([setting?.modality, setting?.parameters]).toEqual(['required', { threshold: 20 }])
  })

  test('is refused where a pack turns off what the model promises or the law asks', () => {
    const agency = made({
      settings: { 'contact.consent-given': { modality: 'off', citations: [] } },
    })
    expect(errorsOf([agency])).toEqual([
      '`made-up@1.0.0` turns `contact.consent-given` off, but a promise of the model or the law sets it; remove that setting',
    ])
  })

  test('is refused on the day before its pack is in force, and not on the first and last day', () => {
    const agency = made({ effectiveUntil: day('2024-12-31') })
    expect(errorsOf([agency], day('2023-12-31'))).toEqual([
      '`made-up@1.0.0` is not in force on 2023-12-31; choose the version that was, or another date',
    ])
    expect(errorsOf([agency], day('2024-01-01'))).toEqual([])
    expect(errorsOf([agency], day('2024-12-31'))).toEqual([])
    expect(errorsOf([agency], day('2025-01-01')).length).toBe(1)
  })

  test('names its packs that are not in force on a day, long after it was made', () => {
    const policy = resolved([packs['iacp-2021'], made({ effectiveUntil: day('2024-12-31') })])
    expect(
      ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map((on) =>
        notInForce(policy, day(on)),
      ),
    ).toEqual([['made-up@1.0.0'], [], [], ['made-up@1.0.0']])
  })

  test('is refused where a pack is given twice', () => {
    expect(errorsOf([packs.slmpd, packs.slmpd])).toEqual([
      '`slmpd` is given more than once; give each pack once',
    ])
  })

  test('adds a pack and permits no more: no setting gets weaker under another agency pack', () => {
    const strength = { undefined: 0, recommended: 1, required: 2 }
    const before = resolved([packs['iacp-2021']])
    const after = resolved([packs['iacp-2021'], packs['mo-hb1355'], packs.slmpd])
    for (const rule of rules.keys())
      expect(strength[after.settingOf(rule)?.modality ?? 'undefined']).toBeGreaterThanOrEqual(
        strength[before.settingOf(rule)?.modality ?? 'undefined'],
      )
  })
})
