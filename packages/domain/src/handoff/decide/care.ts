import { isOnOrBefore, type CalendarDate } from '../../kernel/calendar-date.js'
import type { Settings } from '../../kernel/check.js'
import type { Context } from '../../kernel/decider.js'
import type { HandOffCommandOf } from '../commands.js'
import type { HandOffObserved } from '../observed.js'
import type { HandOffState, InCare } from '../state.js'
import { isProfessional } from '../vocabulary.js'
import { misplaced, nothingNew, record, type Result } from './result.js'

/** The commands that say when professional care began and ended. */
export type Care = HandOffCommandOf<'StartCare' | 'EndCare' | 'ReturnToWork'>

const start = (
  policy: Settings,
  command: HandOffCommandOf<'StartCare'>,
  state: HandOffState,
): Result => {
  const { on } = command
  if (state.status === 'inCare')
    return state.startedOn === on
      ? nothingNew(policy)
      : misplaced(policy, command, 'care has started on another day')
  if (state.status !== 'completed') return misplaced(policy, command, state.status)
  return isProfessional(state.destination)
    ? record(policy, { type: 'CareStarted', on }, false)
    : misplaced(policy, command, 'the destination gives no professional care')
}

/** Whether a day is on record already, and what it is that would be done over. */
const known = (command: Care, { endedOn, returnedOn }: InCare): CalendarDate | undefined =>
  command.type === 'EndCare' ? endedOn : returnedOn

/** Decides the days of professional care. It knows no more of it than that (SAPD-11). */
export const care =
  (policy: Settings) =>
  (command: Care, state: HandOffState, { on: day }: Context<HandOffObserved>): Result => {
    const { on } = command
    if (!isOnOrBefore(on, day)) return misplaced(policy, command, 'the day lies ahead')
    if (command.type === 'StartCare') return start(policy, command, state)
    if (state.status !== 'inCare') return misplaced(policy, command, state.status)
    const before = known(command, state)
    if (before === on) return nothingNew(policy)
    if (before !== undefined) return misplaced(policy, command, 'another day is on record')
    if (!isOnOrBefore(state.startedOn, on))
      return misplaced(policy, command, 'care starts only after that day')
    const type = command.type === 'EndCare' ? 'CareEnded' : 'ReturnedToWork'
    return record(policy, { type, on }, false)
  }
