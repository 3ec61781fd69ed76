import { bounds, type Attacker } from './bounds.js'
import type { Leak } from './leak.js'
import type { Promised, Publication, Row } from './microdata.js'

type Counted = { contacts: number; recipients: number; supporters: Set<string> }

const count = (rows: readonly Row[]): ReadonlyMap<string, Counted> => {
  const cells = new Map<string, Counted>()
  for (const { cell, supporter, counts } of rows) {
    const found = cells.get(cell) ?? { contacts: 0, recipients: 0, supporters: new Set<string>() }
    found.contacts += 1
    found.recipients += counts ? 1 : 0
    found.supporters.add(supporter)
    cells.set(cell, found)
  }
  return cells
}

const known = (rows: readonly Row[]): Map<string, number> => {
  const cells = new Map<string, number>()
  for (const { cell } of rows) cells.set(cell, (cells.get(cell) ?? 0) + 1)
  return cells
}

type Named = { readonly name: string; readonly knows: ReadonlyMap<string, number> }

/**
 * Everybody who might attack: a stranger; each supporter, who knows his own contacts; a recipient to
 * whom all later contacts of the hidden cells belong; and each of them again knowing one contact more.
 */
const attackers = (rows: readonly Row[], hidden: readonly string[]): readonly Named[] => {
  const own = (name: string, mine: readonly Row[]): readonly Named[] => {
    const knows = known(mine)
    return [
      { name, knows },
      ...hidden
        .filter((cell) => rows.some((row) => row.cell === cell && !mine.includes(row)))
        .map((cell) => ({
          name: `${name} who knows one contact more`,
          knows: new Map(knows).set(cell, (knows.get(cell) ?? 0) + 1),
        })),
    ]
  }
  const within = rows.filter((row) => hidden.includes(row.cell))
  const supporters = [...new Set(within.map((row) => row.supporter))]
  const later = within.filter((row) => !row.counts)
  return [
    ...own('a stranger', []),
    ...supporters.flatMap((who) =>
      own(
        'a supporter',
        within.filter((row) => row.supporter === who),
      ),
    ),
    ...hidden.flatMap((cell) => {
      const first = within.find((row) => row.cell === cell && row.counts)
      return own('a recipient', first === undefined ? later : [...later, first])
    }),
  ]
}

const shownLeaks = (
  promised: Promised,
  publication: Publication,
  counted: ReadonlyMap<string, Counted>,
): readonly Leak[] =>
  [...publication.cells].flatMap(([cell, shown]): readonly Leak[] => {
    if (shown === undefined) return []
    const found = counted.get(cell)
    const recipients = found?.recipients ?? 0
    const people = publication.headcounts?.get(cell)
    const by = 'a stranger'
    return [
      ...(shown === (found?.contacts ?? 0) ? [] : [{ type: 'WrongNumber', cell, by } as const]),
      ...(recipients >= promised.contributors &&
      (found?.supporters.size ?? 0) >= promised.supporters
        ? []
        : [{ type: 'TooFewShown', cell, by } as const]),
      ...(people === undefined || people - recipients >= promised.contributors
        ? []
        : [{ type: 'TooFewLeft', cell, by } as const]),
    ]
  })

/**
 * Audits one published one-way table against the contacts behind it: every shown number must keep the
 * rule, and of every hidden one nobody may rule out that it holds nothing, nor that it holds T.
 */
export const audit =
  (promised: Promised) =>
  (rows: readonly Row[], publication: Publication): readonly Leak[] => {
    const counted = count(rows)
    const hidden = [...publication.cells].filter(([, n]) => n === undefined).map(([cell]) => cell)
    const large = hidden.some(
      (cell) => (counted.get(cell)?.recipients ?? 0) >= promised.contributors,
    )
    const once = rows.every(({ cell, counts }) => counts || !hidden.includes(cell))
    const found = attackers(rows, hidden).flatMap(({ name, knows }) =>
      ([0, 1] as const).flatMap((least) => {
        // Who takes nobody to have come twice is right only where nobody did.
        const attacker: Attacker = { least, knows, once }
        return bounds(publication)(attacker).flatMap(({ cell, low, high }): readonly Leak[] => [
          ...(low > Math.max(0, least - (knows.get(cell) ?? 0))
            ? [{ type: 'NotNone', cell, by: name } as const]
            : []),
          ...(high < promised.contributors ? [{ type: 'Small', cell, by: name } as const] : []),
        ])
      }),
    )
    return [
      ...shownLeaks(promised, publication, counted),
      // A group of which no cell is shown is a coarser table: there the sum is the large number.
      ...(hidden.length === 0 || hidden.length === publication.cells.size || large
        ? []
        : [{ type: 'NoLargeHidden', cell: hidden.join(), by: 'a stranger' } as const]),
      ...found,
    ]
  }
