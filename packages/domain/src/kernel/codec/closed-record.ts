import * as t from 'io-ts'

/** The fields of a record: a codec for each name. */
export type Fields = { readonly [name: string]: t.Mixed }

/** The type a closed record decodes to: required fields, and optional ones that are absent or whole. */
export type RecordOf<R extends Fields, O extends Fields> = {
  readonly [K in keyof R]: t.TypeOf<R[K]>
} & { readonly [K in keyof O]?: t.TypeOf<O[K]> }

/** A codec for a record with exactly these fields; `required` and `optional` let a reader walk it. */
export type ClosedRecord<R extends Fields, O extends Fields> = t.Type<RecordOf<R, O>> & {
  readonly required: R
  readonly optional: O
}

const isObject = (u: unknown): u is { readonly [name: string]: unknown } =>
  typeof u === 'object' && u !== null && !Array.isArray(u)

/**
 * Makes a codec for a record that refuses a field it does not know, instead of dropping it: a field
 * named `officerName` must be an error at the door, never silently carried or silently lost.
 * Decoding is the identity, so `is` decides first and errors are gathered only when it fails; this
 * keeps replay close to the cost of parsing.
 */
export const closedRecord = <R extends Fields, O extends Fields = Record<never, never>>(
  name: string,
  required: R,
  optional?: O,
): ClosedRecord<R, O> => {
  const some = optional ?? ({} as O)
  const requiredEntries = Object.entries(required)
  const optionalEntries = Object.entries(some)
  const is = (u: unknown): u is RecordOf<R, O> => {
    if (!isObject(u)) return false
    for (const [field, codec] of requiredEntries) {
      if (!Object.hasOwn(u, field) || !codec.is(u[field])) return false
    }
    let present = requiredEntries.length
    for (const [field, codec] of optionalEntries) {
      if (!Object.hasOwn(u, field)) continue
      if (!codec.is(u[field])) return false
      present += 1
    }
    let held = 0
    for (const field in u) if (Object.hasOwn(u, field)) held += 1
    return held === present
  }
  const errorsOf = (u: { readonly [field: string]: unknown }, c: t.Context): t.Errors => {
    const errors: t.ValidationError[] = []
    const gather = (field: string, codec: t.Mixed): void => {
      const context = t.appendContext(c, field, codec, u[field])
      const result = codec.validate(u[field], context)
      if (result._tag === 'Left') errors.push(...result.left)
    }
    for (const [field, codec] of requiredEntries) {
      if (Object.hasOwn(u, field)) gather(field, codec)
      else {
        const context = t.appendContext(c, field, codec, undefined)
        errors.push({ value: undefined, context, message: 'present' })
      }
    }
    for (const [field, codec] of optionalEntries) if (Object.hasOwn(u, field)) gather(field, codec)
    for (const field of Object.keys(u)) {
      if (Object.hasOwn(required, field) || Object.hasOwn(some, field)) continue
      const context = t.appendContext(c, field, t.never, u[field])
      errors.push({ value: u[field], context, message: 'absent: it is not a field of this record' })
    }
    return errors
  }
  return Object.assign(
    new t.Type<RecordOf<R, O>>(
      name,
      is,
      (u, c) => {
        if (is(u)) return t.success(u)
        return isObject(u) ? t.failures(errorsOf(u, c)) : t.failure(u, c, `a ${name} record`)
      },
      t.identity,
    ),
    { required, optional: some },
  )
}
