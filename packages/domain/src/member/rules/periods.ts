import { yearOf } from '../../kernel/calendar-date.js'
import { boundedInt } from '../../kernel/codec/bounded-int.js'
import { ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { MemberCommandOf } from '../commands.js'
import { daysOffIn, minutesIn, teamTrainingsIn, type File } from '../file.js'

/** The facts when a day off is granted. */
export type Granting = { readonly command: MemberCommandOf<'GrantDayOff'>; readonly file: File }

/** SLM-ACT-8: so many and no more. */
export const daysOffWithin = ruleWith<Granting>()(
  { id: 'member.days-off-within', asks: 'a member is granted the days off of a year and no more' },
  { days: boundedInt('days', 1, 60) },
  ({ days }) =>
    ({ command, file }) =>
      verdictOf(daysOffIn(file, yearOf(command.on)) < days),
  ({ days }) =>
    ({ command, file }) => ({ granted: daysOffIn(file, yearOf(command.on)), days }),
)

/** What is asked when a day off is granted. */
export const dayOffRules = [daysOffWithin]

/** The facts when a quarter's training is counted. */
export type ClosingQuarter = {
  readonly command: MemberCommandOf<'CloseQuarter'>
  readonly file: File
}

/** IACP-8.1b: hours, which no number of sessions replaces (contradiction C7). */
export const quarterlyTraining = ruleWith<ClosingQuarter>()(
  {
    id: 'member.quarterly-training',
    asks: 'a member has the minutes of update training that a quarter asks for',
    effect: 'report',
  },
  { minutes: boundedInt('minutes', 1, 10_000) },
  ({ minutes }) =>
    ({ command, file }) =>
      verdictOf(minutesIn(file, command.quarter) >= minutes),
  ({ minutes }) =>
    ({ command, file }) => ({ minutes: minutesIn(file, command.quarter), asked: minutes }),
)

/** What is asked when a quarter is closed. */
export const quarterRules = [quarterlyTraining]

/** The facts when a year is counted. */
export type ClosingYear = { readonly command: MemberCommandOf<'CloseYear'>; readonly file: File }

/** SLM-ACT-6: sessions, which no number of hours replaces (contradiction C7). */
export const teamTrainings = ruleWith<ClosingYear>()(
  {
    id: 'member.team-trainings',
    asks: 'a member has taken part in the team trainings of the year',
    effect: 'report',
  },
  { sessions: boundedInt('sessions', 1, 52) },
  ({ sessions }) =>
    ({ command, file }) =>
      verdictOf(teamTrainingsIn(file, command.year) >= sessions),
  ({ sessions }) =>
    ({ command, file }) => ({ sessions: teamTrainingsIn(file, command.year), asked: sessions }),
)

/** SLM-ACT-8: as many as promised. */
export const daysOffGranted = ruleWith<ClosingYear>()(
  {
    id: 'member.days-off-granted',
    asks: 'a member was granted the days off that the year promises',
    effect: 'report',
  },
  { days: boundedInt('days', 1, 60) },
  ({ days }) =>
    ({ command, file }) =>
      verdictOf(daysOffIn(file, command.year) >= days),
  ({ days }) =>
    ({ command, file }) => ({ granted: daysOffIn(file, command.year), days }),
)

/** What is asked when a year is closed. */
export const yearRules = [teamTrainings, daysOffGranted]
