import { describe, expect, test } from 'vitest'
import { packs, policies, resolve } from '../policy/index.js'
import { accepted, nothingNew, refused, today } from '../testing/given.js'
import {
  appointable,
  appointed,
  approved,
  confidentialitySigned,
  deputyChief,
  expectationSigned,
  givenMember,
  trained,
  without,
} from '../testing/given-member.js'
import type { MemberEvent } from './index.js'

const { slmpd, 'iacp-2021': iacp } = policies
const appoint = { type: 'AppointMember' } as const
const appointment = { type: 'MemberAppointed', on: today } as const
const withRoom = { observed: { teamSize: 23 } }

const advised = (...rules: readonly string[]) => ({
  accepted: [appointment],
  advisories: rules.map((rule) => [rule, 'violated', 'recommended']),
})

describe.each(Object.entries(policies))('under %s', (_, policy) => {
  test('appoints a candidate who has all that is asked, on the day of the decision', () => {
    expect(givenMember(policy, appointable, appoint, withRoom)).toStrictEqual(accepted(appointment))
  })

  test('appoints once: asked again it says nothing new', () => {
    expect(givenMember(policy, appointed, appoint)).toStrictEqual(nothingNew)
  })
})

describe('approvals', () => {
  test('refuses under the guideline where nobody has approved: the model promises it', () => {
    expect(givenMember(iacp, without(appointable, ...approved), appoint)).toStrictEqual(
      refused('member.approved'),
    )
  })

  test('refuses where nothing but the promises holds and nobody has approved', () => {
    const promises = resolve([])
    if (promises._tag === 'Left') throw new Error('the promises do not resolve')
    expect(givenMember(promises.right, without(appointable, ...approved), appoint)).toStrictEqual(
      refused('member.approved'),
    )
  })

  test.each([
    ['[SLM-CMD-5] refuses where the wellness commander has not approved', approved[1]],
    ['[SLM-DC-4] refuses where the deputy chief has not approved', approved[0]],
  ])('%s', (_, missing) => {
    expect(givenMember(slmpd, without(appointable, missing), appoint, withRoom)).toStrictEqual(
      refused('member.approved-by-all'),
    )
  })

  test('[SLM-DC-4] refuses where one person has approved in both roles', () => {
    const history = appointable.map((event) =>
      event.type === 'MembershipApproved' ? { ...event, by: deputyChief } : event,
    )
    expect(givenMember(slmpd, history, appoint, withRoom)).toStrictEqual(
      refused('member.approved-by-all'),
    )
  })
})

describe('agreements', () => {
  test('[SLM-ACT-2] [SLM-EL-i] refuses where the confidentiality agreement is not signed', () => {
    const history = without(appointable, confidentialitySigned)
    expect(givenMember(slmpd, history, appoint, withRoom)).toStrictEqual(
      refused('member.confidentiality-agreement'),
    )
  })

  test('[SLM-EL-h] refuses where the expectation agreement is not signed', () => {
    const history = without(appointable, expectationSigned)
    expect(givenMember(slmpd, history, appoint, withRoom)).toStrictEqual(
      refused('member.expectation-agreement'),
    )
  })

  test('[IACP-6.7a] advises where the confidentiality agreement is not signed', () => {
    const history = without(appointable, confidentialitySigned)
    expect(givenMember(iacp, history, appoint)).toStrictEqual({
      accepted: [appointment],
      advisories: [
        ['member.confidentiality-agreement', 'violated', 'recommended'],
        ['member.confidentiality-agreement-contents', 'notEvaluated', 'recommended'],
      ],
    })
  })

  test('[IACP-6.7b] advises where it leaves out what follows from a violation', () => {
    const signed: MemberEvent = { ...confidentialitySigned, parts: ['confidentiality'] }
    const history = [...appointable, signed]
    expect(givenMember(iacp, history, appoint)).toStrictEqual(
      advised('member.confidentiality-agreement-contents'),
    )
  })

  test('[IACP-4.5] advises where the expectation agreement is not signed', () => {
    expect(givenMember(iacp, without(appointable, expectationSigned), appoint)).toStrictEqual({
      accepted: [appointment],
      advisories: [
        ['member.expectation-agreement', 'violated', 'recommended'],
        ['member.expectation-agreement-contents', 'notEvaluated', 'recommended'],
      ],
    })
  })

  test.each(expectationSigned.parts)(
    '[IACP-4.5] advises where the expectation agreement leaves out: %s',
    (part) => {
      const parts = expectationSigned.parts.filter((each) => each !== part)
      const history: readonly MemberEvent[] = [...appointable, { ...expectationSigned, parts }]
      expect(givenMember(iacp, history, appoint)).toStrictEqual(
        advised('member.expectation-agreement-contents'),
      )
    },
  )
})

describe('training before the appointment', () => {
  test('[SLM-EL-j] [SLM-MIS-2] [SLM-OPG-3] [SLM-ACT-1] refuses without specialized training', () => {
    expect(givenMember(slmpd, without(appointable, trained), appoint, withRoom)).toStrictEqual(
      refused('member.specialized-training'),
    )
  })

  test('[SLM-EL-j] refuses where it was attended and not completed', () => {
    const history = [...without(appointable, trained), { ...trained, completed: false }]
    expect(givenMember(slmpd, history, appoint, withRoom)).toStrictEqual(
      refused('member.specialized-training'),
    )
  })

  test('[SLM-EL-j] refuses where training of another kind was completed', () => {
    const other: MemberEvent = { ...trained, kind: 'other' }
    const history = [...without(appointable, trained), other]
    expect(givenMember(slmpd, history, appoint, withRoom)).toStrictEqual(
      refused('member.specialized-training'),
    )
  })

  test('[IACP-2.1a] [IACP-6.3b] [IACP-6.4] [IACP-7.1c] advises where there was no training', () => {
    expect(givenMember(iacp, without(appointable, trained), appoint)).toStrictEqual(
      advised('member.specialized-training', 'member.topics-trained'),
    )
  })

  test.each([
    ['[IACP-6.3b] [IACP-6.4] advises where confidentiality was no topic', 'roleConflict'],
    ['[IACP-7.1c] advises where role conflict was no topic', 'confidentiality'],
  ] as const)('%s', (_, topic) => {
    const history: readonly MemberEvent[] = [
      ...without(appointable, trained),
      { ...trained, topics: [topic] },
    ]
    expect(givenMember(iacp, history, appoint)).toStrictEqual(advised('member.topics-trained'))
  })
})

test('[SLM-CF-0b] refuses where the confidentiality policies are not acknowledged', () => {
  const history = appointable.filter(({ type }) => type !== 'PolicyAcknowledged')
  expect(givenMember(slmpd, history, appoint, withRoom)).toStrictEqual(
    refused('member.policy-acknowledged'),
  )
})

test('[IACP-4.1c] advises where standing was lost after the approval', () => {
  const history: readonly MemberEvent[] = [
    ...appointable,
    { type: 'StandingLost', ground: 'expectations' },
  ]
  expect(givenMember(iacp, history, appoint)).toStrictEqual(advised('member.good-standing'))
})

describe('the size of the team', () => {
  test('[SLM-ACT-1] appoints the twenty-fourth member', () => {
    expect(givenMember(slmpd, appointable, appoint, { observed: { teamSize: 23 } })).toStrictEqual(
      accepted(appointment),
    )
  })

  test('[SLM-ACT-1] refuses the twenty-fifth', () => {
    expect(givenMember(slmpd, appointable, appoint, { observed: { teamSize: 24 } })).toStrictEqual(
      refused('member.team-size'),
    )
  })

  test('[SLM-ACT-1] refuses where nobody has counted', () => {
    expect(givenMember(slmpd, appointable, appoint)).toStrictEqual({
      refused: [['member.team-size', 'notEvaluated', 'required']],
    })
  })
})

test('every policy that ships has the promises in it', () => {
  for (const policy of Object.values(policies)) expect(policy.packs[0]).toBe(packs.promises)
})
