/** Tells whether parsed JSON is an object, and neither a list nor a single value. */
export const isObject = (u: unknown): u is { readonly [field: string]: unknown } =>
  typeof u === 'object' && u !== null && !Array.isArray(u)
