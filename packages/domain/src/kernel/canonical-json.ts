/** What canonical JSON can write: JSON, and nothing else. Fields that are `undefined` are left out. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * Writes a value as canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no white space,
 * numbers and strings as ECMAScript writes them. Two equal values give the same characters, so their
 * UTF-8 bytes can be hashed. The caller passes no NaN, no infinity and no lone surrogate.
 */
export const canonicalJson = (value: Json): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  let text = ''
  for (const key of Object.keys(value).sort()) {
    const field = value[key]
    if (field === undefined) continue
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(field)}`
  }
  return `{${text}}`
}

const isList = (
  value: readonly Json[] | { readonly [key: string]: Json | undefined },
): value is readonly Json[] => Array.isArray(value)
