import type * as t from 'io-ts'
import * as domain from '../src/index.js'

type Variants = {
  readonly [type: string]: { readonly required: object; readonly optional: object }
}

const wordsOf = (vocabulary: object): readonly string[] | undefined =>
  'words' in vocabulary ? (vocabulary.words as readonly string[]) : undefined

const variantsOf = (codec: t.Mixed): Variants =>
  'variants' in codec ? (codec.variants as Variants) : {}

/** Every record and command by its name with its fields, and every vocabulary with its words. */
const known: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.values(domain.streams)
    .flatMap(({ commands, events }) => [commands, events])
    .flatMap((codec) => Object.entries(variantsOf(codec)))
    .map(
      ([type, { required, optional }]) =>
        [type, Object.keys({ ...required, ...optional })] as const,
    ),
  ...Object.entries(domain).flatMap(([name, each]) => {
    const words = typeof each === 'object' ? wordsOf(each) : undefined
    return words === undefined ? [] : [[name, words] as const]
  }),
])

/** Tells whether what is said to carry a row exists: `ContactOpened`, `ContactOpened.route`, `EntryRoute.self`. */
export const isCarrier = (name: string): boolean => {
  const [owner = '', part, ...rest] = name.split('.')
  const parts = known.get(owner)
  return parts !== undefined && rest.length === 0 && (part === undefined || parts.includes(part))
}

/** Tells whether a carrier is named as a rule is, `member.tenure`, whether or not the rule exists. */
export const looksLikeRule = (name: string): boolean => /^[a-z]+\./.test(name)
