import { describe, expect, it } from 'vitest'
import type { PublishedTable } from '../control/published-table.js'
import { protect } from '../control/protect.js'
import { isSensitive } from '../control/is-sensitive.js'
import { thresholdRule } from '../control/threshold-rule.js'
import { exampleFact, supporter } from '../fact/example-fact.js'
import type { TableDefinition } from '../table/definition.js'
import { tabulate, type Table } from '../table/tabulate.js'
import { replay, type Narrow, type Seen } from './replay.js'
import { spread } from './spread.js'

/** Small enough that every world can be tried: two recipients are enough, most cells may be hidden. */
const rule = { ...thresholdRule, contributors: 2, supporters: 3, hiddenPercent: 60 }

const keys = ['everydaySupport', 'careerIssue', 'onScene', 'substanceUse'] as const
const cell = (key: (typeof keys)[number]) => ({ key, contributor: 'first' as const })

/** Four kinds of support in two groups. */
const four: TableDefinition = {
  id: 'four',
  version: 1,
  by: 'serviceType',
  groups: [
    { key: 'one', cells: [cell('everydaySupport'), cell('careerIssue')] },
    { key: 'two', cells: [cell('onScene'), cell('substanceUse')] },
  ],
  coarser: true,
}

/** For each supporter, his contacts in each of the four cells. */
type World = readonly (readonly number[])[]

const ways = (contacts: number): World => [...spread(contacts, 4)]

/** Every choice of one way for each of `count` supporters who are alike, from the nth way on. */
function* alike(all: World, count: number, from = 0): Generator<World> {
  if (count === 0) yield []
  else
    for (let i = from; i < all.length; i += 1)
      for (const rest of alike(all, count - 1, i)) yield [all[i] ?? [], ...rest]
}

/** Every world of one busy supporter and some others who have two contacts each. */
function* worlds(busy: number, others: number): Generator<World> {
  for (const own of ways(busy)) for (const rest of alike(ways(2), others)) yield [own, ...rest]
}

const facts = Array.from({ length: 6 }, (_, who) =>
  keys.map((serviceType) => exampleFact({ serviceType, supporter: supporter(who) })),
)

const tableOf = (world: World): Table =>
  tabulate(four)(
    world.flatMap((cells, who) =>
      cells.flatMap((n, i) => {
        const fact = facts[who]?.[i]
        return fact === undefined ? [] : Array.from({ length: n }, () => fact)
      }),
    ),
  )

type Published = {
  readonly world: World
  readonly sums: readonly number[]
  readonly table: PublishedTable
  readonly text: string
  readonly open: readonly number[]
}

const publishAll = (
  [busy, others]: readonly [number, number],
  publish: (table: Table) => PublishedTable,
): readonly Published[] =>
  Array.from(worlds(busy, others), (world) => {
    const table = publish(tableOf(world))
    const shown = (key: string) =>
      table.type === 'full' && table.cells.some((c) => c.key === key && c.contacts !== '*')
    return {
      world,
      sums: keys.map((_, i) => world.reduce((n, row) => n + (row[i] ?? 0), 0)),
      table,
      text: JSON.stringify(table),
      open: keys.flatMap((key, i) => (shown(key) ? [] : [i])),
    }
  })

/** What an attacker knows to be in each cell; nothing for a world that is not one he knows. */
type Knowledge = (world: World) => readonly number[] | undefined

const nothing: Knowledge = () => [0, 0, 0, 0]
const ownContacts: Knowledge = ([own]) => own
const ownAndOneMore =
  (more: number): Knowledge =>
  ([own, ...others]) =>
    others.every((other) => other[more] === 0)
      ? undefined
      : own?.map((n, i) => (i === more ? n + 1 : n))

/** What is narrow to an attacker who takes each hidden cell of a shown table to hold `least`. */
const narrowTo = (all: readonly Published[], knowledge: Knowledge, least: 0 | 1) => {
  function* seen(): Generator<Seen> {
    for (const { world, sums, table, text, open } of all) {
      const bound = table.type === 'full' ? least : 0
      const knows = knowledge(world)
      if (knows === undefined || open.some((i) => (sums[i] ?? 0) < bound)) continue
      const rest = (i: number): number => (sums[i] ?? 0) - Math.max(knows[i] ?? 0, bound)
      yield {
        published: text,
        knows: knows.join(),
        hidden: new Map(open.map((i) => [keys[i] ?? '', rest(i)])),
      }
    }
  }
  return replay(seen(), rule.contributors - least)
}

const narrow = (all: readonly Published[]): readonly Narrow[] =>
  ([0, 1] as const).flatMap((least) =>
    [nothing, ownContacts, ownAndOneMore(0), ownAndOneMore(2)].flatMap((knowledge) =>
      narrowTo(all, knowledge, least),
    ),
  )

/** Hides the sensitive cells and, as is often done, the smallest other one besides. */
const hideSmallest =
  (besides: number) =>
  ({ definition, groups }: Table): PublishedTable => {
    const cells = groups.flatMap((group) => group.cells)
    const sensitive = cells.filter(isSensitive(rule))
    const others = cells
      .filter((each) => !sensitive.includes(each))
      .sort((a, b) => a.contacts - b.contacts)
    const hidden = sensitive.length === 0 ? [] : [...sensitive, ...others.slice(0, besides)]
    return {
      type: 'full',
      id: definition.id,
      version: 1,
      by: definition.by,
      size: 4,
      note: '',
      cells: cells.map((each) => ({
        key: each.key,
        contacts: hidden.includes(each) ? '*' : each.contacts,
      })),
    }
  }

describe('whoever replays the algorithm on every table there could be', { timeout: 60_000 }, () => {
  it('cannot narrow a hidden cell, not as a supporter nor knowing one contact more', () => {
    const all = publishAll([3, 5], protect(rule))
    const types = new Set(all.map(({ table, open }) => `${table.type} ${open.length}`))
    expect([...types].sort()).toStrictEqual(['full 0', 'full 2', 'grouped 4', 'withheld 4'])
    expect(narrow(all)).toStrictEqual([])
  })

  it.each([
    ['no other cell is hidden besides', 0],
    ['the smallest other cell is hidden besides', 1],
  ])('finds out a hidden cell where %s', (_, besides) => {
    expect(narrow(publishAll([3, 3], hideSmallest(besides))).length).toBeGreaterThan(0)
  })
})
