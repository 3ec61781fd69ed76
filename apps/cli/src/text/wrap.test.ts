import fc from 'fast-check'
import { expect, it } from 'vitest'
import { width, wrap } from './wrap.js'

const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 })

it('keeps every word, in order, in lines that fit', () => {
  fc.assert(
    fc.property(words, fc.nat({ max: 20 }), (given, indent) => {
      const lines = wrap(given.join(' '), indent).split('\n')
      expect(lines.flatMap((line) => line.trim().split(' '))).toStrictEqual(given)
      for (const line of lines) {
        expect(line.length).toBeLessThanOrEqual(width)
        expect(line.slice(0, indent)).toBe(' '.repeat(indent))
      }
    }),
  )
})

it('gives a word that is longer than a line a line of its own', () => {
  const long = 'x'.repeat(100)
  expect(wrap(`a ${long} b`, 2)).toBe(`  a\n  ${long}\n  b`)
})
