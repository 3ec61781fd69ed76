import { canonicalJson, type Json } from '../../kernel/canonical-json.js'
import { rules } from '../rules.js'
import type { Side } from './compared.js'
import { renderExceptions, type Names } from './render-exceptions.js'
import type { ChangeType, ParameterChange, PolicyDiff, RuleChange } from './diff.js'

const headings: readonly (readonly [ChangeType, string])[] = [
  ['added', 'asked for the first time'],
  ['stronger', 'asked more strongly'],
  ['altered', 'asked as strongly, in another measure'],
  ['weaker', 'asked less strongly'],
  ['removed', 'no longer asked'],
  ['silenced', 'turned off'],
  ['unsilenced', 'no longer turned off, and not asked either'],
  ['restated', 'asked alike, on other authority'],
]

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.map(shown).join(', ')
  return typeof value === 'string' ? value : canonicalJson(value as Json)
}

const authority = ({ citations, verbs }: Side): string => {
  const places = citations.map(({ row, source }) => `${source} [${row}]`)
  const by = places.length > 0 ? places.join('; ') : 'no passage is cited'
  const words = verbs.map((verb) => `“${verb}”`).join(', ')
  return words === '' ? by : `${by}; in the words ${words}`
}

/** Where more speaks than the agency or its guideline. */
const standing: { readonly [layer in Side['layer']]?: string } = {
  promise: ', as a promise of the model that no pack can lower',
  law: ', as the law has it',
}

const parametersOf = ({ parameters }: Side): string => {
  const entries = Object.entries(parameters).map(([name, value]) => `\`${name}\`: ${shown(value)}`)
  return entries.length === 0 ? '' : `, with ${entries.join('; ')}`
}

const position = (name: string, side: Side | undefined): string => {
  if (side === undefined) return `\`${name}\` does not speak of it.`
  const verb = { required: 'requires it', recommended: 'recommends it', off: 'turns it off' }
  const how = `${verb[side.modality]}${standing[side.layer] ?? ''}${parametersOf(side)}`
  return `\`${name}\` ${how} (${authority(side)}).`
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const difference = ({ name, before, after }: ParameterChange): string => {
  if (!isList(before) || !isList(after))
    return `\`${name}\` goes from ${shown(before)} to ${shown(after)}.`
  const gained = after.filter((each) => !before.includes(each))
  const lost = before.filter((each) => !after.includes(each))
  const parts = [
    ...(gained.length === 0 ? [] : [`gains ${shown(gained)}`]),
    ...(lost.length === 0 ? [] : [`loses ${shown(lost)}`]),
  ]
  return `\`${name}\` ${parts.length === 0 ? 'has the same words in another order' : parts.join(' and ')}.`
}

/** What a side does with a command that does not meet the rule. */
const outcome = (side: Side | undefined, effect: 'gate' | 'report'): string => {
  if (side === undefined || side.modality === 'off') return 'passes without a word'
  if (effect === 'report') return 'is told and never refused'
  return side.modality === 'required' ? 'is refused' : 'passes with an advisory'
}

const consequence = ({ rule, before, after }: RuleChange): string => {
  const effect = rules.get(rule)?.effect ?? 'gate'
  const [was, is] = [outcome(before, effect), outcome(after, effect)]
  if (was === is) return `What does not meet it ${is}, as before.`
  return `What does not meet it ${is}; before, it ${was.replace(/^is /, 'was ').replace(/^passes/, 'passed')}.`
}

const entryOf = (names: Names, change: RuleChange): string =>
  [
    change.rule,
    `  It asks that ${rules.get(change.rule)?.asks ?? 'something is so'}.`,
    `  ${position(names.from, change.before)}`,
    `  ${position(names.to, change.after)}`,
    ...change.parameters.map((parameter) => `  In particular, ${difference(parameter)}`),
    ...(change.type === 'restated' ? [] : [`  ${consequence(change)}`]),
  ].join('\n')

/** The first pack of each side stands for it, unless that tells them not apart. */
const shortNames = ({ from, to }: PolicyDiff): Names => {
  const [a = from, b = to] = [from, to].map((name) => name.split('@')[0])
  return a === b ? { from, to } : { from: a, to: b }
}

const counted = (type: ChangeType, heading: string, { changes }: PolicyDiff): string => {
  const count = changes.filter((change) => change.type === type).length
  return `${count} ${heading}`
}

/**
 * A comparison for a person who has to answer for it: for each rule that changes what it asks, what
 * each side says of it with its passages and its verbs, and what that does to a command. Lines are not
 * wrapped; a line that starts with two spaces belongs to the rule above it.
 */
export const renderDiff = (diff: PolicyDiff): string => {
  const { from, to, changes, same, exceptions } = diff
  const heading = `What changes from \`${from}\` to \`${to}\``
  if (changes.length === 0 && exceptions.length === 0)
    return `${heading}\n\nNothing: both set the same ${same.length} rules alike, by the same words.\n`
  const present = headings.filter(([type]) => changes.some((change) => change.type === type))
  const names = shortNames(diff)
  const sections = present.map(([type, title]) => {
    const entries = changes.filter((change) => change.type === type)
    const first = `${title[0]?.toUpperCase() ?? ''}${title.slice(1)} (${entries.length})`
    return [first, ...entries.map((change) => entryOf(names, change))].join('\n\n')
  })
  const summary = `Of ${changes.length + same.length} rules: ${[
    ...present.map(([type, title]) => counted(type, title, diff)),
    `${same.length} the same in every respect`,
  ].join('; ')}.`
  return `${[heading, summary, ...sections, ...renderExceptions(names, exceptions)].join('\n\n')}\n`
}
