import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { incident, IncidentCriterion, type IncidentEvent } from '../incident/index.js'
import { fold } from '../kernel/decider.js'
import type { Instant } from '../kernel/instant.js'
import type { OccasionId } from '../kernel/opaque-id.js'
import { outreach } from '../outreach/index.js'
import { policies, type Policy } from '../policy/index.js'
import { someone, today as on } from '../testing/given.js'
import { react, type Reaction } from './index.js'

const { slmpd, 'iacp-2021': iacp, 'sapd-practice': sapd } = policies
const occasion = 'aa00bb11cc22dd33ee44ff5566778899' as OccasionId
const at = '2026-03-02T12:00:00.000Z' as Instant
const context = { at, on, actor: { role: 'coordinator', id: someone }, observed: {} } as const

const declared = (
  largeScale: boolean,
  criteria: readonly IncidentCriterion[] = ['massCasualty'],
): IncidentEvent => ({ type: 'IncidentDeclared', criteria, largeScale })
const authorized: IncidentEvent = {
  type: 'ActivationAuthorized',
  role: 'wellnessCommander',
  by: someone,
}

const stateOf = fold(incident.decider)

const ofIncident = (
  policy: Policy,
  event: IncidentEvent,
  history: readonly IncidentEvent[],
): readonly Reaction[] => react(policy)({ category: 'incident', event, state: stateOf(history) })

const debrief = (rule: string): Reaction => ({
  category: 'incident',
  stream: 'same',
  by: 'coordinator',
  rule,
  command: { type: 'ScheduleDebrief' },
  fillIn: ['occasion', 'on'],
})
const hold: Reaction = {
  category: 'incident',
  stream: 'same',
  by: 'coordinator',
  rule: 'incident.hold-before-on-scene',
  command: { type: 'OpenSocialMediaHold', source: 'onScene' },
  fillIn: ['from'],
}

describe('a large-scale activation', () => {
  const large = [declared(true), authorized]
  const held = { type: 'SocialMediaHoldOpened', source: 'onScene', from: at } as const
  const planned = { type: 'DebriefScheduled', occasion, on } as const

  test('[SLM-ACT-9] [SLM-SM-1] calls for a debriefing and for silence on social media', () => {
    expect(ofIncident(slmpd, authorized, large)).toStrictEqual([
      debrief('incident.debrief-attended'),
      hold,
    ])
  })

  test('[IACP-5.3] calls for a debriefing alone where the policy asks for no silence', () => {
    expect(ofIncident(iacp, authorized, large)).toStrictEqual([
      debrief('incident.debrief-scheduled'),
    ])
  })

  test('calls for nothing that is there, nor where the policy asks for neither', () => {
    expect(ofIncident(slmpd, authorized, [...large, planned])).toStrictEqual([hold])
    expect(ofIncident(slmpd, authorized, [...large, held])).toStrictEqual([
      debrief('incident.debrief-attended'),
    ])
    expect(ofIncident(slmpd, authorized, [...large, held, planned])).toStrictEqual([])
    expect(ofIncident(sapd, authorized, large)).toStrictEqual([])
  })

  test('calls for nothing where the scale is not large, or the incident is closed', () => {
    expect(ofIncident(slmpd, authorized, [declared(false), authorized])).toStrictEqual([])
    expect(ofIncident(slmpd, authorized, [...large, { type: 'IncidentClosed' }])).toStrictEqual([])
  })

  test('what it calls for is done once: filled in and given again it says nothing new', () => {
    const decide = incident.decider.decide(slmpd)
    let state = stateOf(large)
    const given = [
      { type: 'ScheduleDebrief', occasion, on },
      { type: 'OpenSocialMediaHold', source: 'onScene', from: at },
    ] as const
    for (const [i, command] of given.entries()) {
      const called = react(slmpd)({ category: 'incident', event: authorized, state })
      expect(called).toHaveLength(given.length - i)
      expect(Object.keys(command)).toStrictEqual(
        called.flatMap((each) =>
          each.category === 'incident' && each.command.type === command.type
            ? [...Object.keys(each.command), ...each.fillIn]
            : [],
        ),
      )
      for (const events of [1, 0]) {
        const result = decide(command, state, context)
        if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
        expect(result.right.events).toHaveLength(events)
        state = result.right.events.reduce(incident.decider.evolve, state)
      }
    }
    expect(react(slmpd)({ category: 'incident', event: authorized, state })).toStrictEqual([])
  })
})

describe('an incident that is declared', () => {
  const calls: Reaction = {
    category: 'outreach',
    stream: 'new',
    by: 'coordinator',
    rule: 'outreach.given-before-closed',
    command: { type: 'RaiseOutreach', occasion: 'injury' },
  }

  test.each(IncidentCriterion.words)(
    '[SLM-CG-4a] calls for outreach after an injury alone: %s',
    (criterion) => {
      const event = declared(false, [criterion])
      expect(ofIncident(slmpd, event, [event])).toStrictEqual(
        criterion === 'employeeInjuredOrKilled' ? [calls] : [],
      )
      expect(ofIncident(iacp, event, [event])).toStrictEqual([])
    },
  )

  test('[SLM-CG-4a] what it calls for is accepted in a new stream, and says nothing new there again', () => {
    const decide = outreach.decider.decide(slmpd)
    const first = decide(calls.command, outreach.decider.initial, context)
    if (E.isLeft(first)) throw new Error(JSON.stringify(first.left))
    const state = first.right.events.reduce(outreach.decider.evolve, outreach.decider.initial)
    const second = decide(calls.command, state, context)
    expect(E.isRight(second) ? second.right.events : second.left).toStrictEqual([])
  })
})
