import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { check, decided } from '../../kernel/check.js'
import type { Context } from '../../kernel/decider.js'
import type { DisclosureCommandOf } from '../commands.js'
import type { DisclosurePolicy } from '../policy.js'
import { hazardRules } from '../rules/others.js'
import { minutesBetween, reportInTime, timingUnder } from '../rules/timing.js'
import type { Hazard } from '../state.js'
import { nothingNew, type Result } from './result.js'

type HazardCommand =
  | DisclosureCommandOf<'NotifyOfHazard'>
  | DisclosureCommandOf<'RequestRemovalFromDuty'>
  | DisclosureCommandOf<'CloseHazard'>

/** Decides in a hazard report under way: everybody at once, removal requested, closed. SLM-CG-5. */
export const decideHazard = (policy: DisclosurePolicy) => {
  const judgeTime = check(policy, [reportInTime])
  const judgeClosing = check(policy, hazardRules)
  const timingOf = timingUnder(policy)
  return (command: HazardCommand, state: Hazard, { at }: Context<unknown>): Result => {
    switch (command.type) {
      case 'NotifyOfHazard': {
        const { to } = command
        if (state.notified.includes(to)) return nothingNew(policy)
        const facts = {
          within: 'atOnce',
          minutes: minutesBetween(state.reported.at, at),
        } as const
        return pipe(
          judgeTime(facts),
          E.map((late) =>
            decided(policy, [{ type: 'HazardNotified', to, timing: timingOf(facts), at }], late),
          ),
        )
      }
      case 'RequestRemovalFromDuty':
        return state.removalRequested
          ? nothingNew(policy)
          : E.right(decided(policy, [{ type: 'RemovalFromDutyRequested' }]))
      case 'CloseHazard':
        return pipe(
          judgeClosing(state),
          E.map((advisories) => decided(policy, [{ type: 'HazardClosed' }], advisories)),
        )
    }
  }
}
