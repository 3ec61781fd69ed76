import { rules, type Policy, type ResolvedSetting } from '@peer-support/domain'
import type { Paint } from '../terminal/terminal.js'
import { amount } from '../text/amount.js'
import { plain } from '../text/plain.js'
import { wrap } from '../text/wrap.js'

const value = (given: unknown): string =>
  Array.isArray(given) ? given.map(String).join(', ') : String(given)

const parametersOf = ({ parameters }: ResolvedSetting): readonly string[] =>
  typeof parameters === 'object' && parameters !== null
    ? Object.entries(parameters).map(([name, given]) => `${name}: ${value(given)}`)
    : []

const setting =
  (paint: Paint) =>
  (one: ResolvedSetting): readonly string[] => {
    const known = rules.get(one.rule)
    const modality = one.modality === 'required' ? paint.yellow(one.modality) : one.modality
    const report = known?.effect === 'report' ? ', told and never a refusal' : ''
    return [
      '',
      `${paint.bold(one.rule)}  ${modality}${report}`,
      wrap(known?.asks ?? '', 2),
      ...parametersOf(one).map((parameter) => wrap(plain(parameter), 2)),
      ...one.citations.map(({ row, source }) => paint.dim(wrap(plain(`${row}: ${source}`), 2))),
      paint.dim(`  set by ${one.pack} (${one.layer})`),
    ]
  }

const titlesOf = ({ packs }: Policy): readonly string[] =>
  packs.flatMap(({ titles = [] }) =>
    titles.map(({ role, called }) => wrap(plain(`${role}: ${called.join('; ')}`), 2)),
  )

const readingsOf = ({ packs }: Policy): readonly string[] =>
  packs.flatMap(({ interpretations = [] }) =>
    interpretations.map(({ of, reading }) => wrap(plain(`${of}: ${reading}`), 2)),
  )

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines]

/** A policy for a person: what each rule asks, how strongly, by whose words, and who set it so. */
export const policyText =
  (paint: Paint) =>
  (policy: Policy): string =>
    [
      ...policy.packs.flatMap(({ id, version, layer, title, effectiveFrom, notes = [] }) => [
        `${paint.bold(`${id}@${version}`)}  ${layer}, from ${effectiveFrom}`,
        wrap(plain(title), 2),
        ...notes.map((note) => paint.dim(wrap(plain(note), 2))),
      ]),
      `hash ${policy.ref.hash}`,
      '',
      `${amount(policy.settings.length, 'rule')}, by id`,
      ...policy.settings.flatMap(setting(paint)),
      ...section(paint.bold('what the roles are called'), titlesOf(policy)),
      ...section(
        paint.bold('how passages are read that can be read in two ways'),
        readingsOf(policy),
      ),
      '',
    ].join('\n')
