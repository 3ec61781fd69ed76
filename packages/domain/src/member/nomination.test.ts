import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, nothingNew, refused } from '../testing/given.js'
import { MemberCommand } from './index.js'
import { givenMember, nominated, nomination } from '../testing/given-member.js'

const { slmpd, 'iacp-2021': iacp } = policies

const { volunteer: _will, ...silentOnWill } = nomination
const { employee: _employment, ...silentOnEmployment } = nomination

describe.each(Object.entries(policies))('under %s', (_, policy) => {
  test('nominates a volunteer of the agency, with every fact as it was stated', () => {
    expect(givenMember(policy, [], nomination)).toStrictEqual(accepted(nominated))
  })

  test('nominates once: the same nomination again says nothing new', () => {
    expect(givenMember(policy, [nominated], nomination)).toStrictEqual(nothingNew)
  })

  test('does not nominate over another nomination', () => {
    expect(
      givenMember(policy, [nominated], { ...nomination, memberClass: 'civilian' }),
    ).toStrictEqual(refused('member.lifecycle'))
  })

  test('[IACP-3.9.1d] keeps whether a candidate is sworn or civilian', () => {
    expect(givenMember(policy, [], { ...nomination, memberClass: 'civilian' })).toStrictEqual(
      accepted({ ...nominated, memberClass: 'civilian' }),
    )
  })
})

describe('a candidate who did not volunteer', () => {
  test('[SLM-EL-0] is refused', () => {
    expect(givenMember(slmpd, [], { ...nomination, volunteer: false })).toStrictEqual(
      refused('member.volunteer'),
    )
  })

  test('[SLM-EL-0] is refused where nobody says whether it is so', () => {
    expect(givenMember(slmpd, [], silentOnWill)).toStrictEqual({
      refused: [['member.volunteer', 'notEvaluated', 'required']],
    })
  })

  test('[IACP-4.1b] is nominated with an advisory under the guideline', () => {
    expect(givenMember(iacp, [], { ...nomination, volunteer: false })).toStrictEqual({
      accepted: [{ ...nominated, volunteer: false }],
      advisories: [['member.volunteer', 'violated', 'recommended']],
    })
  })

  test('[IACP-4.1b] is nominated with an advisory where nobody says whether it is so', () => {
    expect(givenMember(iacp, [], silentOnWill)).toStrictEqual({
      accepted: [{ ...silentOnWill, type: 'CandidateNominated' }],
      advisories: [['member.volunteer', 'notEvaluated', 'recommended']],
    })
  })
})

describe('a candidate from outside the agency', () => {
  test('[SLM-EL-n] [SLM-OPG-3] [CIR-07] is refused', () => {
    expect(givenMember(slmpd, [], { ...nomination, employee: false })).toStrictEqual(
      refused('member.employee'),
    )
  })

  test('[SLM-EL-n] is refused where nobody says whether it is so', () => {
    expect(givenMember(slmpd, [], silentOnEmployment)).toStrictEqual({
      refused: [['member.employee', 'notEvaluated', 'required']],
    })
  })

  test('[IACP-2.1a] is nominated with an advisory under the guideline', () => {
    expect(givenMember(iacp, [], { ...nomination, employee: false })).toStrictEqual({
      accepted: [{ ...nominated, employee: false }],
      advisories: [['member.employee', 'violated', 'recommended']],
    })
  })
})

test('a refusal names every rule that is not met, not the first alone', () => {
  expect(
    givenMember(slmpd, [], { ...nomination, volunteer: false, employee: false }),
  ).toStrictEqual(refused('member.volunteer', 'member.employee'))
})

test('[SLM-EL-m] [SLM-TL-b] rank cannot be written down, so it is no ground', () => {
  expect(
    ['rank', 'title', 'grade', 'position'].filter((field) =>
      MemberCommand.is({ ...nomination, [field]: 'sergeant' }),
    ),
  ).toStrictEqual([])
  expect(MemberCommand.is(nomination)).toBe(true)
})
