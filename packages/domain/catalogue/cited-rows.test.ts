import { expect, test } from 'vitest'
import { packs, type Pack } from '../src/index.js'
import { readRows } from './catalogue.js'

/** Rows that a pack names outside its settings. */
const namedBy = (pack: Pack): readonly string[] => [
  ...(pack.exceptions ?? []).flatMap(({ citations }) => citations.map(({ row }) => row)),
  ...(pack.provisions ?? []).map(({ citation }) => citation.row),
  ...(pack.unresolved ?? []).map(({ citation }) => citation.row),
  ...(pack.priorities ?? []).flatMap(({ of, over }) => [of, over]),
  ...(pack.interpretations ?? []).map(({ of }) => of),
  ...(pack.titles ?? []).flatMap(({ citations = [] }) => citations.map(({ row }) => row)),
]

test.each(Object.values<Pack>(packs).map((pack) => [pack.id, pack] as const))(
  '%s names only rows of the catalogue in its exceptions, provisions and readings',
  (_, pack) => {
    const rows = new Set(readRows().map(({ id }) => id))
    expect(namedBy(pack).filter((row) => !rows.has(row))).toStrictEqual([])
  },
)
