import { quarterOf, yearOf, type CalendarDate } from '../kernel/calendar-date.js'
import type { ActorId } from '../kernel/opaque-id.js'
import type { Role } from '../kernel/role.js'
import type { MemberEvent, MemberEventOf } from './events.js'
import { join, without } from './sets.js'
import type {
  AgreementKind,
  AgreementPart,
  Consideration,
  Quality,
  Recommender,
  StandingGround,
  TrainingKind,
  TrainingTopic,
} from './vocabulary.js'

/** Good standing as it was last said; `unknown` until somebody says. */
export type Standing = 'unknown' | 'good' | StandingGround

/** An event of something that happens once and is recorded once. */
export type Occasional = Extract<MemberEvent, { readonly occasion: unknown }>

/** What is on file of a person, before and after the appointment. */
export type File = {
  readonly nominated: MemberEventOf<'CandidateNominated'>
  readonly considered: readonly Consideration[]
  readonly displays: readonly Quality[]
  readonly lacks: readonly Quality[]
  readonly recommendedBy: readonly Recommender[]
  readonly notRecommendedBy: readonly Recommender[]
  readonly interview?: MemberEventOf<'CandidateInterviewed'>
  readonly agreements: { readonly [K in AgreementKind]?: readonly AgreementPart[] }
  readonly acknowledged: boolean
  readonly approvals: readonly { readonly role: Role; readonly by: ActorId }[]
  readonly standing: Standing
  readonly specializedTraining: boolean
  readonly topics: readonly TrainingTopic[]
  /** What was recorded once and must not count twice, by its occasion. */
  readonly occasions: { readonly [occasion: string]: Occasional }
  readonly trainings: readonly {
    readonly kind: TrainingKind
    readonly on: CalendarDate
    readonly minutes: number
  }[]
  readonly absences: number
  readonly daysOff: readonly CalendarDate[]
  readonly closed: ReadonlySet<string>
}

/** The file of somebody who was just nominated. */
export const newFile = (nominated: MemberEventOf<'CandidateNominated'>): File => ({
  nominated,
  considered: [],
  displays: [],
  lacks: [],
  recommendedBy: [],
  notRecommendedBy: [],
  agreements: {},
  acknowledged: false,
  approvals: [],
  standing: 'unknown',
  specializedTraining: false,
  topics: [],
  occasions: {},
  trainings: [],
  absences: 0,
  daysOff: [],
  closed: new Set(),
})

const see = (file: File, event: Occasional): File => ({
  ...file,
  occasions: { ...file.occasions, [event.occasion]: event },
})

const train = (file: File, event: MemberEventOf<'TrainingRecorded'>): File => {
  const { kind, on, minutes, completed, topics } = event
  const seen = see(file, event)
  if (!completed) return seen
  return {
    ...seen,
    specializedTraining: file.specializedTraining || kind === 'specialized',
    topics: join(file.topics, topics),
    trainings: [...file.trainings, { kind, on, minutes }],
  }
}

/** What a file says after one event that bears on it. */
export const onFile = (file: File, event: MemberEvent): File => {
  switch (event.type) {
    case 'CandidateEvaluated':
      return {
        ...file,
        considered: join(file.considered, event.considered),
        displays: join(without(file.displays, event.lacks), event.displays),
        lacks: join(without(file.lacks, event.displays), event.lacks),
      }
    case 'RecommendationRecorded': {
      const { from, favourable } = event
      const seen = see(file, event)
      return favourable
        ? { ...seen, recommendedBy: join(file.recommendedBy, [from]) }
        : { ...seen, notRecommendedBy: join(file.notRecommendedBy, [from]) }
    }
    case 'CandidateInterviewed':
      return { ...file, interview: event }
    case 'AgreementSigned':
      return { ...file, agreements: { ...file.agreements, [event.kind]: event.parts } }
    case 'PolicyAcknowledged':
      return { ...file, acknowledged: true }
    case 'TrainingRecorded':
      return train(file, event)
    case 'SkillsAssessed':
    case 'FeedbackGiven':
      return see(file, event)
    case 'MembershipApproved':
      return { ...file, approvals: [...file.approvals, { role: event.role, by: event.by }] }
    case 'StandingConfirmed':
      return { ...file, standing: 'good' }
    case 'StandingLost':
      return { ...file, standing: event.ground }
    case 'AttendanceRecorded':
      return {
        ...see(file, event),
        absences: file.absences + (event.attended ? 0 : 1),
      }
    case 'DayOffGranted':
      return { ...file, daysOff: [...file.daysOff, event.on] }
    case 'QuarterClosed':
      return { ...file, closed: new Set([...file.closed, event.quarter]) }
    case 'YearClosed':
      return { ...file, closed: new Set([...file.closed, String(event.year)]) }
    default:
      return file
  }
}

/** Minutes of completed update training in a calendar quarter; no other kind counts. IACP-8.1b. */
export const minutesIn = (file: File, quarter: string): number =>
  file.trainings
    .filter(({ kind, on }) => kind === 'update' && quarterOf(on) === quarter)
    .reduce((sum, { minutes }) => sum + minutes, 0)

/** Completed team trainings in a calendar year. */
export const teamTrainingsIn = (file: File, year: number): number =>
  file.trainings.filter(({ kind, on }) => kind === 'team' && yearOf(on) === year).length

/** Days off granted in a calendar year. */
export const daysOffIn = (file: File, year: number): number =>
  file.daysOff.filter((on) => yearOf(on) === year).length
