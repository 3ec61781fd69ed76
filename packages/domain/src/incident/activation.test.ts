import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused } from '../testing/given.js'
import {
  activated,
  assigned,
  authorized,
  declared,
  givenIncident,
  helper,
  notified,
} from '../testing/given-incident.js'
import type { IncidentEvent, NotificationChannel } from './index.js'

const { 'iacp-2021': iacp, slmpd } = policies
const authorize = { type: 'AuthorizeActivation' } as const
const closeIt = { type: 'CloseIncident' } as const

describe('who activates the team', () => {
  test.each(['commander', 'wellnessCommander', 'deputyChief', 'chief'] as const)(
    '[SLM-CG-9] any commander does for an incident that is not of large scale: %s',
    (role) => {
      expect(givenIncident(slmpd, [declared(false)], authorize, { role })).toStrictEqual(
        accepted(authorized(role)),
      )
    },
  )

  test.each(['member', 'teamLeader', 'supervisor', 'coordinator'] as const)(
    '[SLM-CG-9] nobody else does: %s',
    (role) => {
      expect(givenIncident(slmpd, [declared(false)], authorize, { role })).toStrictEqual(
        refused('incident.activation-authority'),
      )
      expect(givenIncident(iacp, [declared(false)], authorize, { role })).toStrictEqual(
        accepted(authorized(role)),
      )
    },
  )

  test('[SLM-CMD-4] the wellness commander does for one of large scale', () => {
    expect(
      givenIncident(slmpd, [declared(true)], authorize, { role: 'wellnessCommander' }),
    ).toStrictEqual(accepted(authorized('wellnessCommander')))
  })

  test.each(['commander', 'deputyChief', 'chief', 'teamLeader'] as const)(
    '[SLM-CMD-4] and nobody else does, once it is of large scale: %s',
    (role) => {
      expect(givenIncident(slmpd, [declared(true)], authorize, { role })).toStrictEqual(
        refused('incident.large-scale-authority'),
      )
    },
  )
})

describe('the activation is told before anybody is assigned', () => {
  const assign = { type: 'AssignMember', member: helper, duty: 'onScene', close: false } as const
  const told = (channel: NotificationChannel): readonly IncidentEvent[] => [
    declared(false),
    { type: 'ActivationNotified', channel },
    authorized('commander'),
  ]

  test.each(['rtcc', 'wellnessCommander'] as const)('[SLM-CG-9] to: %s', (channel) => {
    expect(givenIncident(slmpd, told(channel), assign)).toStrictEqual(accepted(assigned))
  })

  test.each(['coordinator', 'teamLeader'] as const)('[SLM-CG-9] and not only to: %s', (channel) => {
    expect(givenIncident(slmpd, told(channel), assign)).toStrictEqual(refused('incident.notified'))
  })

  test('[SLM-CG-9] or nobody is assigned', () => {
    const silent = [declared(false), authorized('commander')]
    expect(givenIncident(slmpd, silent, assign)).toStrictEqual(refused('incident.notified'))
    expect(givenIncident(iacp, silent, assign)).toStrictEqual(accepted(assigned))
  })
})

describe('to consider activation', () => {
  test.each([
    ['[SLM-CG-6a] is advised after a traumatic event with children', 'traumaticEventWithChildren'],
    ['[SLM-CG-6b] is advised after mass casualties', 'massCasualty'],
    ['[SLM-CG-6c] is advised where members or families are involved', 'memberOrFamilyInvolved'],
    ['[SLM-CG-6d] is advised after what is unusual and powerful', 'unusualAndPowerful'],
  ] as const)('%s', (_, criterion) => {
    const history = [declared(false, criterion)]
    const closed = { type: 'IncidentClosed' }
    expect(givenIncident(slmpd, history, closeIt)).toStrictEqual({
      accepted: [closed],
      advisories: [['incident.activation-considered', 'violated', 'recommended']],
    })
    const considered = { type: 'ActivationConsidered', activate: false } as const
    expect(givenIncident(slmpd, [...history, considered], closeIt)).toStrictEqual(accepted(closed))
    expect(givenIncident(slmpd, [...history, authorized('chief')], closeIt)).toStrictEqual(
      accepted(closed),
    )
  })

  test('[SLM-CG-6a] is not advised for what the policy does not list', () => {
    expect(givenIncident(slmpd, [declared(false, 'other')], closeIt)).toStrictEqual(
      accepted({ type: 'IncidentClosed' }),
    )
  })

  test('is kept with what was said of the team, once and again when there is more to say', () => {
    const consider = { type: 'ConsiderActivation', activate: true } as const
    const considered = { type: 'ActivationConsidered', activate: true } as const
    const more = { ...consider, teamClose: true }
    expect(givenIncident(slmpd, [declared(false)], consider)).toStrictEqual(accepted(considered))
    const history = [declared(false), considered]
    expect(givenIncident(slmpd, history, consider)).toStrictEqual(nothingNew)
    expect(givenIncident(slmpd, history, more)).toStrictEqual(
      accepted({ ...considered, teamClose: true }),
    )
    expect(givenIncident(slmpd, activated, consider)).toStrictEqual(misplaced('incident'))
  })
})

test('an incident is declared, told of and activated once', () => {
  const declare = { type: 'DeclareIncident', criteria: ['massCasualty'], largeScale: true } as const
  const notify = { type: 'NotifyActivation', channel: 'rtcc' } as const
  const first = declared(true, 'massCasualty')
  expect(givenIncident(slmpd, [], declare)).toStrictEqual(accepted(first))
  expect(givenIncident(slmpd, [first], declare)).toStrictEqual(nothingNew)
  expect(givenIncident(slmpd, [first], { ...declare, largeScale: false })).toStrictEqual(
    misplaced('incident'),
  )
  expect(givenIncident(slmpd, [first], notify)).toStrictEqual(accepted(notified))
  expect(givenIncident(slmpd, [first, notified], notify)).toStrictEqual(nothingNew)
  expect(givenIncident(slmpd, activated, authorize)).toStrictEqual(nothingNew)
  expect(givenIncident(slmpd, [], authorize)).toStrictEqual(misplaced('incident'))
})
