import * as E from 'fp-ts/lib/Either.js'
import type { CalendarDate } from '../kernel/calendar-date.js'
import { canonicalJson, type Json } from '../kernel/canonical-json.js'
import type { Setting, Settings } from '../kernel/check.js'
import type { Citation } from '../kernel/finding.js'
import type { PackRef } from '../kernel/policy-ref.js'
import { sha256 } from '../kernel/sha256.js'
import { Layer, type Pack, type PackSetting } from './pack.js'
import { promises } from './packs/promises.js'
import { rules } from './rules.js'

/** A setting of the resolved policy: what holds, and which layer and pack it came from. */
export type ResolvedSetting = Setting & {
  readonly rule: string
  readonly layer: Layer
  readonly pack: PackRef
}

/** One policy out of its packs: what decisions are made under. */
export type Policy = Settings & {
  readonly packs: readonly Pack[]
  readonly settings: readonly ResolvedSetting[]
}

/** Why packs do not make a policy. */
export type ResolveError =
  | { readonly type: 'BindingRuleSilenced'; readonly rule: string; readonly pack: PackRef }
  | { readonly type: 'NotInForce'; readonly pack: PackRef; readonly on: CalendarDate }
  | { readonly type: 'PackGivenTwice'; readonly pack: string }

/** A resolve error as one sentence. */
export const sentenceOfResolveError = (error: ResolveError): string => {
  switch (error.type) {
    case 'BindingRuleSilenced':
      return `\`${error.pack}\` turns \`${error.rule}\` off, but a promise of the model or the law sets it; remove that setting`
    case 'NotInForce':
      return `\`${error.pack}\` is not in force on ${error.on}; choose the version that was, or another date`
    case 'PackGivenTwice':
      return `\`${error.pack}\` is given more than once; give each pack once`
  }
}

const refOf = ({ id, version }: Pack): PackRef => `${id}@${version}` as PackRef

type Given = { readonly pack: Pack; readonly setting: PackSetting }

const isBinding = ({ pack }: Given): boolean => pack.layer === 'promise' || pack.layer === 'law'

/**
 * One rule's setting out of all that packs say of it, loudest first. A promise or the law fixes that a
 * rule is required. Otherwise the loudest layer decides. Parameters come from the most particular layer
 * that sets the rule, agency before guideline before law before promise; no parameter can ask for less
 * than its rule's codec admits.
 */
const settle = (rule: string, given: readonly Given[]): ResolvedSetting | undefined => {
  const [loudest] = given
  const active = given.filter(({ setting }) => setting.modality !== 'off')
  const particular = active.find((one) => !isBinding(one)) ?? active[0]
  if (loudest === undefined || particular === undefined || loudest.setting.modality === 'off')
    return undefined
  const required = loudest.setting.modality === 'required'
  const seen = new Set<string>()
  const citations = active
    .flatMap(({ setting }): readonly Citation[] => setting.citations)
    .filter(({ row }) => !seen.has(row) && seen.add(row))
  return {
    rule,
    modality: required ? 'required' : 'recommended',
    parameters: particular.setting.parameters ?? {},
    citations,
    layer: loudest.pack.layer,
    pack: refOf(loudest.pack),
  }
}

const contentOf = (settings: readonly ResolvedSetting[]): string =>
  canonicalJson(
    settings.map(({ rule, modality, parameters, citations, layer, pack }) => ({
      rule,
      modality,
      parameters: parameters as Json,
      citations,
      layer,
      pack,
    })),
  )

const silenced = (rule: string, given: readonly Given[]): readonly ResolveError[] =>
  given.some(isBinding)
    ? given
        .filter((one) => !isBinding(one) && one.setting.modality === 'off')
        .map(({ pack }) => ({ type: 'BindingRuleSilenced', rule, pack: refOf(pack) }))
    : []

/**
 * Makes one policy out of packs, in any order: law over agency over guideline, with the promises of
 * the model above them all. Gives every reason why the packs do not fit together. `on` asks that each
 * pack is in force on that day.
 */
export const resolve = (
  packs: readonly Pack[],
  on?: CalendarDate,
): E.Either<readonly ResolveError[], Policy> => {
  const all = [promises, ...packs].sort(
    (a, b) => Layer.words.indexOf(a.layer) - Layer.words.indexOf(b.layer),
  )
  const ids = all.map(({ id }) => id)
  const errors: ResolveError[] = [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map(
    (pack) => ({ type: 'PackGivenTwice', pack }),
  )
  if (on !== undefined) {
    for (const pack of all) {
      const until = pack.effectiveUntil
      if (on < pack.effectiveFrom || (until !== undefined && on > until))
        errors.push({ type: 'NotInForce', pack: refOf(pack), on })
    }
  }
  const settings: ResolvedSetting[] = []
  for (const rule of [...rules.keys()].sort()) {
    const given = all.flatMap((pack): readonly Given[] => {
      const setting = pack.settings[rule]
      return setting === undefined ? [] : [{ pack, setting }]
    })
    errors.push(...silenced(rule, given))
    const settled = settle(rule, given)
    if (settled !== undefined) settings.push(settled)
  }
  if (errors.length > 0) return E.left(errors)
  const byRule = new Map(settings.map((setting) => [setting.rule, setting]))
  return E.right({
    ref: { packs: all.map(refOf), hash: sha256(contentOf(settings)) },
    packs: all,
    settings,
    settingOf: (rule) => byRule.get(rule),
  })
}
