import fc from 'fast-check'
import type { Settings } from '../kernel/check.js'
import { CalendarDate } from '../kernel/calendar-date.js'
import type { Context, Decision, Rejection } from '../kernel/decider.js'
import { Instant } from '../kernel/instant.js'
import { ActorId } from '../kernel/opaque-id.js'
import { Role } from '../kernel/role.js'
import type { StreamDefinition } from '../kernel/stream.js'
import { arbitraryOf } from './arbitrary-of.js'

type Typed = { readonly type: string }

/** One step of a walk: a command in its context. */
export type Step<C, O> = { readonly command: C; readonly context: Context<O> }

/** What one step led to. */
export type Stepped<C, S, Ev, O> = Step<C, O> & {
  readonly before: S
  readonly result: { readonly accepted: Decision<Ev> } | { readonly rejected: Rejection }
  readonly after: S
}

const days: readonly string[] = [
  '2024-12-31',
  '2025-03-01',
  '2025-06-30',
  '2026-01-30',
  '2026-02-01',
]

const anyRole = arbitraryOf(Role).filter(Role.is)

const context = <O>(
  observed: fc.Arbitrary<Partial<O>>,
  roles: fc.Arbitrary<Role>,
): fc.Arbitrary<Context<O>> =>
  fc
    .record({
      on: fc.constantFrom(...days).filter(CalendarDate.is),
      role: roles,
      id: arbitraryOf(ActorId).filter(ActorId.is),
      observed,
    })
    .map(({ on, role, id, observed: seen }) => {
      const at = `${on}T12:00:00.000Z`
      if (!Instant.is(at)) throw new Error(`${at} is no instant`)
      return { at, on, actor: { role, id }, observed: seen }
    })

/**
 * Steps of a walk through a stream: commands that a sound program would give, in their usual order,
 * with a random command now and then, steps left out and steps repeated. So walks get deep, and every
 * way of going wrong is taken too.
 */
export const walk = <C extends Typed, S, Ev extends Typed, O, P>(
  stream: StreamDefinition<C, S, Ev, O, P>,
  usual: readonly C[],
  observed: fc.Arbitrary<Partial<O>>,
  roles: fc.Arbitrary<Role> = anyRole,
): fc.Arbitrary<readonly Step<C, O>[]> => {
  const any = arbitraryOf(stream.commands).filter(stream.commands.is)
  const some = (command: C): fc.Arbitrary<readonly C[]> =>
    fc.oneof(
      { weight: 12, arbitrary: fc.constant([command]) },
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.constant([command, command]) },
      { weight: 3, arbitrary: any.map((stray) => [stray, command]) },
    )
  const commands = fc.tuple(...usual.map(some)).map((lists) => lists.flat())
  return fc
    .tuple(commands, fc.array(any, { maxLength: 6 }))
    .chain(([first, more]) =>
      fc.tuple(
        ...[...first, ...more].map((command) =>
          context(observed, roles).map((around) => ({ command, context: around })),
        ),
      ),
    )
}

/** Takes the steps one after the other under a policy, and says what each led to. */
export const take = <C extends Typed, S, Ev extends Typed, O>(
  { decider }: StreamDefinition<C, S, Ev, O, Settings>,
  policy: Settings,
  steps: readonly Step<C, O>[],
): readonly Stepped<C, S, Ev, O>[] => {
  const decide = decider.decide(policy)
  let state = decider.initial
  return steps.map(({ command, context: around }) => {
    const before = state
    const result = decide(command, before, around)
    if (result._tag === 'Left')
      return { command, context: around, before, result: { rejected: result.left }, after: before }
    for (const event of result.right.events) state = decider.evolve(state, event)
    return { command, context: around, before, result: { accepted: result.right }, after: state }
  })
}
