import type { Citation } from '../../kernel/finding.js'
import type { Layer, Pack, PackModality } from '../pack.js'
import type { Policy, ResolvedSetting } from '../resolve.js'
import type * as t from 'io-ts'

/** How one side sets a rule: as far as a comparison needs it. */
export type Side = {
  readonly modality: t.TypeOf<typeof PackModality>
  readonly parameters: { readonly [name: string]: unknown }
  readonly citations: readonly Citation[]
  /** The verbs of the sources, such as `will be`; none where a pack keeps none. */
  readonly verbs: readonly string[]
  readonly layer: Layer
}

/** One side of a comparison: its name, and its settings by rule. */
export type Compared = { readonly name: string; readonly settings: ReadonlyMap<string, Side> }

const parametersOf = (parameters: unknown): Side['parameters'] =>
  typeof parameters === 'object' && parameters !== null ? (parameters as Side['parameters']) : {}

const ofPack = (pack: Pack): Compared => ({
  name: `${pack.id}@${pack.version}`,
  settings: new Map(
    Object.entries(pack.settings).map(([rule, setting]) => [
      rule,
      {
        modality: setting.modality,
        parameters: parametersOf(setting.parameters),
        citations: setting.citations,
        verbs: setting.strength === undefined ? [] : [setting.strength],
        layer: pack.layer,
      },
    ]),
  ),
})

const verbsOf = ({ packs }: Policy, { rule }: ResolvedSetting): readonly string[] =>
  packs.flatMap(({ settings }) => {
    const setting = settings[rule]
    return setting?.strength === undefined || setting.modality === 'off' ? [] : [setting.strength]
  })

/** The packs of a policy in a person's order: the agency over its guideline, under the law. */
const nameOf = ({ packs }: Policy): string => {
  const named = (layers: readonly Layer[]): string =>
    packs
      .filter(({ layer }) => layers.includes(layer))
      .map(({ id, version }) => `${id}@${version}`)
      .join(' over ')
  // The promises stand above every policy and tell no two apart.
  return [named(['agency', 'guideline']), named(['law'])]
    .filter((name) => name !== '')
    .join(' under ')
}

/** What a pack of a policy turns off, and nothing sets: a policy keeps no setting of it. */
const silencedBy = (pack: Pack, policy: Policy): readonly (readonly [string, Side])[] =>
  [...ofPack(pack).settings].filter(
    ([rule, { modality }]) => modality === 'off' && policy.settingOf(rule) === undefined,
  )

const ofPolicy = (policy: Policy): Compared => ({
  name: nameOf(policy),
  settings: new Map([
    ...policy.packs.flatMap((pack) => silencedBy(pack, policy)),
    ...policy.settings.map((setting): readonly [string, Side] => [
      setting.rule,
      {
        modality: setting.modality,
        parameters: parametersOf(setting.parameters),
        citations: setting.citations,
        verbs: verbsOf(policy, setting),
        layer: setting.layer,
      },
    ]),
  ]),
})

/** A pack or a policy, made ready to be compared. */
export const compared = (given: Pack | Policy): Compared =>
  'settingOf' in given ? ofPolicy(given) : ofPack(given)
