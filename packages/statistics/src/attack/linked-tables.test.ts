import type { CalendarDate } from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import { expect, it } from 'vitest'
import { thresholdRule } from '../control/threshold-rule.js'
import type { ContactFact } from '../fact/contact-fact.js'
import { agency, exampleFact, supporter } from '../fact/example-fact.js'
import { keyOf, type Dimension } from '../table/definition.js'
import type { ReleaseContent } from '../release/release-content.js'
import { releaseYear } from '../release/release-year.js'
import { replay, type Seen } from './replay.js'
import { spread } from './spread.js'

/**
 * Whole releases of tiny agencies, every one there could be: contacts differ in mode, in a second
 * feature, and in nothing else; each has a supporter of its own.
 */
const rule = {
  ...thresholdRule,
  contributors: 2,
  supporters: 1,
  hiddenPercent: 80,
  totalFrom: 1,
  tablesFrom: 1,
}

const release = releaseYear({
  year: 2025,
  today: '2026-02-01' as CalendarDate,
  population: { agency, headcount: 100, units: [] },
  rule,
})

type Kind = Partial<ContactFact>

const modes = ['inPerson', 'telephone', 'video', 'writtenMessage'] as const

/** Every release that there can be of `known` contacts and so many of unknown kinds. */
function* releases(known: readonly Kind[], contacts: number, kinds: readonly Kind[]) {
  for (const counts of spread(contacts, kinds.length)) {
    const unknown = counts.flatMap((n, i) => Array.from({ length: n }, () => kinds[i] ?? {}))
    const [facts, hidden] = [[...known, ...unknown], unknown].map((some) =>
      some.map((kind, i) => exampleFact({ ...kind, supporter: supporter(i) })),
    )
    const content = release(facts ?? [])
    if (E.isRight(content)) yield { unknown: hidden ?? [], content: content.right }
  }
}

/** The modes that a release does not show one by one. */
const hiddenModes = ({ tables }: ReleaseContent): readonly string[] => {
  const table = tables.find(({ by }) => by === 'mode')
  return modes.filter(
    (mode) =>
      table?.type !== 'full' || table.cells.some((c) => c.key === mode && c.contacts === '*'),
  )
}

const hiddenFollowUps = ({ totals }: ReleaseContent): readonly string[] =>
  totals.followUps === '*' ? ['planned', 'notPlanned'] : []

/** First and later contacts, unless their table is shown. */
const hiddenBands = ({ tables }: ReleaseContent): readonly string[] =>
  tables.some(({ by, type }) => by === 'band' && type === 'full') ? [] : ['later']

const key = (by: Dimension) => (cell: string, facts: readonly ContactFact[]) =>
  [cell, facts.map(keyOf(by)).filter((each) => each === cell).length] as const

const see = (all: ReturnType<typeof releases>): readonly Seen[] =>
  Array.from(all, ({ unknown, content }) => ({
    published: JSON.stringify(content),
    knows: '',
    hidden: new Map([
      ...hiddenModes(content).map((cell) => key('mode')(cell, unknown)),
      ...hiddenFollowUps(content).map((cell) => key('followUp')(cell, unknown)),
      ...hiddenBands(content).map((cell) => key('band')(cell, unknown)),
    ]),
  }))

/** How many cells the releases hide, each number of them once. */
const hiddenCounts = (worlds: readonly Seen[]): readonly number[] =>
  [...new Set(worlds.map(({ hidden }) => hidden.size))].sort((a, b) => a - b)

it('modes and first contacts, published together, narrow no hidden cell', () => {
  const kinds = modes.flatMap((mode) =>
    (['first', 'second'] as const).map((band): Kind => ({ mode, band })),
  )
  const worlds = see(releases([], 11, kinds))
  // The follow-ups are always hidden here: none is ever planned.
  expect(hiddenCounts(worlds)).toStrictEqual([2, 5, 6])
  const ofModes = worlds.map(({ hidden, ...seen }) => ({
    ...seen,
    hidden: new Map([...hidden].filter(([cell]) => cell !== 'planned' && cell !== 'notPlanned')),
  }))
  expect(replay(ofModes, rule.contributors)).toStrictEqual([])
}, 60_000)

it('modes and follow-ups, published together, narrow no hidden cell', () => {
  const known: readonly Kind[] = [
    { mode: 'telephone', band: 'second' },
    { mode: 'telephone', band: 'second' },
  ]
  const kinds = modes.flatMap((mode) => [true, false].map((followUp): Kind => ({ mode, followUp })))
  const worlds = see(releases(known, 9, kinds))
  expect(hiddenCounts(worlds)).toStrictEqual([0, 2, 3, 4, 5, 6])
  expect(replay(worlds, rule.contributors)).toStrictEqual([])
}, 60_000)
