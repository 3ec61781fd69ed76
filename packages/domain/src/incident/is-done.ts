import { same } from '../kernel/same.js'
import type { IncidentCommand } from './commands.js'
import type { Course } from './state.js'

/** Tells whether a command asks for what is so already. What happens once is told by its occasion. */
export const isDone = (command: IncidentCommand, course: Course): boolean => {
  switch (command.type) {
    case 'DeclareIncident':
      return (
        same(course.declared.criteria, command.criteria) &&
        course.declared.largeScale === command.largeScale
      )
    case 'ConsiderActivation':
      return (
        course.considered?.activate === command.activate &&
        course.considered.teamClose === command.teamClose
      )
    case 'RequestMutualAid':
      return course.mutualAid
    case 'NotifyActivation':
      return course.notified.includes(command.channel)
    case 'AuthorizeActivation':
      return course.authorized !== undefined
    case 'AssignMember':
      return course.assigned.some(
        ({ member, duty }) => member === command.member && duty === command.duty,
      )
    case 'StartOnSceneSupport':
      return course.atScene.includes(command.member)
    case 'EndOnSceneSupport':
      return !course.atScene.includes(command.member) && course.wereAtScene.includes(command.member)
    case 'OpenSocialMediaHold':
      return course.holds.some(
        ({ source, from }) => source === command.source && from === command.from,
      )
    case 'LiftSocialMediaHold':
      return course.holds.some(
        ({ source, from, lifted }) => lifted && source === command.source && from === command.from,
      )
    case 'RecordSocialMediaConcern':
      return course.concerns.some(
        ({ occasion, member, kind }) =>
          occasion === command.occasion && member === command.member && kind === command.kind,
      )
    case 'ScheduleGroupIntervention':
      return course.groups.some(
        ({ occasion, on, part, clinician }) =>
          occasion === command.occasion &&
          on === command.on &&
          part === command.part &&
          clinician === command.clinician,
      )
    case 'ScheduleDebrief':
      return course.debriefs.some(
        ({ occasion, on }) => occasion === command.occasion && on === command.on,
      )
    case 'RecordDebriefAttendance':
      return course.attendance.some(
        ({ occasion, member, attended }) =>
          occasion === command.occasion &&
          member === command.member &&
          attended === command.attended,
      )
    case 'ContributeAfterAction':
      return (
        course.contributed !== undefined &&
        same(course.contributed.contributors, command.contributors)
      )
    case 'CloseIncident':
      return false
  }
}
