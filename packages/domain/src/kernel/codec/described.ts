const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/**
 * Says what kind of thing was written where something else must be, and never repeats it: it may be
 * a name or a badge number.
 */
export const described = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'a record'
  return typeof value === 'string'
    ? `a text of ${plural(value.length, 'character')}`
    : `a ${typeof value}`
}
