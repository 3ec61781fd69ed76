import { decodeRequest, type AnyRequest } from '@peer-support/domain'
import { describe, expect, it } from 'vitest'
import { lasting } from './lasting.js'
import { scaleTo } from './scale-to.js'
import { simulate } from './simulate.js'
import { exampleSeed, stLouis } from './st-louis.js'

const year = [...simulate(stLouis, exampleSeed)]

const firstOf = (requests: Iterable<AnyRequest>, count: number): readonly AnyRequest[] => {
  const taken: AnyRequest[] = []
  for (const request of requests) {
    taken.push(request)
    if (taken.length === count) break
  }
  return taken
}

describe('the simulator', () => {
  it('gives the same requests for the same seed', () => {
    expect([...simulate(stLouis, exampleSeed)]).toStrictEqual(year)
  })

  it('gives other requests for another seed', () => {
    const other = firstOf(simulate(stLouis, exampleSeed + 1), 100)
    expect(other).not.toStrictEqual(year.slice(0, 100))
    const ids = new Set(year.map(({ id }) => id))
    expect(other.filter(({ id }) => ids.has(id))).toStrictEqual([])
  })

  it('gives requests that decode to themselves', () => {
    for (const request of year)
      expect(decodeRequest(JSON.parse(JSON.stringify(request)))).toStrictEqual({
        _tag: 'Right',
        right: request,
      })
  })

  it('gives requests in the order of their instants', () => {
    const instants = year.map(({ at }) => at)
    expect(instants).toStrictEqual([...instants].sort())
  })

  it('gives several thousand requests for a year of St. Louis', () => {
    expect(year.length).toBeGreaterThanOrEqual(5000)
    expect(year.length).toBeLessThanOrEqual(7000)
  })

  it('gives each command an id of its own, and sends some of them twice, whole and at once', () => {
    const repeats = year.filter((request, i) => year[i - 1]?.id === request.id)
    expect(repeats.length).toBeGreaterThan(0)
    expect(new Set(year.map(({ id }) => id)).size).toBe(year.length - repeats.length)
    for (const [i, request] of year.entries())
      if (year[i - 1]?.id === request.id) expect(request).toStrictEqual(year[i - 1])
  })

  it('makes requests only as they are read, however large the department and long the time', () => {
    const endless = lasting(1000)(scaleTo(2_000_000)(stLouis))
    expect(firstOf(simulate(endless, 1), 5).map(({ command }) => command.type)).toContain(
      'NominateCandidate',
    )
  })

  it('writes days in the agency’s own calendar', () => {
    const late = year.filter(({ at, on }) => !at.startsWith(on))
    expect(late.length).toBeGreaterThan(0)
    for (const { at, on } of year)
      expect(on).toBe(new Date(Date.parse(at) - 6 * 3_600_000).toISOString().slice(0, 10))
  })
})
