import type { ExceptionEffects } from '../../disclosure/exception.js'
import { ExceptionId, type ExceptionThreshold } from '../../disclosure/vocabulary.js'
import { canonicalJson } from '../../kernel/canonical-json.js'
import type { Citation } from '../../kernel/finding.js'
import type { Layer, Pack } from '../pack.js'
import type { Policy } from '../resolve.js'

/** An exception as one side states it; `off` where a pack turns it off. */
export type StatedException = {
  readonly threshold: ExceptionThreshold
  readonly effects: ExceptionEffects
  readonly off: boolean
  readonly layer: Layer
  readonly citations: readonly Citation[]
}

/** An exception that the two sides do not treat alike; a side that does not know it has none. */
export type ExceptionChange = {
  readonly id: ExceptionId
  readonly before: readonly StatedException[]
  readonly after: readonly StatedException[]
}

const statedBy = (given: Pack | Policy, id: ExceptionId): readonly StatedException[] => {
  const all: readonly (Omit<StatedException, 'off'> & {
    readonly id: ExceptionId
    readonly off: boolean
  })[] =
    'settingOf' in given
      ? given.exceptions.map((each) => ({ ...each, off: false }))
      : (given.exceptions ?? []).map((each) => ({
          ...each,
          off: each.off === true,
          layer: given.layer,
        }))
  return all
    .filter((each) => each.id === id)
    .map(({ threshold, effects, off, layer, citations }) => ({
      threshold,
      effects,
      off,
      layer,
      citations,
    }))
}

/** What a side does, apart from who says so. */
const doneBy = (stated: readonly StatedException[]): string =>
  canonicalJson(
    stated.map(({ threshold, effects, off, layer }) => ({
      threshold,
      effects,
      off,
      layer,
    })),
  )

/** The exceptions to confidentiality that two packs or policies do not treat alike. */
export const diffExceptions = (a: Pack | Policy, b: Pack | Policy): readonly ExceptionChange[] =>
  ExceptionId.words
    .map((id) => ({ id, before: statedBy(a, id), after: statedBy(b, id) }))
    .filter(({ before, after }) => doneBy(before) !== doneBy(after))
