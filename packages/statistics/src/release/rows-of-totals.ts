import type { ReleaseContent } from './release-content.js'

const order = ['contacts', 'openings', 'referrals', 'followUps', 'hours'] as const

/**
 * The totals of a release in one order, whatever order the record holds them in: a release that was
 * read back from its canonical JSON is rendered to the same bytes.
 */
export const rowsOfTotals = ({
  totals,
}: Pick<ReleaseContent, 'totals'>): readonly (readonly [string, number | string])[] =>
  order.flatMap((key) => {
    const value = totals[key]
    return value === undefined ? [] : [[key, value] as const]
  })
