import { array, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyAgenda } from './agenda.js'

describe('an agenda', () => {
  it('gives what comes first first, and of two at one moment the one put in first', () => {
    assert(
      property(array(integer({ min: 0, max: 20 })), (moments) => {
        const agenda = emptyAgenda<number>()
        moments.forEach((at, what) => agenda.put(at, what))
        const taken: [number, number][] = []
        for (let next = agenda.take(); next !== undefined; next = agenda.take())
          taken.push([next.at, next.what])
        expect(taken).toStrictEqual(
          moments.map((at, what) => [at, what]).sort(([a = 0], [b = 0]) => a - b),
        )
      }),
    )
  })

  it('takes more while it is being emptied', () => {
    const agenda = emptyAgenda<string>()
    agenda.put(5, 'last')
    agenda.put(1, 'first')
    expect(agenda.take()?.what).toBe('first')
    agenda.put(3, 'between')
    expect([agenda.take()?.what, agenda.take()?.what, agenda.take()]).toStrictEqual([
      'between',
      'last',
      undefined,
    ])
  })
})
