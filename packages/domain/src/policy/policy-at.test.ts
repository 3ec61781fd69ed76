import * as E from 'fp-ts/lib/Either.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CalendarDate } from '../kernel/calendar-date.js'
import { loadPack, packs, policyAt, sentenceOfResolveError, type Pack } from './index.js'

const day = (text: string): CalendarDate => {
  if (!CalendarDate.is(text)) throw new Error(`${text} is no date`)
  return text
}

const version = (number: string, from: string, years: number, until?: string): Pack => {
  const loaded = loadPack({
    format: 1,
    id: 'made-up',
    version: number,
    title: 'A made-up agency',
    layer: 'agency',
    effectiveFrom: from,
    ...(until === undefined ? {} : { effectiveUntil: until }),
    settings: {
      'member.tenure': { modality: 'required', parameters: { years }, citations: [] },
    },
  })
  if (E.isLeft(loaded)) throw new Error(loaded.left.faults.join())
  return loaded.right
}

const first = version('1.0.0', '2023-01-01', 2)
const second = version('1.9.0', '2024-02-29', 3)
const third = version('1.10.0', '2025-01-01', 5, '2025-12-31')
const versions = [first, second, third]

const at = (given: readonly Pack[], on: string): readonly unknown[] => {
  const policy = policyAt(given, day(on))
  return E.isLeft(policy)
    ? policy.left.map(sentenceOfResolveError)
    : [policy.right.packs.at(-1)?.version, policy.right.settingOf('member.tenure')?.parameters]
}

const notInForce = (on: string, ref: string): string =>
  `\`made-up@${ref}\` is not in force on ${on}; choose the version that was, or another date`

describe('the policy in force', () => {
  test.each<readonly [string, string, readonly unknown[]]>([
    ['the day before the first version', '2022-12-31', [notInForce('2022-12-31', '1.10.0')]],
    ['the first day of the first version', '2023-01-01', ['1.0.0', { years: 2 }]],
    ['the last day before the second', '2024-02-28', ['1.0.0', { years: 2 }]],
    ['the first day of the second, a leap day', '2024-02-29', ['1.9.0', { years: 3 }]],
    ['the last day before the third', '2024-12-31', ['1.9.0', { years: 3 }]],
    ['the first day of the third', '2025-01-01', ['1.10.0', { years: 5 }]],
    ['the last day of the third', '2025-12-31', ['1.10.0', { years: 5 }]],
    [
      'the day after it, when no older version stands again',
      '2026-01-01',
      [notInForce('2026-01-01', '1.10.0')],
    ],
  ])('on %s', (_, on, expected) => {
    expect(at(versions, on)).toEqual(expected)
  })

  test('does not depend on the order of its versions', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(versions, { minLength: 3 }),
        fc.constantFrom('2023-01-01', '2024-02-28', '2024-02-29', '2025-01-01', '2026-01-01'),
        (given, on) => {
          expect(at(given, on)).toEqual(at(versions, on))
        },
      ),
    )
  })

  test('is of the higher version where two take force on one day', () => {
    const [nine, ten] = [version('1.9.0', '2024-01-01', 3), version('1.10.0', '2024-01-01', 4)]
    expect(at([nine, ten], '2024-01-01')).toEqual(['1.10.0', { years: 4 }])
    expect(at([ten, nine], '2024-01-01')).toEqual(['1.10.0', { years: 4 }])
  })

  test('is none after the last day of a pack that has no other version', () => {
    expect(at([third], '2026-01-01')).toEqual([notInForce('2026-01-01', '1.10.0')])
  })

  test('is refused where one version is given twice', () => {
    expect(at([first, first], '2023-06-01')).toEqual([
      '`made-up` is given more than once; give each pack once',
    ])
  })

  test('keeps the law beside the versions of the agency', () => {
    const policy = policyAt([...versions, packs['mo-hb1355']], day('2024-03-01'))
    expect(E.isRight(policy) && policy.right.ref.packs).toEqual([
      'promises@1.0.0',
      'mo-hb1355@1.0.0',
      'made-up@1.9.0',
    ])
  })

  test('loses no pack in silence: the law that is not yet in force is refused', () => {
    const policy = policyAt([packs['mo-hb1355'], packs['slmpd']], day('2018-08-27'))
    expect(E.isLeft(policy) && policy.left.map(sentenceOfResolveError)).toEqual([
      '`mo-hb1355@1.0.0` is not in force on 2018-08-27; choose the version that was, or another date',
      '`slmpd@1.0.0` is not in force on 2018-08-27; choose the version that was, or another date',
    ])
  })
})
