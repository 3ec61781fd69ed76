import * as E from 'fp-ts/lib/Either.js'
import type { CalendarDate } from '../kernel/calendar-date.js'
import { canonicalJson, type Json } from '../kernel/canonical-json.js'
import type { Setting, Settings } from '../kernel/check.js'
import type { Citation } from '../kernel/finding.js'
import type { PackRef } from '../kernel/policy-ref.js'
import { sha256 } from '../kernel/sha256.js'
import type { ResolvedException } from '../disclosure/exception.js'
import { notInForce } from './in-force.js'
import { Layer, refOf, type Pack, type PackSetting } from './pack.js'
import { promises } from './packs/promises.js'
import { resolveExceptions } from './resolve-exceptions.js'
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
  /** The exceptions to confidentiality, by id, threshold and layer. */
  readonly exceptions: readonly ResolvedException[]
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
  | { readonly type: 'RequiredReportRemoved'; readonly exception: string; readonly pack: PackRef }

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
    case 'RequiredReportRemoved':
      return `\`${error.pack}\` turns the exception \`${error.exception}\` off, but the law requires a report for it; remove \`off\``
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

const rank = ({ layer }: Pack): number => Layer.words.indexOf(layer)

const loudness = { required: 0, recommended: 1, off: 2 } as const

/** By layer; of two packs of one layer the stronger setting goes first, whatever their order was. */
const byLoudness = (a: Given, b: Given): number =>
  rank(a.pack) - rank(b.pack) || loudness[a.setting.modality] - loudness[b.setting.modality]

/**
 * One rule's setting out of all that packs say of it, loudest first. What a promise, the law or the
 * agency requires stays required, and whoever decides that sets the parameters too: an agency cannot
 * change those of the law. Only over a promise do the others set them, since its parameters are the
 * least that the rule's codec admits. Of two packs of one
 * layer the stronger setting counts.
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

/** What is hashed. A policy that names no exception hashes as its settings alone, as it always did. */
const contentOf = (
  settings: readonly ResolvedSetting[],
  exceptions: readonly ResolvedException[],
): string => {
  const set = settings.map(({ rule, modality, parameters, citations, layer, pack }) => ({
    rule,
    modality,
    parameters: parameters as Json,
    citations,
    layer,
    pack,
  }))
  return canonicalJson(exceptions.length === 0 ? set : { settings: set, exceptions })
}

const silenced = (rule: string, given: readonly Given[]): readonly ResolveError[] =>
  given.some(isBinding)
    ? given
        .filter((one) => !isBinding(one) && one.setting.modality === 'off')
        .map(({ pack }) => ({ type: 'BindingRuleSilenced', rule, pack: refOf(pack) }))
    : []

const measure = ({ setting: { parameters = {} } }: Given): string =>
  canonicalJson(parameters as Json)

/**
 * The layers of which two packs set the rule equally strongly with other parameters: neither is louder
 * than the other, and there is no saying which of the two is stricter.
 */
const conflicts = (rule: string, given: readonly Given[]): readonly ResolveError[] =>
  Layer.words.flatMap((layer): readonly ResolveError[] => {
    const inLayer = given.filter(({ pack }) => pack.layer === layer)
    const strongest = inLayer[0]?.setting.modality
    const same = inLayer.filter(({ setting }) => setting.modality === strongest)
    return strongest !== 'off' && new Set(same.map(measure)).size > 1
      ? [{ type: 'LayerConflict', rule, layer, packs: same.map(({ pack }) => refOf(pack)) }]
      : []
  })

const byLayerThenName = (a: Pack, b: Pack): number =>
  rank(a) - rank(b) || (refOf(a) < refOf(b) ? -1 : 1)

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
    given.sort(byLoudness)
    errors.push(...silenced(rule, given), ...conflicts(rule, given))
    const settled = settle(rule, given)
    if (settled !== undefined) settings.push(settled)
  }
  const resolved = resolveExceptions(all)
  errors.push(...resolved.errors)
  if (errors.length > 0) return E.left(errors)
  const { exceptions } = resolved
  const byRule = new Map(settings.map((setting) => [setting.rule, setting]))
  return E.right({
    ref: { packs: all.map(refOf), hash: sha256(contentOf(settings, exceptions)) },
    packs: all,
    settings,
    exceptions,
    settingOf: (rule) => byRule.get(rule),
  })
}
