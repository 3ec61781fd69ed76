import type { Pack, RuleOutline } from '../src/index.js'
import { isCarrier, looksLikeRule } from './carriers.js'
import { awaited, states, type Entry, type Row } from './catalogue.js'
import type { NamedTest } from './named-tests.js'

/** All that is held against each other: the sources, what was decided, the code, the packs, the tests. */
export type Whole = {
  readonly rows: readonly Row[]
  readonly entries: readonly Entry[]
  readonly rules: ReadonlyMap<string, Pick<RuleOutline, 'effect'>>
  /** Every shipped pack, the promises among them. */
  readonly packs: readonly Pick<Pack, 'id' | 'layer' | 'settings'>[]
  readonly tests: readonly NamedTest[]
}

const where = 'packages/domain/catalogue/states.tsv'

const isOneOf = (list: readonly string[], word: string | undefined): boolean =>
  word !== undefined && list.includes(word)

/** How strongly shipped packs set a rule: `required` where one of them refuses by it. */
const strengthsOf = ({ rules, packs }: Whole, rule: string): readonly string[] =>
  packs.flatMap(({ settings }) => {
    const modality = settings[rule]?.modality
    if (modality === undefined || modality === 'off') return []
    return [modality === 'required' && rules.get(rule)?.effect === 'gate' ? 'refuses' : 'tells']
  })

const ofRows = ({ rows, entries }: Whole): readonly string[] => {
  const ids = rows.map(({ id }) => id)
  const given = entries.map(({ row }) => row)
  return [
    ...ids
      .filter((id, i) => ids.indexOf(id) !== i)
      .map((id) => `\`${id}\` stands twice among the rows`),
    ...ids
      .filter((id) => !given.includes(id))
      .map((id) => `\`${id}\` has no state; give it one in \`${where}\``),
    ...given
      .filter((row) => !ids.includes(row))
      .map((row) => `\`${row}\` has a state and is no row of the catalogue`),
    ...given
      .filter((row, i) => given.indexOf(row) !== i)
      .map((row) => `\`${row}\` has more than one state; leave one in \`${where}\``),
  ]
}

const ofEntry = (whole: Whole, entry: Entry): readonly string[] => {
  const { row, state, awaits, carriedBy, note } = entry
  const faults: string[] = []
  const named = carriedBy.filter(looksLikeRule)
  const strengths = named.flatMap((rule) => strengthsOf(whole, rule))
  const tested = whole.tests.some(({ rows }) => rows.includes(row))
  if (!isOneOf(states, state)) faults.push(`\`${row}\` is \`${state}\`, which is no state`)
  if (state === 'awaits' && !isOneOf(awaited, awaits))
    faults.push(`\`${row}\` awaits \`${awaits ?? ''}\`, which is no stream to come`)
  if (state !== 'awaits' && awaits !== undefined)
    faults.push(`\`${row}\` names the stream \`${awaits}\` and does not await it`)
  if (state === 'notModelled' && note === '')
    faults.push(`\`${row}\` is not modelled, and its note does not say why`)
  if (state !== 'notModelled' && state !== 'awaits' && carriedBy.length === 0)
    faults.push(`\`${row}\` is \`${state}\`, and nothing is said to carry it`)
  if ((state === 'enforced' || state === 'advised') && !tested)
    faults.push(`\`${row}\` is \`${state}\`, and no test names it as \`[${row}]\` in its title`)
  if (
    state === 'enforced' &&
    !note.startsWith('by construction: ') &&
    !strengths.includes('refuses')
  )
    faults.push(`\`${row}\` is enforced, and no shipped pack refuses by a rule that carries it`)
  if (state === 'advised' && strengths.length === 0)
    faults.push(`\`${row}\` is advised, and no shipped pack sets a rule that carries it`)
  for (const carrier of carriedBy)
    if (looksLikeRule(carrier) ? !whole.rules.has(carrier) : !isCarrier(carrier))
      faults.push(`\`${row}\` is said to be carried by \`${carrier}\`, which does not exist`)
  return faults
}

const ofPacks = ({ rows, entries, packs }: Whole): readonly string[] =>
  packs.flatMap(({ id, settings }) =>
    Object.entries(settings).flatMap(([rule, { citations }]) =>
      citations.flatMap(({ row }) => {
        if (!rows.some((each) => each.id === row))
          return [`\`${id}\` cites \`${row}\` for \`${rule}\`, which is no row of the catalogue`]
        const entry = entries.find((each) => each.row === row)
        return entry?.state === 'awaits' || entry?.state === 'notModelled'
          ? [`\`${id}\` cites \`${row}\` for \`${rule}\`, though that row is \`${entry.state}\``]
          : []
      }),
    ),
  )

const ofRules = ({ rules, entries, packs }: Whole): readonly string[] => {
  const cited = packs.flatMap(({ settings }) =>
    Object.entries(settings).flatMap(([rule, { citations }]) =>
      citations.length > 0 ? [rule] : [],
    ),
  )
  const promised = packs.flatMap(({ layer, settings }) =>
    layer === 'promise' ? Object.keys(settings) : [],
  )
  return [...rules.keys()].flatMap((rule) => [
    ...(cited.includes(rule) ||
    promised.includes(rule) ||
    entries.some(({ carriedBy }) => carriedBy.includes(rule))
      ? []
      : [`\`${rule}\` is a rule that no row asks for and the model does not promise`]),
    ...(packs.some(({ settings }) => settings[rule] !== undefined)
      ? []
      : [`\`${rule}\` is a rule that no shipped pack sets`]),
  ])
}

const ofTests = ({ rows, tests }: Whole): readonly string[] =>
  tests.flatMap(({ rows: named, file }) =>
    named
      .filter((row) => !rows.some(({ id }) => id === row))
      .map((row) => `a test in \`${file}\` names \`${row}\`, which is no row of the catalogue`),
  )

/** Everything that does not fit together, one sentence each. */
export const faultsOf = (whole: Whole): readonly string[] => [
  ...ofRows(whole),
  ...whole.entries.flatMap((entry) => ofEntry(whole, entry)),
  ...ofPacks(whole),
  ...ofRules(whole),
  ...ofTests(whole),
]
