import { describe, expect, test } from 'vitest'
import type { ReleaseId } from '../kernel/opaque-id.js'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused } from '../testing/given.js'
import {
  built,
  closed,
  control,
  controlled,
  due,
  givenRelease,
  otherOutput,
  output,
  published,
} from '../testing/given-release.js'
import { ReleaseCommand, ReleaseEvent, TableName, WithdrawalReason } from './index.js'

const policy = policies.slmpd
const later = 'aabbccddeeff00112233445566778899' as ReleaseId

const given = (history: readonly ReleaseEvent[], command: ReleaseCommand, on?: string) =>
  givenRelease(policy, history, command, on === undefined ? {} : { on })

describe.each(Object.entries(policies))('the times of a release under %s', (_, under) => {
  const close = { type: 'ClosePeriod', year: 2025 } as const
  const publish = { type: 'PublishRelease', output } as const

  test.each(['2025-12-31', '2025-01-01', '2024-12-31'])('no year is closed on %s', (on) => {
    expect(givenRelease(under, [], close, { on })).toStrictEqual(refused('release.period-over'))
  })

  test('a year is closed on New Year’s Day', () => {
    expect(givenRelease(under, [], close, { on: '2026-01-01' })).toStrictEqual(accepted(closed))
  })

  test('nothing goes out on the twenty-ninth day after the year', () => {
    expect(
      givenRelease(under, [closed, built, controlled], publish, { on: '2026-01-29' }),
    ).toStrictEqual(refused('release.waited'))
  })

  test('[IACP-2.3c] [IACP-2.3d] the tables go out on the thirtieth day', () => {
    expect(givenRelease(under, [closed, built, controlled], publish, { on: due })).toStrictEqual(
      accepted(published),
    )
  })
})

describe('what goes out', () => {
  test('[IACP-3.1d] is what disclosure control left, and nothing else', () => {
    expect(
      given([closed, built, controlled], { type: 'PublishRelease', output: otherOutput }, due),
    ).toStrictEqual(refused('release.output-unchanged'))
  })

  test('a refusal names every rule that is not met', () => {
    expect(
      given(
        [closed, built, controlled],
        { type: 'PublishRelease', output: otherOutput },
        '2026-01-01',
      ),
    ).toStrictEqual(refused('release.waited', 'release.output-unchanged'))
  })

  test('[IACP-3.1d] [IACP-6.6b] no figure of a table is in the log: digests and counts alone', () => {
    expect(
      Object.entries(ReleaseEvent.variants).map(([type, { required, optional }]) => [
        type,
        ...Object.keys({ ...required, ...optional }),
      ]),
    ).toStrictEqual([
      ['PeriodClosed', 'type', 'year'],
      ['TablesBuilt', 'type', 'tables', 'inputs', 'cells'],
      [
        'DisclosureControlled',
        'type',
        'threshold',
        'supporters',
        'hidden',
        'tables',
        'output',
        'proven',
      ],
      ['ReleasePublished', 'type', 'on', 'output'],
      ['ReleaseCorrected', 'type', 'by'],
      ['ReleaseWithdrawn', 'type', 'because'],
    ])
  })
})

const whole: readonly ReleaseEvent[] = [closed, built, controlled, published]
const close = { type: 'ClosePeriod', year: 2025 } as const
const build = { ...built, type: 'BuildTables' } as const
const publish = { type: 'PublishRelease', output } as const
const correct = { type: 'CorrectRelease', by: later } as const
const withdraw = { type: 'WithdrawRelease', because: 'wrong' } as const

describe('the order of steps', () => {
  const commands: readonly ReleaseCommand[] = [close, build, control, publish, correct, withdraw]

  test('the list has one command of every kind', () => {
    expect(commands.map(({ type }) => type)).toStrictEqual(Object.keys(ReleaseCommand.variants))
  })

  test('[IACP-2.3d] tables are built of a closed year, whichever they are', () => {
    for (const table of TableName.words)
      expect(given([closed], { ...build, tables: [table] })).toStrictEqual(
        accepted({ ...built, tables: [table] }),
      )
  })

  test.each<readonly [string, readonly ReleaseEvent[], readonly ReleaseCommand[]]>([
    ['before anything', [], [build, control, publish, correct, withdraw]],
    ['once the year is closed', [closed], [control, publish, correct, withdraw]],
    ['once tables are built', [closed, built], [close, publish, correct, withdraw]],
    ['once they are controlled', whole.slice(0, 3), [close, build, correct, withdraw]],
    ['once they are published', whole, [close, build, control]],
    [
      'once they are corrected',
      [...whole, { ...correct, type: 'ReleaseCorrected' }],
      [close, build, control, publish],
    ],
    [
      'once they are withdrawn',
      [...whole, { ...withdraw, type: 'ReleaseWithdrawn' }],
      [close, build, control, publish, correct],
    ],
  ])('%s, every other command is refused', (_, history, refusals) => {
    for (const command of refusals)
      expect(given(history, command, due)).toStrictEqual(misplaced('release'))
  })

  test.each<readonly [string, readonly ReleaseEvent[], ReleaseCommand]>([
    ['closing', [closed], close],
    ['building', [closed, built], build],
    ['controlling', whole.slice(0, 3), control],
    ['publishing', whole, publish],
    ['correcting', [...whole, { ...correct, type: 'ReleaseCorrected' }], correct],
    ['withdrawing', [...whole, { ...withdraw, type: 'ReleaseWithdrawn' }], withdraw],
    [
      'withdrawing what was corrected',
      [
        ...whole,
        { ...correct, type: 'ReleaseCorrected' },
        { ...withdraw, type: 'ReleaseWithdrawn' },
      ],
      withdraw,
    ],
  ])('%s again says nothing new', (_, history, command) => {
    expect(given(history, command, due)).toStrictEqual(nothingNew)
  })

  test('the same step otherwise is refused', () => {
    expect(given([closed], { ...close, year: 2024 })).toStrictEqual(misplaced('release'))
    expect(given([closed, built], { ...build, cells: 13 })).toStrictEqual(misplaced('release'))
    expect(given(whole, { ...publish, output: otherOutput }, due)).toStrictEqual(
      misplaced('release'),
    )
  })
})

describe('after publication', () => {
  test('a release is corrected by a later one', () => {
    expect(given(whole, correct)).toStrictEqual(accepted({ ...correct, type: 'ReleaseCorrected' }))
  })

  test.each(WithdrawalReason.words)('a release is withdrawn because it is %s', (because) => {
    expect(given(whole, { ...withdraw, because })).toStrictEqual(
      accepted({ type: 'ReleaseWithdrawn', because }),
    )
  })

  const corrected: readonly ReleaseEvent[] = [...whole, { ...correct, type: 'ReleaseCorrected' }]

  test.each(WithdrawalReason.words)(
    'a corrected release is withdrawn because it is %s',
    (because) => {
      expect(given(corrected, { ...withdraw, because })).toStrictEqual(
        accepted({ type: 'ReleaseWithdrawn', because }),
      )
    },
  )

  test('a release is corrected by one other, and no more once it is withdrawn', () => {
    const another = { ...correct, by: 'ffeeddccbbaa00998877665544332211' as ReleaseId }
    expect(given(corrected, another)).toStrictEqual(misplaced('release'))
    expect(given([...corrected, { ...withdraw, type: 'ReleaseWithdrawn' }], correct)).toStrictEqual(
      misplaced('release'),
    )
  })
})
