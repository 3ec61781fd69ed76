import { IncidentCommand } from '../incident/index.js'
import { OfferCommand } from '../offer/index.js'
import { OutreachCommand } from '../outreach/index.js'
import { as, occasions, other, someone } from './usual.js'

/** The usual way of an offer, from the request over the acceptance to the contact. */
export const usualOffer = as(OfferCommand)([
  { type: 'RequestSupport', route: 'coordinator', situation: 'postCriticalIncident' },
  { type: 'BroadcastOffer' },
  { type: 'DeclineOffer', member: other },
  { type: 'RecordIdentityConsent', form: 'spoken' },
  { type: 'AcceptOffer', member: someone },
  { type: 'ReleaseIdentity', to: someone },
  { type: 'CloseOffer', because: 'contactBegan' },
])

const began = '2024-12-31T12:00:00.000Z'

/** The usual way of an incident, from the declaration over the scene to the After Action report. */
export const usualIncident = as(IncidentCommand)([
  {
    type: 'DeclareIncident',
    criteria: ['massCasualty', 'officerInvolvedShooting'],
    largeScale: false,
  },
  { type: 'ConsiderActivation', activate: true, teamClose: true },
  { type: 'RequestMutualAid' },
  { type: 'NotifyActivation', channel: 'rtcc' },
  { type: 'AuthorizeActivation' },
  { type: 'AssignMember', member: someone, duty: 'onScene', close: false },
  { type: 'OpenSocialMediaHold', source: 'onScene', from: began },
  { type: 'StartOnSceneSupport', member: someone },
  { type: 'RecordSocialMediaConcern', occasion: occasions[0], member: other, kind: 'duringHold' },
  { type: 'EndOnSceneSupport', member: someone },
  { type: 'LiftSocialMediaHold', source: 'onScene', from: began },
  {
    type: 'ScheduleGroupIntervention',
    occasion: occasions[1],
    on: '2025-05-01',
    part: 'conduct',
    clinician: true,
  },
  { type: 'ScheduleDebrief', occasion: occasions[2], on: '2025-05-01' },
  { type: 'RecordDebriefAttendance', occasion: occasions[2], member: someone, attended: true },
  { type: 'ContributeAfterAction', contributors: ['chaplain', 'mentalHealthProfessional'] },
  { type: 'CloseIncident', afterActionMade: true },
])

/** The usual way of an outreach. */
export const usualOutreach = as(OutreachCommand)([
  { type: 'RaiseOutreach', occasion: 'injury' },
  { type: 'GiveContactInformation' },
  { type: 'CloseOutreach', because: 'done' },
])
