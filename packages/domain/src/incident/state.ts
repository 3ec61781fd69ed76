import type { MemberId } from '../kernel/opaque-id.js'
import type { IncidentEvent, IncidentEventOf } from './events.js'
import type { HoldSource, NotificationChannel } from './vocabulary.js'

/** A hold on social media; one that is lifted is kept, so that lifting it again says nothing new. */
export type Hold = {
  readonly source: HoldSource
  readonly from: IncidentEventOf<'SocialMediaHoldOpened'>['from']
  readonly lifted: boolean
}

/** What happened in an incident that is not closed. Every field is there from the start. */
export type Course = {
  readonly declared: IncidentEventOf<'IncidentDeclared'>
  readonly considered: IncidentEventOf<'ActivationConsidered'> | undefined
  readonly mutualAid: boolean
  readonly notified: readonly NotificationChannel[]
  readonly authorized: IncidentEventOf<'ActivationAuthorized'> | undefined
  readonly assigned: readonly IncidentEventOf<'MemberAssigned'>[]
  readonly atScene: readonly MemberId[]
  readonly wereAtScene: readonly MemberId[]
  readonly holds: readonly Hold[]
  readonly concerns: readonly IncidentEventOf<'SocialMediaConcernRecorded'>[]
  readonly groups: readonly IncidentEventOf<'GroupInterventionScheduled'>[]
  readonly debriefs: readonly IncidentEventOf<'DebriefScheduled'>[]
  readonly attendance: readonly IncidentEventOf<'DebriefAttendanceRecorded'>[]
  readonly contributed: IncidentEventOf<'AfterActionContributed'> | undefined
}

/** An incident under way: declared, and active once the activation was authorized. */
export type Underway = { readonly status: 'declared' | 'active'; readonly course: Course }

/** The states of an incident. Closed is final. */
export type IncidentState =
  | { readonly status: 'none' }
  | Underway
  | { readonly status: 'closed'; readonly closed: IncidentEventOf<'IncidentClosed'> }

export const initial: IncidentState = { status: 'none' }

const begun = (declared: IncidentEventOf<'IncidentDeclared'>): Course => ({
  declared,
  considered: undefined,
  mutualAid: false,
  notified: [],
  authorized: undefined,
  assigned: [],
  atScene: [],
  wereAtScene: [],
  holds: [],
  concerns: [],
  groups: [],
  debriefs: [],
  attendance: [],
  contributed: undefined,
})

const isOther =
  ({ member }: { readonly member: MemberId }) =>
  (each: MemberId): boolean =>
    each !== member

/** The course after one event that bears on it. */
const along = (course: Course, event: IncidentEvent): Course => {
  switch (event.type) {
    case 'ActivationConsidered':
      return { ...course, considered: event }
    case 'MutualAidRequested':
      return { ...course, mutualAid: true }
    case 'ActivationNotified':
      return { ...course, notified: [...course.notified, event.channel] }
    case 'ActivationAuthorized':
      return { ...course, authorized: event }
    case 'MemberAssigned':
      return { ...course, assigned: [...course.assigned, event] }
    case 'OnSceneSupportStarted':
      return { ...course, atScene: [...course.atScene, event.member] }
    case 'OnSceneSupportEnded':
      return {
        ...course,
        atScene: course.atScene.filter(isOther(event)),
        wereAtScene: [...course.wereAtScene.filter(isOther(event)), event.member],
      }
    case 'SocialMediaHoldOpened': {
      const { source, from } = event
      return { ...course, holds: [...course.holds, { source, from, lifted: false }] }
    }
    case 'SocialMediaHoldLifted': {
      const { source, from } = event
      const isIt = (hold: Hold): boolean => hold.source === source && hold.from === from
      const holds = course.holds.map((hold) => (isIt(hold) ? { source, from, lifted: true } : hold))
      return { ...course, holds }
    }
    case 'SocialMediaConcernRecorded':
      return { ...course, concerns: [...course.concerns, event] }
    case 'GroupInterventionScheduled':
      return { ...course, groups: [...course.groups, event] }
    case 'DebriefScheduled':
      return { ...course, debriefs: [...course.debriefs, event] }
    case 'DebriefAttendanceRecorded':
      return { ...course, attendance: [...course.attendance, event] }
    case 'AfterActionContributed':
      return { ...course, contributed: event }
    case 'IncidentDeclared':
    case 'IncidentClosed':
      return course
  }
}

/** Moves an incident by one stored event; an event that has no place in a state leaves it as it is. */
export const evolve = (state: IncidentState, event: IncidentEvent): IncidentState => {
  switch (state.status) {
    case 'none':
      return event.type === 'IncidentDeclared'
        ? { status: 'declared', course: begun(event) }
        : state
    case 'declared':
    case 'active': {
      if (event.type === 'IncidentClosed') return { status: 'closed', closed: event }
      const status = event.type === 'ActivationAuthorized' ? 'active' : state.status
      return { status, course: along(state.course, event) }
    }
    case 'closed':
      return state
  }
}
