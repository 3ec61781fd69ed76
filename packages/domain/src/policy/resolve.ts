import * as E from 'fp-ts/lib/Either.js'
import type { CalendarDate } from '../kernel/calendar-date.js'
import { canonicalJson, type Json } from '../kernel/canonical-json.js'
import type { Setting, Settings } from '../kernel/check.js'
import type { Citation } from '../kernel/finding.js'
import type { PackRef } from '../kernel/policy-ref.js'
import { sha256 } from '../kernel/sha256.js'
import { notInForce } from './in-force.js'
import { Layer, refOf, type Pack, type PackSetting } from './pack.js'
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
  | {
      readonly type: 'LayerConflict'
      readonly rule: string
      readonly layer: Layer
      readonly packs: readonly PackRef[]
    }
  | { readonly type: 'NotInForce'; readonly pack: PackRef; readonly on: CalendarDate }
  | { readonly type: 'PackGivenTwice'; readonly pack: string }

/** A resolve error as one sentence. */
export const sentenceOfResolveError = (error: ResolveError): string => {
  switch (error.type) {
    case 'BindingRuleSilenced':
      return `\`${error.pack}\` turns \`${error.rule}\` off, but a promise of the model or the law sets it; remove that setting`
    case 'LayerConflict':
      return `${error.packs.map((pack) => `\`${pack}\``).join(' and ')} are of one layer, \`${error.layer}\`, and set \`${error.rule}\` differently; set it in one of them, or alike`
    case 'NotInForce':
      return `\`${error.pack}\` is not in force on ${error.on}; choose the version that was, or another date`
    case 'PackGivenTwice':
      return `\`${error.pack}\` is given more than once; give each pack once`
  }
}

type Given = { readonly pack: Pack; readonly setting: PackSetting }

const isOff = ({ setting }: Given): boolean => setting.modality === 'off'

const isBinding = (one: Given): boolean =>
  one.pack.layer === 'promise' || (one.pack.layer === 'law' && !isOff(one))

/** Who decides among those that set a rule: the loudest that requires it, else the loudest. */
const decisive = (active: readonly Given[]): Given | undefined =>
  active.find(
    ({ pack, setting }) => pack.layer !== 'guideline' && setting.modality === 'required',
  ) ?? active[0]

/**
 * One rule's setting out of all that packs say of it, loudest first. What a promise, the law or the
 * agency requires stays required, and whoever decides that sets the parameters too: an agency cannot
 * change those of the law. Only over a promise do the others set them, since its parameters are the
 * least that the rule's codec admits.
 */
const settle = (rule: string, given: readonly Given[]): ResolvedSetting | undefined => {
  const active = given.filter((one) => !isOff(one))
  const silencer = given.find((one) => isOff(one) && one.pack.layer !== 'law')
  const speaking = decisive(active)
  const measuring = decisive(active.filter(({ pack }) => pack.layer !== 'promise')) ?? speaking
  const isSilenced =
    silencer !== undefined &&
    speaking !== undefined &&
    given.indexOf(silencer) < given.indexOf(speaking)
  if (speaking === undefined || measuring === undefined || isSilenced) return undefined
  const seen = new Set<string>()
  const citations = active
    .flatMap(({ setting }): readonly Citation[] => setting.citations)
    .filter(({ row }) => !seen.has(row) && seen.add(row))
  return {
    rule,
    modality: speaking.setting.modality === 'required' ? 'required' : 'recommended',
    parameters: measuring.setting.parameters ?? {},
    citations,
    layer: speaking.pack.layer,
    pack: refOf(speaking.pack),
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

const said = ({ setting: { modality, parameters = {} } }: Given): string =>
  canonicalJson({ modality, parameters: modality === 'off' ? {} : (parameters as Json) })

/** The layers of which two packs set the rule differently: neither is louder than the other. */
const conflicts = (rule: string, given: readonly Given[]): readonly ResolveError[] =>
  Layer.words.flatMap((layer): readonly ResolveError[] => {
    const same = given.filter(({ pack }) => pack.layer === layer)
    return new Set(same.map(said)).size > 1
      ? [{ type: 'LayerConflict', rule, layer, packs: same.map(({ pack }) => refOf(pack)) }]
      : []
  })

const byLayerThenName = (a: Pack, b: Pack): number =>
  Layer.words.indexOf(a.layer) - Layer.words.indexOf(b.layer) || (refOf(a) < refOf(b) ? -1 : 1)

/**
 * Makes one policy out of packs, in any order: law over agency over guideline, with the promises of
 * the model above them all. Gives every reason why the packs do not fit together. `on` asks that each
 * pack is in force on that day.
 */
export const resolve = (
  packs: readonly Pack[],
  on?: CalendarDate,
): E.Either<readonly ResolveError[], Policy> => {
  const all = [promises, ...packs].sort(byLayerThenName)
  const ids = all.map(({ id }) => id)
  const errors: ResolveError[] = [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map(
    (pack) => ({ type: 'PackGivenTwice', pack }),
  )
  if (on !== undefined)
    for (const pack of notInForce({ packs: all }, on)) errors.push({ type: 'NotInForce', pack, on })
  const settings: ResolvedSetting[] = []
  for (const rule of [...rules.keys()].sort()) {
    const given = all.flatMap((pack): readonly Given[] => {
      const setting = pack.settings[rule]
      return setting === undefined ? [] : [{ pack, setting }]
    })
    errors.push(...silenced(rule, given), ...conflicts(rule, given))
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
