import { explore, statusOf, type Explored, type Step } from './explore.js'

type Drawn = {
  readonly category: string
  readonly initial: string
  readonly steps: readonly Step[]
  /** Command types that no state accepted. */
  readonly unseen: readonly string[]
}

const typesOf = ({ commands }: Explored): readonly string[] =>
  'variants' in commands ? Object.keys(commands.variants as object) : []

/** One stream with all the steps that were seen in it, and what was not seen. */
export const lifecycleOf = (stream: Explored): Drawn => {
  const steps = explore(stream)
  return {
    category: stream.category,
    initial: statusOf(stream.decider.initial),
    steps,
    unseen: typesOf(stream).filter((type) => !steps.some(({ command }) => command === type)),
  }
}

const byArrow = (steps: readonly Step[]): ReadonlyMap<string, readonly string[]> => {
  const arrows = new Map<string, readonly string[]>()
  for (const { from, to, command } of steps) {
    const arrow = `${from} --> ${to}`
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), command].sort())
  }
  return arrows
}

const diagram = ({ initial, steps }: Drawn): readonly string[] => {
  const moving = steps.filter(({ from, to }) => from !== to)
  const alive = new Set(steps.map(({ from }) => from))
  const last = [...new Set(moving.map(({ to }) => to))].filter((status) => !alive.has(status))
  return [
    '```mermaid',
    'stateDiagram-v2',
    `    [*] --> ${initial}`,
    ...[...byArrow(moving)].map(([arrow, commands]) => `    ${arrow}: ${commands.join(', ')}`),
    ...last.map((status) => `    ${status} --> [*]`),
    '```',
  ]
}

const staying = ({ steps }: Drawn): readonly string[] => {
  const there = new Map<string, readonly string[]>()
  for (const { from, to, command } of steps)
    if (from === to) there.set(from, [...(there.get(from) ?? []), command])
  if (there.size === 0) return []
  return [
    '',
    'These are taken where they are, and move nothing that the diagram shows:',
    '',
    '| Where | Commands |',
    '| --- | --- |',
    ...[...there].map(
      ([status, commands]) =>
        `| \`${status}\` | ${[...commands]
          .sort()
          .map((each) => `\`${each}\``)
          .join(', ')} |`,
    ),
  ]
}

/** The lifecycles of all streams as a page. */
export const lifecyclesPage = (streams: readonly Drawn[]): string =>
  [
    '# The lifecycles, as the deciders have them',
    '',
    'Nothing here is drawn by hand. Commands of every type are given in every state that they lead to, under a policy that asks for nothing, so that only the order of the steps refuses; an arrow stands for a command that was accepted and moved the stream. A policy refuses more and never less. `npm run docs` writes this page, and the tests fail when it is out of date.',
    ...streams.flatMap((drawn) => [
      '',
      `## ${drawn.category}`,
      '',
      ...diagram(drawn),
      ...staying(drawn),
    ]),
    '',
  ].join('\n')
