import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { endOfQuarter, isOnOrBefore, yearOf } from '../../kernel/calendar-date.js'
import { check, type Settings } from '../../kernel/check.js'
import type { Context } from '../../kernel/decider.js'
import type { MemberCommandOf } from '../commands.js'
import type { MemberEventOf } from '../events.js'
import { daysOffIn, minutesIn, teamTrainingsIn, type File } from '../file.js'
import type { MemberObserved } from '../observed.js'
import { attendanceRules } from '../rules/participation.js'
import { dayOffRules, quarterRules, yearRules } from '../rules/periods.js'
import { once } from './once.js'
import { emit, misplaced, nothingNew, record, type Result } from './result.js'

/** The commands that keep count of what a member attends and is granted. */
export type Counting = MemberCommandOf<
  'RecordAttendance' | 'GrantDayOff' | 'GiveFeedback' | 'CloseQuarter' | 'CloseYear'
>

/** What is stored of a gathering: the fields are named, so that none can slip in. */
const attendanceRecorded = ({
  occasion,
  gathering,
  on,
  attended,
}: MemberCommandOf<'RecordAttendance'>): MemberEventOf<'AttendanceRecorded'> => ({
  type: 'AttendanceRecorded',
  occasion,
  gathering,
  on,
  attended,
})

/** Decides attendance, days off, feedback, and the closing of quarters and years. */
export const counting = (policy: Settings) => {
  const judgeAttendance = check(policy, attendanceRules)
  const judgeDayOff = check(policy, dayOffRules)
  const judgeQuarter = check(policy, quarterRules)
  const judgeYear = check(policy, yearRules)
  return (command: Counting, file: File, { on }: Context<MemberObserved>): Result => {
    switch (command.type) {
      case 'RecordAttendance': {
        const event = attendanceRecorded(command)
        return once(policy, command, file, event, () =>
          command.on > on
            ? misplaced(policy, command, 'the day lies ahead')
            : pipe(judgeAttendance({ command }), E.map(emit(policy, event))),
        )
      }
      case 'GrantDayOff': {
        if (file.daysOff.includes(command.on)) return nothingNew(policy)
        if (file.closed.has(String(yearOf(command.on))))
          return misplaced(policy, command, 'the year is closed')
        const event = { type: 'DayOffGranted', on: command.on } as const
        return pipe(judgeDayOff({ command, file }), E.map(emit(policy, event)))
      }
      case 'GiveFeedback': {
        const { occasion, kind } = command
        const event = { type: 'FeedbackGiven', occasion, kind } as const
        return once(policy, command, file, event, () => record(policy, event, false))
      }
      case 'CloseQuarter': {
        const { quarter } = command
        if (file.closed.has(quarter)) return nothingNew(policy)
        if (!isOnOrBefore(endOfQuarter(quarter), on))
          return misplaced(policy, command, 'the quarter is not over')
        const event = { type: 'QuarterClosed', quarter, minutes: minutesIn(file, quarter) } as const
        return pipe(judgeQuarter({ command, file }), E.map(emit(policy, event)))
      }
      case 'CloseYear': {
        const { year } = command
        if (file.closed.has(String(year))) return nothingNew(policy)
        if (yearOf(on) <= year) return misplaced(policy, command, 'the year is not over')
        const event = {
          type: 'YearClosed',
          year,
          teamTrainings: teamTrainingsIn(file, year),
          daysOff: daysOffIn(file, year),
        } as const
        return pipe(judgeYear({ command, file }), E.map(emit(policy, event)))
      }
    }
  }
}
