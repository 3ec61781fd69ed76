import { describe, expect, test } from 'vitest'
import { policies, resolve, loadPack } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused } from '../testing/given.js'
import {
  built,
  closed,
  control,
  controlled,
  givenRelease,
  otherOutput,
} from '../testing/given-release.js'
import type { ReleaseCommand } from './index.js'

const history = [closed, built]

describe.each(Object.entries(policies))('disclosure control under %s', (_, policy) => {
  const given = (command: ReleaseCommand) => givenRelease(policy, history, command)

  test('[IACP-3.1d] [IACP-6.6b] [IACP-2.3a] is accepted at eleven contributors', () => {
    expect(given(control)).toStrictEqual(accepted(controlled))
  })

  test('[IACP-3.1d] [IACP-6.6b] [IACP-2.3a] is refused at ten contributors', () => {
    expect(given({ ...control, threshold: 10 })).toStrictEqual(
      refused('release.enough-contributors'),
    )
  })

  test('[IACP-2.3a] is refused at two supporters', () => {
    expect(given({ ...control, supporters: 2 })).toStrictEqual(refused('release.enough-supporters'))
  })

  test('is accepted where it asks for more than is promised', () => {
    expect(given({ ...control, threshold: 12, supporters: 4 })).toStrictEqual(
      accepted({ ...controlled, threshold: 12, supporters: 4 }),
    )
  })

  test('[IACP-3.1d] is stored with the proof that was attested, so that the log alone shows it', () => {
    expect(controlled.proven).toBe(true)
    expect(given(control)).toStrictEqual(accepted({ ...controlled, proven: true }))
  })

  test('[IACP-3.1d] is refused where the tables are not proven safe', () => {
    expect(given({ ...control, proven: false })).toStrictEqual(refused('release.proven-safe'))
  })

  test('[IACP-3.1d] is refused where nobody says whether they are', () => {
    const { proven: _proven, ...silent } = control
    expect(given(silent)).toStrictEqual({
      refused: [['release.proven-safe', 'notEvaluated', 'required']],
    })
  })

  test('a refusal names every rule that is not met', () => {
    expect(given({ ...control, threshold: 1, supporters: 1, proven: false })).toStrictEqual(
      refused('release.enough-contributors', 'release.enough-supporters', 'release.proven-safe'),
    )
  })
})

test('[IACP-2.3a] the supporters are kept unseen because statistics are anonymous', () => {
  const setting = policies['iacp-2021'].settingOf('release.enough-supporters')
  expect(setting?.citations).toStrictEqual([{ row: 'IACP-2.3a', source: 'IACP 2.3' }])
})

describe('what control can leave', () => {
  const policy = policies.slmpd

  test('is all cells or none of them, and not one more', () => {
    for (const hidden of [0, 12])
      expect(givenRelease(policy, history, { ...control, hidden })).toStrictEqual(
        accepted({ ...controlled, hidden }),
      )
    expect(givenRelease(policy, history, { ...control, hidden: 13 })).toStrictEqual(
      misplaced('release'),
    )
  })

  test('is no table that was not built, and may be none at all', () => {
    expect(givenRelease(policy, history, { ...control, tables: ['band'] })).toStrictEqual(
      misplaced('release'),
    )
    expect(givenRelease(policy, history, { ...control, tables: [] })).toStrictEqual(
      accepted({ ...controlled, tables: [] }),
    )
  })

  test('is said once', () => {
    const after = [...history, controlled]
    expect(givenRelease(policy, after, control)).toStrictEqual(nothingNew)
    expect(givenRelease(policy, after, { ...control, output: otherOutput })).toStrictEqual(
      misplaced('release'),
    )
    expect(givenRelease(policy, after, { ...control, proven: false })).toStrictEqual(
      misplaced('release'),
    )
  })
})

test('an agency that asks for more contributors is held to more', () => {
  const pack = loadPack({
    format: 1,
    id: 'made-up',
    version: '1.0.0',
    title: 'A made-up agency',
    layer: 'agency',
    effectiveFrom: '2024-01-01',
    settings: {
      'release.enough-contributors': {
        modality: 'required',
        parameters: { threshold: 20 },
        citations: [],
      },
    },
  })
  if (pack._tag === 'Left') throw new Error(pack.left.faults.join())
  const policy = resolve([pack.right])
  if (policy._tag === 'Left') throw new Error('the pack does not resolve')
  expect(givenRelease(policy.right, history, { ...control, threshold: 19 })).toStrictEqual(
    refused('release.enough-contributors'),
  )
  expect(givenRelease(policy.right, history, { ...control, threshold: 20 })).toStrictEqual(
    accepted({ ...controlled, threshold: 20 }),
  )
})
