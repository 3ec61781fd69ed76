import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { check, decided, outOfOrder, type Settings } from '../kernel/check.js'
import type { Decide, Decision, Rejection } from '../kernel/decider.js'
import type { Finding } from '../kernel/finding.js'
import { same } from '../kernel/same.js'
import type { ReleaseCommand, ReleaseCommandOf } from './commands.js'
import type { ReleaseEvent, ReleaseEventOf } from './events.js'
import { closingRules, controllingRules, publishingRules } from './rules.js'
import type { ReleaseState } from './state.js'

type Result = E.Either<Rejection, Decision<ReleaseEvent>>

const emit =
  (policy: Settings, event: ReleaseEvent) =>
  (advisories?: readonly Finding[]): Decision<ReleaseEvent> =>
    decided(policy, [event], advisories)

/** What is stored of the tables: the fields are named, so that none can slip in. */
const tablesBuilt = ({
  tables,
  inputs,
  cells,
}: ReleaseCommandOf<'BuildTables'>): ReleaseEventOf<'TablesBuilt'> => ({
  type: 'TablesBuilt',
  tables,
  inputs,
  cells,
})

/** What is stored of disclosure control, with what was attested of it: the fields are named. */
const disclosureControlled = ({
  threshold,
  supporters,
  hidden,
  tables,
  output,
  proven,
}: ReleaseCommandOf<'ControlDisclosure'>): ReleaseEventOf<'DisclosureControlled'> => ({
  type: 'DisclosureControlled',
  threshold,
  supporters,
  hidden,
  tables,
  output,
  ...(proven === undefined ? {} : { proven }),
})

/** Tells whether a command asks for what this state came from. */
const isDone = (command: ReleaseCommand, state: ReleaseState): boolean => {
  switch (command.type) {
    case 'ClosePeriod':
      return state.status === 'closed' && state.year === command.year
    case 'BuildTables':
      return state.status === 'built' && same(state.built, tablesBuilt(command))
    case 'ControlDisclosure':
      return state.status === 'controlled' && same(state.controlled, disclosureControlled(command))
    case 'PublishRelease':
      return state.status === 'published' && state.controlled.output === command.output
    case 'CorrectRelease':
      return state.status === 'corrected' && state.by === command.by
    case 'WithdrawRelease':
      return state.status === 'withdrawn' && state.because === command.because
  }
}

/** There are no more hidden cells than cells, and no table leaves that was not built. */
const fits = (
  { hidden, tables }: ReleaseCommandOf<'ControlDisclosure'>,
  { built }: Extract<ReleaseState, { status: 'built' }>,
): boolean => hidden <= built.cells && tables.every((table) => built.tables.includes(table))

/** Decides a command of a release under a policy. Fill the policy in once and keep the result. */
export const decide = (
  policy: Settings,
): Decide<ReleaseCommand, ReleaseState, ReleaseEvent, unknown> => {
  const judgeClosing = check(policy, closingRules)
  const judgeControl = check(policy, controllingRules)
  const judgePublishing = check(policy, publishingRules)
  return (command, state, context): Result => {
    if (isDone(command, state)) return E.right(decided(policy, []))
    const misplaced = (): Result => outOfOrder(policy, 'release', command.type, state.status)
    switch (command.type) {
      case 'ClosePeriod':
        return state.status === 'none'
          ? pipe(
              judgeClosing({ command, context }),
              E.map(emit(policy, { type: 'PeriodClosed', year: command.year })),
            )
          : misplaced()
      case 'BuildTables':
        return state.status === 'closed'
          ? E.right(emit(policy, tablesBuilt(command))())
          : misplaced()
      case 'ControlDisclosure':
        return state.status === 'built' && fits(command, state)
          ? pipe(judgeControl({ command }), E.map(emit(policy, disclosureControlled(command))))
          : misplaced()
      case 'PublishRelease':
        return state.status === 'controlled'
          ? pipe(
              judgePublishing({ command, state, context }),
              E.map(
                emit(policy, {
                  type: 'ReleasePublished',
                  on: context.on,
                  output: command.output,
                }),
              ),
            )
          : misplaced()
      case 'CorrectRelease':
        return state.status === 'published'
          ? E.right(emit(policy, { type: 'ReleaseCorrected', by: command.by })())
          : misplaced()
      case 'WithdrawRelease':
        return state.status === 'published' || state.status === 'corrected'
          ? E.right(emit(policy, { type: 'ReleaseWithdrawn', because: command.because })())
          : misplaced()
    }
  }
}
