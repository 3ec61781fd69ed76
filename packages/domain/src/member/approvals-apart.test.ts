import { describe, expect, test } from 'vitest'
import type { ActorId } from '../kernel/opaque-id.js'
import type { Role } from '../kernel/role.js'
import { loadPack, resolve } from '../policy/index.js'
import { accepted, refused, someone, today } from '../testing/given.js'
import {
  appointable,
  approved,
  deputyChief,
  givenMember,
  wellnessCommander,
  without,
} from '../testing/given-member.js'
import type { MemberEvent } from './index.js'

describe('three approvals, each by a person of their own', () => {
  const pack = loadPack({
    format: 1,
    id: 'made-up',
    version: '1.0.0',
    title: 'A made-up agency',
    layer: 'agency',
    effectiveFrom: '2024-01-01',
    settings: {
      'member.approved-by-all': {
        modality: 'required',
        parameters: { roles: ['chief', 'deputyChief', 'coordinator'] },
        citations: [],
      },
    },
  })
  if (pack._tag === 'Left') throw new Error(pack.left.faults.join())
  const policy = resolve([pack.right])
  if (policy._tag === 'Left') throw new Error('the pack does not resolve')

  const appointAfter = (...approvals: readonly (readonly [Role, ActorId])[]) =>
    givenMember(
      policy.right,
      [
        ...without(appointable, ...approved),
        ...approvals.map(([role, by]): MemberEvent => ({ type: 'MembershipApproved', role, by })),
      ],
      { type: 'AppointMember' },
    )

  test('refuses where two of the roles were filled by one person alone', () => {
    expect(
      appointAfter(
        ['chief', someone],
        ['chief', deputyChief],
        ['chief', wellnessCommander],
        ['deputyChief', someone],
        ['coordinator', someone],
      ),
    ).toStrictEqual(refused('member.approved-by-all'))
  })

  test('appoints where the roles can be told apart, in whatever order they were filled', () => {
    expect(
      appointAfter(
        ['chief', someone],
        ['chief', deputyChief],
        ['deputyChief', someone],
        ['deputyChief', wellnessCommander],
        ['coordinator', someone],
      ),
    ).toStrictEqual(accepted({ type: 'MemberAppointed', on: today }))
  })
})
