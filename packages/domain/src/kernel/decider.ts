import type * as E from 'fp-ts/lib/Either.js'
import type { CalendarDate } from './calendar-date.js'
import type { Finding } from './finding.js'
import type { Instant } from './instant.js'
import type { ActorId } from './opaque-id.js'
import type { PolicyRef } from './policy-ref.js'
import type { Role } from './role.js'

/** Who gives a command: a role of the program and an opaque id. Never a recipient. */
export type Actor = { readonly role: Role; readonly id: ActorId }

/**
 * What a decision may know besides the command and the state: when it is, who asks, and what was read
 * from other streams just before. The core reads no clock; `on` is the agency's own calendar day at
 * the instant `at`, which only the agency can know.
 */
export type Context<O> = {
  readonly at: Instant
  readonly on: CalendarDate
  readonly actor: Actor
  /** Facts read from other streams; one that was not read is absent, and counts as missing. */
  readonly observed: Partial<O>
}

/** An accepted command: what to store, and what was recommended but not met. */
export type Decision<Ev> = {
  readonly events: readonly Ev[]
  readonly advisories: readonly Finding[]
  readonly policy: PolicyRef
}

/** A refused command: every rule that was not satisfied, never only the first. No event is stored. */
export type Rejection = {
  readonly type: 'Rejected'
  readonly findings: readonly Finding[]
  readonly policy: PolicyRef
}

/** What `decide` gives for a command under a policy, in a state and a context. */
export type Decide<C, S, Ev, O> = (
  command: C,
  state: S,
  context: Context<O>,
) => E.Either<Rejection, Decision<Ev>>

/** A stream's decider (Chassaing): where it starts, how events move it, and what a command leads to. */
export type Decider<C, S, Ev, O, P> = {
  readonly initial: S
  readonly evolve: (state: S, event: Ev) => S
  /** Fill the policy in once and keep the result: the rules that apply are chosen here. */
  readonly decide: (policy: P) => Decide<C, S, Ev, O>
}

/** Folds a stream's events, first to last, into its state. */
export const fold =
  <S, Ev>(decider: { readonly initial: S; readonly evolve: (state: S, event: Ev) => S }) =>
  (events: readonly Ev[]): S =>
    events.reduce(decider.evolve, decider.initial)
