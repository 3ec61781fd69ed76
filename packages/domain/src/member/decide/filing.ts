import type { Settings } from '../../kernel/check.js'
import type { Context } from '../../kernel/decider.js'
import { quarterOf, yearOf } from '../../kernel/calendar-date.js'
import { same } from '../../kernel/same.js'
import type { MemberCommandOf } from '../commands.js'
import { mostMinutes, mostTeamTrainings, type MemberEventOf } from '../events.js'
import { minutesIn, teamTrainingsIn, type File } from '../file.js'
import type { MemberObserved } from '../observed.js'
import { once } from './once.js'
import { misplaced, record, type Result } from './result.js'

/** The commands that add to a file, of a candidate and of a member alike. */
export type Filing = MemberCommandOf<
  | 'SignAgreement'
  | 'AcknowledgePolicy'
  | 'RecordTraining'
  | 'RecordSkillAssessment'
  | 'ConfirmStanding'
  | 'ReportStandingLost'
>

/** Where a dated record has no place: before it happened, or in a period that was counted already. */
export const untimely = (
  file: File,
  on: MemberCommandOf<'RecordTraining'>['on'],
  today: Context<MemberObserved>['on'],
): string | undefined => {
  if (on > today) return 'the day lies ahead'
  if (file.closed.has(quarterOf(on))) return 'the quarter is closed'
  return file.closed.has(String(yearOf(on))) ? 'the year is closed' : undefined
}

/** Where a training has no place: a period that is full could not be closed with a count that fits. */
const overfull = (
  file: File,
  { kind, on, minutes }: MemberCommandOf<'RecordTraining'>,
): string | undefined => {
  if (kind === 'update' && minutesIn(file, quarterOf(on)) + minutes > mostMinutes)
    return 'the quarter is full'
  return kind === 'team' && teamTrainingsIn(file, yearOf(on)) >= mostTeamTrainings
    ? 'the year is full'
    : undefined
}

/** What is stored of a training: the fields are named, so that none can slip in. */
const trainingRecorded = ({
  occasion,
  kind,
  on,
  minutes,
  completed,
  topics,
  formats,
}: MemberCommandOf<'RecordTraining'>): MemberEventOf<'TrainingRecorded'> => ({
  type: 'TrainingRecorded',
  occasion,
  kind,
  on,
  minutes,
  completed,
  topics,
  formats,
})

const recordTraining = (
  policy: Settings,
  command: MemberCommandOf<'RecordTraining'>,
  file: File,
  today: Context<MemberObserved>['on'],
): Result => {
  const event = trainingRecorded(command)
  return once(policy, command, file, event, () => {
    const where = untimely(file, command.on, today) ?? overfull(file, command)
    return where === undefined ? record(policy, event, false) : misplaced(policy, command, where)
  })
}

/** Adds to a file what was signed, trained, assessed, or said about standing. */
export const fileAway = (
  policy: Settings,
  command: Filing,
  file: File,
  { on }: Context<MemberObserved>,
): Result => {
  switch (command.type) {
    case 'SignAgreement': {
      const { kind, parts } = command
      const signed = file.agreements[kind]
      const isKnown = signed !== undefined && same(signed, parts)
      return record(policy, { type: 'AgreementSigned', kind, parts }, isKnown)
    }
    case 'AcknowledgePolicy':
      return record(policy, { type: 'PolicyAcknowledged' }, file.acknowledged)
    case 'RecordTraining':
      return recordTraining(policy, command, file, on)
    case 'RecordSkillAssessment': {
      const { occasion } = command
      const event = { type: 'SkillsAssessed', occasion, on: command.on } as const
      return once(policy, command, file, event, () =>
        command.on > on
          ? misplaced(policy, command, 'the day lies ahead')
          : record(policy, event, false),
      )
    }
    case 'ConfirmStanding':
      return record(policy, { type: 'StandingConfirmed' }, file.standing === 'good')
    case 'ReportStandingLost': {
      const { ground } = command
      return record(policy, { type: 'StandingLost', ground }, file.standing === ground)
    }
  }
}
