import {
  canonicalJson,
  type Decision,
  type Finding,
  type Rejection,
  type StreamName,
} from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { EventRecord, RawEvent } from './event-record.js'
import type { Accepted } from './outcome.js'

/** What a command left in its stream earlier: its records, and the state they were decided in. */
export type Evidence<S, Ev> = {
  readonly before: S
  readonly records: readonly [EventRecord<Ev>, ...EventRecord<Ev>[]]
}

const written = (events: readonly unknown[]): string => canonicalJson(events as readonly RawEvent[])

const recovered = <Ev>(
  { records: [first, ...others] }: Evidence<unknown, Ev>,
  again: E.Either<Rejection, Decision<Ev>>,
): readonly Finding[] =>
  E.isRight(again) &&
  again.right.policy.hash === first.policy.hash &&
  written(again.right.events) === written([first, ...others].map(({ event }) => event))
    ? again.right.advisories
    : []

/**
 * The answer of a command that left records and no receipt. Where the records say that there were
 * advisories, the process ended before those were remembered: deciding again, in the state met then,
 * gives them back, unless the policy or the facts read from other streams have changed since.
 */
export const answerFrom = <S, Ev>(
  stream: StreamName,
  evidence: Evidence<S, Ev>,
  decide: (state: S) => E.Either<Rejection, Decision<Ev>>,
): Accepted<Ev> => {
  const { advised, policy } = evidence.records[0]
  return {
    type: 'Accepted',
    stream,
    records: evidence.records,
    advisories: advised === 0 ? [] : recovered(evidence, decide(evidence.before)),
    policy,
  }
}
