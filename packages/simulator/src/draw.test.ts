import { ActorId } from '@peer-support/domain'
import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawFrom } from './draw.js'

describe('a draw', () => {
  it('gives ids that the kernel accepts, each another', () => {
    const draw = drawFrom(1)
    const ids = Array.from({ length: 2000 }, () => draw.id())
    expect(ids.every((id) => ActorId.is(id))).toBe(true)
    expect(new Set(ids).size).toBe(2000)
  })

  it('is the same for the same seed and another for another', () => {
    const [one, same, other] = [7, 7, 8].map((seed) => drawFrom(seed).id())
    expect(same).toBe(one)
    expect(other).not.toBe(one)
  })

  it('takes words by their weights', () => {
    const draw = drawFrom(3)
    const drawn = Array.from({ length: 10_000 }, () =>
      draw.from([
        ['often', 3],
        ['seldom', 1],
        ['never', 0],
      ]),
    )
    const share = drawn.filter((word) => word === 'often').length / drawn.length
    expect(share).toBeGreaterThan(0.72)
    expect(share).toBeLessThan(0.78)
    expect(drawn).not.toContain('never')
  })

  it('counts on average what is expected', () => {
    const draw = drawFrom(4)
    let sum = 0
    for (let i = 0; i < 4000; i += 1) sum += draw.count(2.6)
    expect(Math.abs(sum / 4000 - 2.6)).toBeLessThan(0.1)
    expect(draw.count(0)).toBe(0)
  })

  it('stays within bounds', () => {
    assert(
      property(integer(), (seed) => {
        const draw = drawFrom(seed)
        const real = draw.real()
        expect(real >= 0 && real < 1).toBe(true)
        expect([3, 4, 5]).toContain(draw.int(3, 5))
        expect([...draw.shuffled([1, 2, 3])].sort()).toStrictEqual([1, 2, 3])
        expect(draw.oneOf<number>([])).toBeUndefined()
        expect([draw.chance(0), draw.chance(1)]).toStrictEqual([false, true])
      }),
    )
  })
})
