import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { streams } from '../src/index.js'
import type { Explored } from './explore.js'
import { lifecycleOf, lifecyclesPage } from './lifecycles.js'
import { root } from './root.js'

const all: readonly Explored[] = Object.values(streams)
const drawn = all.map(lifecycleOf)

test.each(drawn.map((each) => [each.category, each.unseen] as const))(
  'every command of %s is accepted in some state that was reached',
  (_, unseen) => {
    expect(unseen).toStrictEqual([])
  },
)

describe('what was seen', () => {
  const arrowsOf = (category: string): readonly string[] =>
    drawn
      .filter((each) => each.category === category)
      .flatMap(({ steps }) => steps)
      .filter(({ from, to }) => from !== to)
      .map(({ from, command, to }) => `${from} ${command} ${to}`)
      .sort()

  test('of a contact is its whole way, and no way back', () => {
    expect(arrowsOf('contact')).toStrictEqual([
      'open EndContact ended',
      'preparing DeclineSupport declined',
      'preparing EndContact ended',
      'preparing OpenContact open',
    ])
  })

  test('of a release: nothing is published before disclosure control', () => {
    expect(arrowsOf('release').filter((arrow) => arrow.endsWith(' published'))).toStrictEqual([
      'controlled PublishRelease published',
    ])
  })

  test('is the same when it is looked at again', () => {
    const few = all.filter(({ category }) => ['contact', 'offer', 'release'].includes(category))
    const before = drawn.filter(({ category }) => few.some((each) => each.category === category))
    expect(few.map(lifecycleOf)).toStrictEqual(before)
  })
})

test('lifecycles.md is up to date: `npm run docs` writes it', () => {
  const file = join(root, 'docs/reference/lifecycles.md')
  const page = lifecyclesPage(drawn)
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, page)
  const isUpToDate = readFileSync(file, 'utf8') === page
  expect(isUpToDate, 'run `npm run docs`').toBe(true)
})
