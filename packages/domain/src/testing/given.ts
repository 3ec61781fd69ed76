import type { CalendarDate } from '../kernel/calendar-date.js'
import type { Settings } from '../kernel/check.js'
import { fold, type Context } from '../kernel/decider.js'
import type { Finding, Modality } from '../kernel/finding.js'
import type { Instant } from '../kernel/instant.js'
import type { ActorId } from '../kernel/opaque-id.js'
import type { Role } from '../kernel/role.js'
import type { StreamDefinition } from '../kernel/stream.js'
import type { Verdict } from '../kernel/verdict.js'

/** A finding as tests compare it: which rule, what it said, how strongly it is asked. */
export type Told = readonly [rule: string, verdict: Verdict, modality: Modality]

/** What a command led to, whole: every event and every finding, so that nothing passes unseen. */
export type Outcome<Ev> =
  | { readonly accepted: readonly Ev[]; readonly advisories: readonly Told[] }
  | { readonly refused: readonly Told[] }
  | { readonly malformed: readonly unknown[] }

/** The day on which things happen, where a test does not say another. */
export const today = '2026-03-02' as CalendarDate

/** Who acts, where a test does not say another. */
export const someone = '5e1f0c9a7b3d4286a1c0ffee12345678' as ActorId

/** What surrounds a command: the day, the role that acts, and what was read from other streams. */
export type Around<O> = {
  readonly on?: string
  readonly role?: Role
  readonly by?: ActorId
  readonly observed?: Partial<O>
}

const contextOf = <O>({ on = today, role, by, observed }: Around<O>): Context<O> => ({
  at: `${on}T12:00:00.000Z` as Instant,
  on: on as CalendarDate,
  actor: { role: role ?? 'coordinator', id: by ?? someone },
  observed: observed ?? {},
})

const told = (findings: readonly Finding[]): readonly Told[] =>
  findings.map(({ rule, verdict, modality }) => [rule, verdict, modality])

/**
 * Given a history, when a command is given under a policy, what comes of it. Whatever does not pass
 * the codecs of the stream, going in or coming out, is `malformed`: no test rests on what cannot be.
 */
export const given =
  <C extends { readonly type: string }, S, Ev extends { readonly type: string }, O>(
    stream: StreamDefinition<C, S, Ev, O, Settings>,
  ) =>
  (policy: Settings, history: readonly Ev[], command: C, around: Around<O> = {}): Outcome<Ev> => {
    const state = fold<S, Ev>(stream.decider)(history)
    const result = stream.decider.decide(policy)(command, state, contextOf(around))
    const events = result._tag === 'Right' ? result.right.events : []
    const malformed = [
      ...(stream.commands.is(command) ? [] : [command]),
      ...[...history, ...events].filter((event) => !stream.events.is(event)),
    ]
    if (malformed.length > 0) return { malformed }
    return result._tag === 'Right'
      ? { accepted: events, advisories: told(result.right.advisories) }
      : { refused: told(result.left.findings) }
  }

/** The outcome of a command that leads to these events and meets all that is recommended. */
export const accepted = <Ev>(...events: readonly Ev[]): Outcome<Ev> => ({
  accepted: events,
  advisories: [],
})

/** The outcome of a command that is refused by required rules, each violated. */
export const refused = (...rules: readonly string[]): Outcome<never> => ({
  refused: rules.map((rule) => [rule, 'violated', 'required']),
})

/** The outcome of a command that has no place where the stream is. */
export const misplaced = (stream: string): Outcome<never> => refused(`${stream}.lifecycle`)

/** The outcome of a command that says nothing new. */
export const nothingNew: Outcome<never> = { accepted: [], advisories: [] }
