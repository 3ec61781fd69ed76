import type * as t from 'io-ts'

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'a record'
  // What was written may be a name or a badge number: say what kind of thing it was, never repeat it.
  return typeof value === 'string' ? `a text of ${value.length} characters` : `a ${typeof value}`
}

/** A field whose name is no identifier may be writing too. */
const step = (key: string): string => (/^[A-Za-z0-9][\w.@-]{0,60}$/.test(key) ? key : '…')

const path = (context: t.Context): string =>
  context
    .map((entry) => entry.key)
    .filter((key) => key !== '')
    .map(step)
    .join('.')

/**
 * Turns the errors of a codec into sentences, one each: the path in backticks, what must be there
 * and what was there. A text that was refused is described and never repeated, since it may be the
 * very name that the codec keeps out.
 */
export const explainErrors = (errors: t.Errors): readonly string[] =>
  errors.map((error) => {
    const where = path(error.context)
    const field = where === '' ? 'the value' : `\`${where}\``
    const expected = error.message ?? error.context.at(-1)?.type.name ?? 'something else'
    if (expected.startsWith('absent')) return `${field} must be ${expected}`
    return `${field} must be ${expected}, but is ${shown(error.value)}`
  })
