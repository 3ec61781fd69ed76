import type { Instant } from '../kernel/instant.js'
import type { DisclosureEvent, DisclosureEventOf } from './events.js'
import type { ExceptionMet } from './exception.js'
import type { Question } from './question.js'
import type { ConsultationOccasion, Party } from './vocabulary.js'

/** Where a matter stands. Whatever is learned after a decision puts it back to `raised`. */
export type Matter = {
  readonly status: 'raised' | 'decided' | 'completed'
  readonly question: Question
  /** When the first exception was found: reports are due from then on. */
  readonly since: Instant | undefined
  readonly counselled: boolean
  readonly decision: DisclosureEventOf<'DisclosureDecided'> | undefined
  readonly told: readonly Party[]
  readonly sanctioned: Party | undefined
}

/** A consultation that was asked for. */
export type Consulting = {
  readonly status: 'consulting'
  readonly requested: DisclosureEventOf<'ConsultationRequested'>
}

/** A hazard report under way. */
export type Hazard = {
  readonly status: 'hazard' | 'hazardClosed'
  readonly reported: DisclosureEventOf<'HazardReported'>
  readonly notified: readonly Party[]
  readonly removalRequested: boolean
}

/** The states of a disclosure: a matter, an inquiry, a consultation, a hazard report or a talk of fitness. */
export type DisclosureState =
  | { readonly status: 'none' }
  | Matter
  | { readonly status: 'inquiryAnswered'; readonly answered: DisclosureEventOf<'InquiryAnswered'> }
  | Consulting
  | {
      readonly status: 'consulted'
      readonly occasion: ConsultationOccasion
      readonly recorded: DisclosureEventOf<'ConsultationRecorded'>
    }
  | Hazard
  | {
      readonly status: 'fitnessCommunicated'
      readonly communicated: DisclosureEventOf<'FitnessCommunicated'>
    }

export const initial: DisclosureState = { status: 'none' }

const noExceptions: readonly ExceptionMet[] = []
const nobody: readonly Party[] = []

const raised = (
  asks: Question['asks'],
  knowledge: Question['knowledge'],
  purpose: Question['purpose'],
): Matter => ({
  status: 'raised',
  question: { asks, knowledge, exceptions: noExceptions, consent: 'none', purpose },
  since: undefined,
  counselled: false,
  decision: undefined,
  told: nobody,
  sanctioned: undefined,
})

const begin = (state: DisclosureState, event: DisclosureEvent): DisclosureState => {
  switch (event.type) {
    case 'DisclosureRequested':
      return raised(event.asks, event.knowledge, event.purpose)
    case 'MatterDiscovered':
      return raised('nobody', event.knowledge, 'safety')
    case 'InquiryAnswered':
      return { status: 'inquiryAnswered', answered: event }
    case 'ConsultationRequested':
      return { status: 'consulting', requested: event }
    case 'HazardReported':
      return { status: 'hazard', reported: event, notified: nobody, removalRequested: false }
    case 'FitnessCommunicated':
      return { status: 'fitnessCommunicated', communicated: event }
    default:
      return state
  }
}

const tell = (matter: Matter, to: Party): Matter => {
  const { question, since, counselled, decision, sanctioned } = matter
  const told = matter.told.includes(to) ? matter.told : [...matter.told, to]
  const status = decision?.to.every((one) => told.includes(one)) === true ? 'completed' : 'decided'
  return { status, question, since, counselled, decision, told, sanctioned }
}

const go = (matter: Matter, event: DisclosureEvent): Matter => {
  const { status, question, since, counselled, decision, told, sanctioned } = matter
  const { asks, knowledge, exceptions, consent, purpose } = question
  switch (event.type) {
    case 'ExceptionClassified': {
      const { exception, threshold } = event
      const more = [...exceptions, { exception, threshold }]
      const asked = { asks, knowledge, exceptions: more, consent, purpose }
      const from = since ?? event.at
      return {
        status: 'raised',
        question: asked,
        since: from,
        counselled,
        decision,
        told,
        sanctioned,
      }
    }
    case 'AuthorizationRecorded': {
      const asked = { asks, knowledge, exceptions, consent: event.form, purpose }
      return { status: 'raised', question: asked, since, counselled, decision, told, sanctioned }
    }
    case 'CounselSought':
      return { status, question, since, counselled: true, decision, told, sanctioned }
    case 'DisclosureDecided': {
      const isDone = event.to.length > 0 && event.to.every((one) => told.includes(one))
      const next = isDone ? 'completed' : 'decided'
      return { status: next, question, since, counselled, decision: event, told, sanctioned }
    }
    case 'DisclosureMade':
    case 'ReportMade':
      return tell(matter, event.to)
    case 'SanctionProposed':
      return { status, question, since, counselled, decision, told, sanctioned: event.by }
    default:
      return matter
  }
}

const warn = (hazard: Hazard, event: DisclosureEvent): Hazard => {
  const { status, reported, notified, removalRequested } = hazard
  switch (event.type) {
    case 'HazardNotified':
      return { status, reported, notified: [...notified, event.to], removalRequested }
    case 'RemovalFromDutyRequested':
      return { status, reported, notified, removalRequested: true }
    case 'HazardClosed':
      return { status: 'hazardClosed', reported, notified, removalRequested }
    default:
      return hazard
  }
}

/** Moves a disclosure by one stored event; an event that has no place in a state leaves it as it is. */
export const evolve = (state: DisclosureState, event: DisclosureEvent): DisclosureState => {
  switch (state.status) {
    case 'none':
      return begin(state, event)
    case 'raised':
    case 'decided':
    case 'completed':
      return go(state, event)
    case 'consulting':
      return event.type === 'ConsultationRecorded'
        ? { status: 'consulted', occasion: state.requested.occasion, recorded: event }
        : state
    case 'hazard':
      return warn(state, event)
    case 'inquiryAnswered':
    case 'consulted':
    case 'hazardClosed':
    case 'fitnessCommunicated':
      return state
  }
}
