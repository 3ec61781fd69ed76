import {
  addYears,
  ContactCommand,
  ContactEvent,
  MemberCommand,
  MemberEvent,
  type CalendarDate,
  type OpaqueId,
} from '@peer-support/domain'
import { describe, expect, it } from 'vitest'
import { decideAll, type AnyEvent, type Judged } from './decide-all.js'
import { simulate } from './simulate.js'
import { exampleSeed, stLouis } from './st-louis.js'

const judged = [...decideAll(simulate(stLouis, exampleSeed))]
const events = judged.flatMap((each) => each.events)

const eventsOf = <T extends AnyEvent['type']>(type: T) =>
  events.filter((event): event is Extract<AnyEvent, { type: T }> => event.type === type)

const givenFor = (type: string): readonly Judged[] =>
  judged.filter(({ request }) => request.command.type === type)

const isRefusedBy =
  (rule: string) =>
  ({ findings, isAccepted }: Judged): boolean =>
    !isAccepted && findings.some((finding) => finding.rule === rule)

const employedSince = new Map<OpaqueId, CalendarDate | undefined>(
  judged.flatMap(({ request, events: [event] }) =>
    event?.type === 'CandidateNominated' ? [[request.stream, event.employedSince] as const] : [],
  ),
)

describe('a year of St. Louis', () => {
  it('has every event of a member and of a contact happen at least once', () => {
    const happened = new Set<string>(events.map(({ type }) => type))
    const all = [...Object.keys(MemberEvent.variants), ...Object.keys(ContactEvent.variants)]
    expect(all.filter((type) => !happened.has(type))).toStrictEqual([])
  })

  it('has every command of a member and of a contact given at least once', () => {
    const given = new Set<string>(judged.map(({ request }) => request.command.type))
    const all = [...Object.keys(MemberCommand.variants), ...Object.keys(ContactCommand.variants)]
    expect(all.filter((type) => !given.has(type))).toStrictEqual([])
  })

  it('leaves building and publishing the release to those who have the tables', () => {
    const given = judged.filter(({ request }) => request.category === 'release')
    expect(
      given.map(({ request, isAccepted }) => [request.command.type, isAccepted]),
    ).toStrictEqual([
      ['ClosePeriod', false],
      ['ClosePeriod', true],
    ])
    expect(new Set(given.map(({ request }) => request.stream)).size).toBe(1)
    expect(given.at(-1)?.request.on).toMatch(/^2026-01-/)
  })

  it('ends late enough for the release of the year', () => {
    const last = judged.at(-1)?.request.on ?? ''
    expect(last > '2026-01-31' && last < '2026-02-15').toBe(true)
  })

  it('appoints a team of 24 and refuses the 25th', () => {
    const full = givenFor('AppointMember').filter(isRefusedBy('member.team-size'))
    expect(full.map(({ findings }) => findings.map(({ shows }) => shows))).toStrictEqual([
      [
        { members: 24, most: 24 },
        { displays: false, lacks: true },
      ],
    ])
  })

  it('has the 25th appointed later, when there is a place', () => {
    const [refused] = givenFor('AppointMember').filter(isRefusedBy('member.team-size'))
    const tries = givenFor('AppointMember').filter(
      ({ request }) => request.stream === refused?.request.stream,
    )
    expect([tries[0]?.isAccepted, tries.at(-1)?.isAccepted]).toStrictEqual([false, true])
  })

  it('approves somebody on the very day on which three years are full', () => {
    const onTheDay = givenFor('ApproveMembership').filter(({ request, isAccepted }) => {
      const since = employedSince.get(request.stream)
      return isAccepted && since !== undefined && addYears(since, 3) === request.on
    })
    expect(new Set(onTheDay.map(({ request }) => request.stream)).size).toBe(1)
    expect(onTheDay.map(({ request }) => request.actor.role)).toStrictEqual([
      'wellnessCommander',
      'deputyChief',
    ])
  })

  it('refuses somebody hired on 29 February who is too junior', () => {
    const junior = givenFor('ApproveMembership').filter(isRefusedBy('member.tenure'))
    expect(junior.map(({ request }) => employedSince.get(request.stream))).toContain('2024-02-29')
  })

  it('opens no contact before the first member is appointed', () => {
    const appointed = events.findIndex(({ type }) => type === 'MemberAppointed')
    const opened = events.findIndex(({ type }) => type === 'ContactOpened')
    expect(appointed).toBeGreaterThan(-1)
    expect(opened).toBeGreaterThan(appointed)
  })

  it('records all contacts of the year in the year', () => {
    const days = eventsOf('ContactRecorded').map(({ on }) => on)
    expect(days.filter((on) => !on.startsWith('2025-'))).toStrictEqual([])
    expect(days.length).toBeGreaterThanOrEqual(700)
    expect(days.length).toBeLessThanOrEqual(1000)
  })

  it('has some kinds of service with fewer than 11 first contacts, and most with far more', () => {
    const first = eventsOf('ContactRecorded').filter(({ band }) => band === 'first')
    const counts = new Map<string, number>()
    for (const { serviceType } of first) counts.set(serviceType, (counts.get(serviceType) ?? 0) + 1)
    const few = [...counts.values()].filter((count) => count < 11)
    expect(few.length).toBeGreaterThan(0)
    expect(few.length).toBeLessThanOrEqual(3)
    expect([...counts.values()].filter((count) => count >= 20).length).toBeGreaterThanOrEqual(7)
    const share = first.length / eventsOf('ContactRecorded').length
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(0.5)
  })

  it('has supporters who do much and supporters who do little', () => {
    const counts = new Map<string, number>()
    for (const { supporter } of eventsOf('ContactRecorded'))
      counts.set(supporter, (counts.get(supporter) ?? 0) + 1)
    const sorted = [...counts.values()].sort((a, b) => b - a)
    expect(sorted.length).toBeGreaterThanOrEqual(24)
    expect(sorted[0]).toBeGreaterThan(3 * (sorted[20] ?? Infinity))
  })
})
