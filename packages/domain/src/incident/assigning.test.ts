import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused } from '../testing/given.js'
import { active } from '../testing/given-contact.js'
import {
  activated,
  assigned,
  authorized,
  declared,
  givenIncident,
  helper,
  otherHelper,
} from '../testing/given-incident.js'
import type { IncidentEvent, IncidentObserved } from './index.js'

const { 'iacp-2021': iacp, slmpd } = policies
const assign = { type: 'AssignMember', member: helper, duty: 'onScene', close: false } as const
const seen = (over: Partial<IncidentObserved['supporter']>) => ({
  observed: { supporter: { ...active.supporter, ...over } },
})
const advised = (event: IncidentEvent, ...told: readonly (readonly [string, string])[]) => ({
  accepted: [event],
  advisories: told.map(([rule, verdict]) => [rule, verdict, 'recommended']),
})

describe('the assigned member', () => {
  test.each(['none', 'candidate', 'onLeave', 'suspended', 'ended'] as const)(
    '[SLM-OPG-3] [IACP-2.1a] is an active one, and not: %s',
    (status) => {
      expect(givenIncident(slmpd, activated, assign, seen({ status }))).toStrictEqual(
        refused('incident.assigned-active'),
      )
      expect(givenIncident(iacp, activated, assign, seen({ status }))).toStrictEqual(
        advised(assigned, ['incident.assigned-active', 'violated']),
      )
    },
  )

  test.each([{}, seen({ member: otherHelper }).observed])(
    '[SLM-OPG-3] was looked up, and is not replaced by somebody else who was',
    (observed) => {
      expect(givenIncident(slmpd, activated, assign, { observed })).toStrictEqual({
        refused: [
          ['incident.assigned-active', 'notEvaluated', 'required'],
          ['incident.assigned-in-standing', 'notEvaluated', 'required'],
        ],
      })
    },
  )

  test.each([
    ['[SLM-ACT-5a] does not stand below expectations', 'expectations'],
    ['[SLM-ACT-5b] is not on an improvement plan', 'improvementPlan'],
    ['[SLM-ACT-5c] is not on administrative leave', 'administrativeLeave'],
  ] as const)('%s', (_, standingLost) => {
    expect(givenIncident(slmpd, activated, assign, seen({ standingLost }))).toStrictEqual(
      refused('incident.assigned-in-standing'),
    )
  })

  test('[IACP-5.2b] [IACP-5.2c] has not stepped back from this duty', () => {
    expect(
      givenIncident(iacp, activated, assign, seen({ recusedFrom: ['onScene'] })),
    ).toStrictEqual(advised(assigned, ['incident.assigned-not-recused', 'violated']))
    expect(
      givenIncident(iacp, activated, assign, seen({ recusedFrom: ['groupDiscussion'] })),
    ).toStrictEqual(accepted(assigned))
  })

  test('[IACP-3.9.2d] is not close to the incident', () => {
    expect(givenIncident(iacp, activated, { ...assign, close: true })).toStrictEqual(
      advised({ ...assigned, close: true }, ['incident.assigned-not-close', 'violated']),
    )
    const { close: _, ...unsaid } = assign
    const { close: __, ...stored } = assigned
    expect(givenIncident(iacp, activated, unsaid)).toStrictEqual(
      advised(stored, ['incident.assigned-not-close', 'notEvaluated']),
    )
    expect(givenIncident(iacp, activated, assign)).toStrictEqual(accepted(assigned))
  })
})

describe('a team that is close to the incident', () => {
  const close = (teamClose?: boolean): readonly IncidentEvent[] => [
    declared(false),
    teamClose === undefined
      ? { type: 'ActivationConsidered', activate: true }
      : { type: 'ActivationConsidered', activate: true, teamClose },
    authorized('commander'),
  ]
  const closeIt = { type: 'CloseIncident' } as const
  const closed = { type: 'IncidentClosed' } as const

  test('[IACP-3.9.2d] is relieved by another agency’s', () => {
    expect(givenIncident(iacp, close(true), closeIt)).toStrictEqual(
      advised(closed, ['incident.mutual-aid-where-close', 'violated']),
    )
    expect(
      givenIncident(iacp, [...close(true), { type: 'MutualAidRequested' }], closeIt),
    ).toStrictEqual(accepted(closed))
  })

  test('[IACP-3.9.2d] is asked after, and one that is not close needs no relief', () => {
    expect(givenIncident(iacp, close(), closeIt)).toStrictEqual(
      advised(closed, ['incident.mutual-aid-where-close', 'notEvaluated']),
    )
    expect(givenIncident(iacp, close(false), closeIt)).toStrictEqual(accepted(closed))
  })

  test('asks for help once', () => {
    const ask = { type: 'RequestMutualAid' } as const
    const asked = { type: 'MutualAidRequested' } as const
    expect(givenIncident(iacp, activated, ask)).toStrictEqual(accepted(asked))
    expect(givenIncident(iacp, [...activated, asked], ask)).toStrictEqual(nothingNew)
  })
})

test('a member is assigned to a duty once, and only after the activation', () => {
  expect(givenIncident(slmpd, [...activated, assigned], assign)).toStrictEqual(nothingNew)
  expect(
    givenIncident(slmpd, [...activated, assigned], { ...assign, duty: 'groupDiscussion' }),
  ).toStrictEqual(accepted({ ...assigned, duty: 'groupDiscussion' }))
  expect(givenIncident(slmpd, [declared(false)], assign)).toStrictEqual(misplaced('incident'))
})
