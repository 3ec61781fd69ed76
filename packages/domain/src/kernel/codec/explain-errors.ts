import * as t from 'io-ts'
import { described } from './described.js'

/** How a name in the path, and a value that was refused, are shown. */
type Shown = {
  readonly unknown: (field: string) => string
  readonly value: (value: unknown) => string
}

/** A field that a record does not know has `t.never` for its codec; what it is called may be a name. */
const pathOf = (context: t.Context, { unknown }: Shown): string =>
  context
    .filter(({ key }) => key !== '')
    .map(({ key, type }) => (type === t.never ? unknown(key) : key))
    .join('.')

const sentence =
  (shown: Shown) =>
  ({ context, message, value }: t.ValidationError): string => {
    const path = pathOf(context, shown)
    const field = path === '' ? 'the value' : `\`${path}\``
    const expected = message ?? context.at(-1)?.type.name ?? 'something else'
    return expected.startsWith('absent')
      ? `${field} must be ${expected}`
      : `${field} must be ${expected}, but is ${shown.value(value)}`
  }

const discreet: Shown = { unknown: () => '…', value: described }

const open: Shown = {
  unknown: (field) => (/^[A-Za-z0-9][\w.@-]{0,60}$/.test(field) ? field : '…'),
  value: (value) => (typeof value === 'number' ? String(value) : described(value)),
}

/**
 * Turns the errors of a codec into sentences, one each: the path in backticks, what must be there
 * and what was there. Nothing that a person wrote is repeated, neither a refused text or number nor the
 * name of a field that the record does not know (it is shown as `…`): each may be the very name, badge
 * or telephone number that the codec keeps out.
 */
export const explainErrors = (errors: t.Errors): readonly string[] => errors.map(sentence(discreet))

/**
 * The same for a public document, such as a policy pack: the name of an unknown field and a refused
 * number are repeated, so that a slip of the pen is found. Never for anything that comes with a contact.
 */
export const explainPublicErrors = (errors: t.Errors): readonly string[] =>
  errors.map(sentence(open))
