import type * as E from 'fp-ts/lib/Either.js'
import fc from 'fast-check'
import type * as t from 'io-ts'
import { CalendarDate, Instant, policies, Role, type Policy } from '../src/index.js'
import { arbitraryOf } from '../src/testing/arbitrary-of.js'
import * as usual from '../src/testing/usual.js'

type Typed = { readonly type: string }

type Decided = E.Either<unknown, { readonly events: readonly Typed[] }>

/** As much of a stream as exploring needs. Methods, so that every stream fits whatever its words are. */
export type Explored = {
  readonly category: string
  readonly commands: t.Mixed
  readonly decider: {
    readonly initial: unknown
    evolve(state: unknown, event: unknown): unknown
    decide(
      policy: Policy,
    ): { ask(command: unknown, state: unknown, context: unknown): Decided }['ask']
  }
}

/** A step that was seen: a command that was accepted with events, and where it led. */
export type Step = {
  readonly from: string
  readonly command: string
  readonly events: readonly string[]
  readonly to: string
}

/** Asks for nothing: what it refuses, the order of the steps refuses. */
const permissive: Policy = {
  ref: policies.slmpd.ref,
  packs: [],
  settings: [],
  exceptions: policies.slmpd.exceptions,
  settingOf: () => undefined,
}

/** Always the same draws: the page must not change by itself. */
const seed = 20_260_101

const isCommand = (u: unknown): u is Typed =>
  typeof u === 'object' && u !== null && 'type' in u && typeof u.type === 'string'

const variantsOf = (codec: t.Mixed): readonly t.Mixed[] =>
  'variants' in codec ? Object.values(codec.variants as Readonly<Record<string, t.Mixed>>) : [codec]

/** Commands of every type, and those of the usual way, which meet each other's ids. */
const commandsOf = ({ commands }: Explored): readonly Typed[] => [
  ...Object.entries(usual)
    .filter(([name]) => name.startsWith('usual'))
    .flatMap(([, each]): readonly unknown[] => (Array.isArray(each) ? each : []))
    .filter((each): each is Typed => isCommand(each) && commands.is(each)),
  ...variantsOf(commands).flatMap((variant) =>
    fc.sample(arbitraryOf(variant), { numRuns: 24, seed }).filter(isCommand),
  ),
]

const observations = (): readonly unknown[] => {
  const observed = Object.entries(usual)
    .filter(([name]) => name.startsWith('observed'))
    .flatMap(([, each]) => (each instanceof fc.Arbitrary ? [each as fc.Arbitrary<object>] : []))
  const draws = observed.map((each) => fc.sample(each, { numRuns: 6, seed }))
  const merged = Array.from({ length: 6 }, (_, i): unknown =>
    Object.assign({}, ...draws.map((each) => each[i])),
  )
  return [{}, ...merged]
}

const contexts = (): readonly unknown[] => {
  const [on, at] = ['2026-02-01', '2026-02-01T12:00:00.000Z']
  if (!CalendarDate.is(on) || !Instant.is(at)) throw new Error('no such day')
  const seen = observations()
  return Role.words.map((role, i) => ({
    at,
    on,
    actor: { role, id: '0123456789abcdeffedcba9876543210' },
    observed: seen[i % seen.length],
  }))
}

/**
 * Where a state is, as a word: its status, or, where a status has several ways of being there, the way
 * (an appointed member is active, on leave or suspended).
 */
export const statusOf = (state: unknown): string => {
  if (typeof state !== 'object' || state === null || !('status' in state)) return 'unknown'
  if ('membership' in state) {
    const { membership } = state
    if (typeof membership === 'object' && membership !== null && 'presence' in membership)
      return String(membership.presence)
  }
  return String(state.status)
}

const keyOf = (state: unknown): string =>
  JSON.stringify(state, (_, each: unknown) =>
    each instanceof Set
      ? [...(each as ReadonlySet<unknown>)]
      : each instanceof Map
        ? [...each]
        : each,
  )

/** How many states are looked at of those that one type of command led to in one status. */
const mostOfOneKind = 3

/**
 * Gives commands of every type in every state that is reached by them, under a policy that asks for
 * nothing, and notes which were accepted and where they led. It draws what the deciders do, and is
 * told nothing of what they should do.
 */
export const explore = (stream: Explored): readonly Step[] => {
  const { decider } = stream
  const decide = decider.decide(permissive)
  const commands = commandsOf(stream)
  const around = contexts()
  const steps = new Map<string, Step>()
  const seen = new Set([keyOf(decider.initial)])
  const counts = new Map<string, number>()
  const frontier: unknown[] = [decider.initial]
  for (let state = frontier.shift(); state !== undefined; state = frontier.shift()) {
    const from = statusOf(state)
    commands.forEach((command, i) => {
      for (const turn of [0, 5]) {
        const result = decide(command, state, around[(i + turn) % around.length])
        if (result._tag === 'Left' || result.right.events.length === 0) continue
        const next = result.right.events.reduce(
          (moved: unknown, event) => decider.evolve(moved, event),
          state,
        )
        const to = statusOf(next)
        const events = result.right.events.map(({ type }) => type)
        const key = [from, command.type, to].join(' ')
        const known = steps.get(key)?.events ?? []
        const all = [...new Set([...known, ...events])].sort()
        steps.set(key, { from, command: command.type, events: all, to })
        const kind = `${to} ${command.type}`
        const count = counts.get(kind) ?? 0
        if (count >= mostOfOneKind) continue
        const id = keyOf(next)
        if (seen.has(id)) continue
        seen.add(id)
        counts.set(kind, count + 1)
        frontier.push(next)
      }
    })
  }
  return [...steps.values()]
}
