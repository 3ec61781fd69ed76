import { describe, expect, test } from 'vitest'
import type { Instant } from '../kernel/instant.js'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew, refused } from '../testing/given.js'
import {
  activated,
  assigned,
  atScene,
  began,
  declared,
  givenIncident,
  held,
  helper,
  occasion,
  otherHelper,
} from '../testing/given-incident.js'
import type { IncidentEvent, SocialMediaConcern } from './index.js'

const { 'iacp-2021': iacp, slmpd } = policies
const start = { type: 'StartOnSceneSupport', member: helper } as const
const end = { type: 'EndOnSceneSupport', member: helper } as const
const left = { type: 'OnSceneSupportEnded', member: helper } as const
const lift = { type: 'LiftSocialMediaHold', source: 'onScene', from: began } as const
const lifted = { type: 'SocialMediaHoldLifted', source: 'onScene', from: began } as const
const ready: readonly IncidentEvent[] = [...activated, assigned]

describe('while a peer acts at the scene', () => {
  test('[SLM-SM-1] the silence has begun before', () => {
    expect(givenIncident(slmpd, ready, start)).toStrictEqual(
      refused('incident.hold-before-on-scene'),
    )
    expect(givenIncident(slmpd, [...ready, held, lifted], start)).toStrictEqual(
      refused('incident.hold-before-on-scene'),
    )
    expect(givenIncident(slmpd, [...ready, held], start)).toStrictEqual(accepted(atScene))
    expect(givenIncident(iacp, ready, start)).toStrictEqual(accepted(atScene))
  })

  test('[SLM-SM-1] a hold after a release is no hold for the scene', () => {
    const other = { ...held, source: 'ownRelease' } as const
    expect(givenIncident(slmpd, [...ready, other], start)).toStrictEqual(
      refused('incident.hold-before-on-scene'),
    )
  })

  test('[SLM-SM-1] it lasts until the last peer has left', () => {
    const two: readonly IncidentEvent[] = [
      ...ready,
      { ...assigned, member: otherHelper },
      held,
      atScene,
      { ...atScene, member: otherHelper },
      left,
    ]
    expect(givenIncident(slmpd, two, lift)).toStrictEqual(refused('incident.hold-while-on-scene'))
    expect(givenIncident(slmpd, [...two, { ...left, member: otherHelper }], lift)).toStrictEqual(
      accepted(lifted),
    )
  })
})

describe('after an official release', () => {
  const at = (day: string) => ({ on: day })
  const released = (source: 'ownRelease' | 'otherAgencyRelease', from: string) => ({
    opened: { type: 'SocialMediaHoldOpened', source, from: from as Instant } as const,
    lift: { type: 'LiftSocialMediaHold', source, from: from as Instant } as const,
    lifted: { type: 'SocialMediaHoldLifted', source, from: from as Instant } as const,
  })

  test.each(['ownRelease', 'otherAgencyRelease'] as const)(
    '[SLM-SM-2] the silence lasts for 24 hours to the millisecond: %s',
    (source) => {
      const full = released(source, '2026-03-01T12:00:00.000Z')
      const short = released(source, '2026-03-01T12:00:00.001Z')
      expect(
        givenIncident(slmpd, [declared(false), full.opened], full.lift, at('2026-03-02')),
      ).toStrictEqual(accepted(full.lifted))
      expect(
        givenIncident(slmpd, [declared(false), short.opened], short.lift, at('2026-03-02')),
      ).toStrictEqual(refused('incident.hold-after-release'))
    },
  )

  test('[SLM-SM-2] it is lifted when one likes where no policy asks for it', () => {
    const { opened, lift: again, lifted: done } = released('ownRelease', '2026-03-02T11:59:00.000Z')
    expect(givenIncident(iacp, [declared(false), opened], again)).toStrictEqual(accepted(done))
  })
})

describe('what a member did on social media', () => {
  const record = (kind: SocialMediaConcern) =>
    ({ type: 'RecordSocialMediaConcern', occasion, member: helper, kind }) as const
  const recorded = (kind: SocialMediaConcern) =>
    ({ type: 'SocialMediaConcernRecorded', occasion, member: helper, kind }) as const

  test.each([
    ['[SLM-SM-1] [SLM-SM-2] is told where a hold lasted', 'duringHold', 'silent-during-hold'],
    ['[SLM-SM-3] is told where it was derogatory', 'derogatory', 'no-derogatory-comments'],
  ] as const)('%s', (_, kind, rule) => {
    expect(givenIncident(slmpd, activated, record(kind))).toStrictEqual({
      accepted: [recorded(kind)],
      advisories: [[`incident.${rule}`, 'violated', 'required']],
    })
    expect(givenIncident(iacp, activated, record(kind))).toStrictEqual(accepted(recorded(kind)))
  })

  test('[SLM-SM-0] is kept where it only looked like a breach', () => {
    expect(givenIncident(slmpd, activated, record('perceivedBreach'))).toStrictEqual(
      accepted(recorded('perceivedBreach')),
    )
  })

  test('is kept once, and is one thing', () => {
    const history = [...activated, recorded('derogatory')]
    expect(givenIncident(slmpd, history, record('derogatory'))).toStrictEqual(nothingNew)
    expect(givenIncident(slmpd, history, record('duringHold'))).toStrictEqual(misplaced('incident'))
  })
})

test('the steps at the scene are taken once and in their order', () => {
  const there = [...ready, held, atScene]
  const open = { type: 'OpenSocialMediaHold', source: 'onScene', from: began } as const
  expect(givenIncident(slmpd, activated, open)).toStrictEqual(accepted(held))
  expect(givenIncident(slmpd, there, open)).toStrictEqual(nothingNew)
  expect(givenIncident(slmpd, there, start)).toStrictEqual(nothingNew)
  expect(givenIncident(slmpd, there, end)).toStrictEqual(accepted(left))
  expect(givenIncident(slmpd, [...there, left], end)).toStrictEqual(nothingNew)
  expect(givenIncident(slmpd, [...there, left], start)).toStrictEqual(accepted(atScene))
  expect(givenIncident(slmpd, [...there, left, lifted], lift)).toStrictEqual(nothingNew)
  expect(givenIncident(slmpd, activated, lift)).toStrictEqual(misplaced('incident'))
  expect(givenIncident(slmpd, [...activated, held], start)).toStrictEqual(misplaced('incident'))
  expect(givenIncident(slmpd, ready, end)).toStrictEqual(misplaced('incident'))
  expect(givenIncident(slmpd, there, { type: 'CloseIncident' })).toStrictEqual(
    misplaced('incident'),
  )
  expect(givenIncident(slmpd, [...there, left], { type: 'CloseIncident' })).toStrictEqual(
    misplaced('incident'),
  )
})
