import type { Actor } from '../kernel/decider.js'
import type { IncidentCommand } from './commands.js'
import type { IncidentEvent } from './events.js'
import type { Course } from './state.js'

/** What is stored of a command in an incident under way: the fields are named, so that none can slip in. */
export const eventOf = (
  command: Exclude<IncidentCommand, { type: 'DeclareIncident' }>,
  course: Course,
  actor: Actor,
): IncidentEvent => {
  switch (command.type) {
    case 'ConsiderActivation': {
      const { activate, teamClose } = command
      return teamClose === undefined
        ? { type: 'ActivationConsidered', activate }
        : { type: 'ActivationConsidered', activate, teamClose }
    }
    case 'RequestMutualAid':
      return { type: 'MutualAidRequested' }
    case 'NotifyActivation':
      return { type: 'ActivationNotified', channel: command.channel }
    case 'AuthorizeActivation':
      return { type: 'ActivationAuthorized', role: actor.role, by: actor.id }
    case 'AssignMember': {
      const { member, duty, close } = command
      return close === undefined
        ? { type: 'MemberAssigned', member, duty }
        : { type: 'MemberAssigned', member, duty, close }
    }
    case 'StartOnSceneSupport':
      return { type: 'OnSceneSupportStarted', member: command.member }
    case 'EndOnSceneSupport':
      return { type: 'OnSceneSupportEnded', member: command.member }
    case 'OpenSocialMediaHold':
      return { type: 'SocialMediaHoldOpened', source: command.source, from: command.from }
    case 'LiftSocialMediaHold':
      return { type: 'SocialMediaHoldLifted', source: command.source, from: command.from }
    case 'RecordSocialMediaConcern': {
      const { occasion, member, kind } = command
      return { type: 'SocialMediaConcernRecorded', occasion, member, kind }
    }
    case 'ScheduleGroupIntervention': {
      const { occasion, on, part, clinician } = command
      return clinician === undefined
        ? { type: 'GroupInterventionScheduled', occasion, on, part }
        : { type: 'GroupInterventionScheduled', occasion, on, part, clinician }
    }
    case 'ScheduleDebrief':
      return { type: 'DebriefScheduled', occasion: command.occasion, on: command.on }
    case 'RecordDebriefAttendance': {
      const { occasion, member, attended } = command
      return { type: 'DebriefAttendanceRecorded', occasion, member, attended }
    }
    case 'ContributeAfterAction':
      return {
        type: 'AfterActionContributed',
        contributors: command.contributors,
        members: new Set(course.assigned.map(({ member }) => member)).size,
        groupInterventions: course.groups.length,
      }
    case 'CloseIncident': {
      const { afterActionMade } = command
      return afterActionMade === undefined
        ? { type: 'IncidentClosed' }
        : { type: 'IncidentClosed', afterActionMade }
    }
  }
}
