import * as t from 'io-ts'

/** What a walk through a codec found: each scalar by its path, and the codecs it could not look into. */
export type Walked = {
  readonly scalars: readonly { readonly path: string; readonly codec: t.Mixed }[]
  readonly opaque: readonly string[]
}

const nothing: Walked = { scalars: [], opaque: [] }

const join = (all: readonly Walked[]): Walked => ({
  scalars: all.flatMap(({ scalars }) => scalars),
  opaque: all.flatMap(({ opaque }) => opaque),
})

const fieldsOf = (codec: object): readonly (readonly [string, t.Mixed])[] | undefined => {
  if ('variants' in codec) return Object.entries(codec.variants as Record<string, t.Mixed>)
  if ('required' in codec && 'optional' in codec)
    return [
      ...Object.entries(codec.required as Record<string, t.Mixed>),
      ...Object.entries(codec.optional as Record<string, t.Mixed>),
    ]
  if ('item' in codec) return [['each', codec.item as t.Mixed]]
  return undefined
}

/**
 * Walks a codec down to its scalars. A codec that is neither one of this library's combinators nor a
 * scalar is reported as opaque: it could hold anything.
 */
export const walkCodec = (codec: t.Mixed, path: string): Walked => {
  const fields = fieldsOf(codec)
  if (fields !== undefined)
    return join(fields.map(([name, inner]) => walkCodec(inner, `${path}.${name}`)))
  if (codec instanceof t.LiteralType || codec instanceof t.BooleanType) return nothing
  if ('leaf' in codec || 'words' in codec) return { scalars: [{ path, codec }], opaque: [] }
  return { scalars: [], opaque: [`${path}: ${codec.name}`] }
}
