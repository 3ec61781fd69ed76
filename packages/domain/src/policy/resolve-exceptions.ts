import type { ResolvedException } from '../disclosure/exception.js'
import type { PackRef } from '../kernel/policy-ref.js'
import { Layer, type Pack, type PackException } from './pack.js'
import type { ResolveError } from './resolve.js'

type Stated = { readonly pack: Pack; readonly exception: PackException }

const refOf = ({ id, version }: Pack): PackRef => `${id}@${version}` as PackRef

const rank = ({ layer }: Pack): number => Layer.words.indexOf(layer)

const agency = Layer.words.indexOf('agency')

const isBinding = ({ layer }: Pack): boolean => layer === 'promise' || layer === 'law'

/** The packs that turn an exception off, for one of another pack. */
const silencersOf = ({ pack, exception }: Stated, all: readonly Stated[]): readonly Stated[] =>
  all.filter(
    (other) =>
      other.exception.off === true &&
      other.pack !== pack &&
      other.exception.id === exception.id &&
      rank(other.pack) <= (isBinding(pack) ? agency : rank(pack)),
  )

/** A law's exception that an agency turned off keeps what it takes away and what it requires. */
const narrowed = ({ pack, exception }: Stated): readonly PackException[] => {
  if (!isBinding(pack)) return []
  const { protectionLost, reportRequired } = exception.effects
  const kept = { protectionLost, disclosurePermitted: { to: [] } }
  return [
    {
      ...exception,
      effects: reportRequired === undefined ? kept : { ...kept, reportRequired },
    },
  ]
}

const resolvedOf = (pack: Pack, exception: PackException): ResolvedException => ({
  id: exception.id,
  threshold: exception.threshold,
  effects: exception.effects,
  citations: exception.citations,
  layer: pack.layer,
  pack: refOf(pack),
})

const order = (a: ResolvedException, b: ResolvedException): number => {
  const key = ({ id, threshold, layer, pack }: ResolvedException): string =>
    `${id} ${threshold} ${Layer.words.indexOf(layer)} ${pack}`
  return key(a) < key(b) ? -1 : 1
}

/**
 * Gathers the exceptions of all packs. Each keeps its layer: protection that the law takes away is not
 * taken away by the agency, and the other way round. An agency may turn an exception off, which narrows
 * what may be told; it cannot remove a report that the law requires.
 */
export const resolveExceptions = (
  packs: readonly Pack[],
): {
  readonly exceptions: readonly ResolvedException[]
  readonly errors: readonly ResolveError[]
} => {
  const all = packs.flatMap((pack): readonly Stated[] =>
    (pack.exceptions ?? []).map((exception) => ({ pack, exception })),
  )
  const stated = all.filter(({ exception }) => exception.off !== true)
  return {
    exceptions: stated
      .flatMap((one) =>
        (silencersOf(one, all).length === 0 ? [one.exception] : narrowed(one)).map((exception) =>
          resolvedOf(one.pack, exception),
        ),
      )
      .sort(order),
    errors: stated.flatMap((one): readonly ResolveError[] =>
      isBinding(one.pack) && one.exception.effects.reportRequired !== undefined
        ? silencersOf(one, all).map(({ pack }) => ({
            type: 'RequiredReportRemoved',
            exception: one.exception.id,
            pack: refOf(pack),
          }))
        : [],
    ),
  }
}
