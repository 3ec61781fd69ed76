import type { IncidentCommand } from './commands.js'
import type { Underway } from './state.js'

/**
 * Tells whether a command has its place in an incident under way. Before the activation nobody is
 * assigned; nobody is at the scene who was not assigned to it; one occasion is one thing; and an
 * incident is not closed while a peer is at the scene or a hold lasts.
 */
export const hasPlace = (command: IncidentCommand, { status, course }: Underway): boolean => {
  switch (command.type) {
    case 'DeclareIncident':
      return false
    case 'ConsiderActivation':
    case 'AuthorizeActivation':
      return status === 'declared'
    case 'RequestMutualAid':
    case 'NotifyActivation':
    case 'OpenSocialMediaHold':
      return true
    case 'AssignMember':
      return status === 'active'
    case 'StartOnSceneSupport':
      return course.assigned.some(
        ({ member, duty }) => member === command.member && duty === 'onScene',
      )
    case 'EndOnSceneSupport':
      return course.atScene.includes(command.member)
    case 'LiftSocialMediaHold':
      return course.holds.some(
        ({ source, from }) => source === command.source && from === command.from,
      )
    case 'RecordSocialMediaConcern':
      return !course.concerns.some(({ occasion }) => occasion === command.occasion)
    case 'ScheduleGroupIntervention':
    case 'ScheduleDebrief':
      return (
        status === 'active' &&
        ![...course.groups, ...course.debriefs].some(
          ({ occasion }) => occasion === command.occasion,
        )
      )
    case 'RecordDebriefAttendance':
      return (
        course.debriefs.some(({ occasion }) => occasion === command.occasion) &&
        !course.attendance.some(
          ({ occasion, member }) => occasion === command.occasion && member === command.member,
        )
      )
    case 'ContributeAfterAction':
      return status === 'active' && course.contributed === undefined
    case 'CloseIncident':
      return course.atScene.length === 0 && course.holds.every(({ lifted }) => lifted)
  }
}
