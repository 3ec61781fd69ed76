import type * as t from 'io-ts'
import { boundedInt } from '../kernel/codec/bounded-int.js'
import { choice } from '../kernel/codec/choice.js'

/** Why an incident calls for the team. SLM-CG-6a to 6d, IACP-3.3a; both lists are open, so `other` is a word. */
export const IncidentCriterion = choice('IncidentCriterion', [
  'traumaticEventWithChildren',
  'massCasualty',
  'memberOrFamilyInvolved',
  'unusualAndPowerful',
  'officerInvolvedShooting',
  'employeeInjuredOrKilled',
  'other',
])
export type IncidentCriterion = t.TypeOf<typeof IncidentCriterion>

/** Whom an activation is told to. SLM-CG-9: RTCC, or the commander of the wellness unit. */
export const NotificationChannel = choice('NotificationChannel', [
  'rtcc',
  'wellnessCommander',
  'coordinator',
  'teamLeader',
])
export type NotificationChannel = t.TypeOf<typeof NotificationChannel>

/** What a member is assigned to. Each is a service type too, so that a member can have stepped back from it. */
export const IncidentDuty = choice('IncidentDuty', [
  'onScene',
  'postCriticalIncident',
  'groupDiscussion',
])
export type IncidentDuty = t.TypeOf<typeof IncidentDuty>

/**
 * What starts a hold on social media: a peer at the scene (SLM-SM-1), or the official release of an
 * incident by the agency itself or by another public safety agency (SLM-SM-2, contradiction C29).
 */
export const HoldSource = choice('HoldSource', ['onScene', 'ownRelease', 'otherAgencyRelease'])
export type HoldSource = t.TypeOf<typeof HoldSource>

/** What a member did on social media. SLM-SM-0 to SLM-SM-3. What was written is never kept. */
export const SocialMediaConcern = choice('SocialMediaConcern', [
  'duringHold',
  'derogatory',
  'perceivedBreach',
])
export type SocialMediaConcern = t.TypeOf<typeof SocialMediaConcern>

/** What part the team's members have in a group debrief. SLM-TM-5. */
export const GroupPart = choice('GroupPart', ['conduct', 'triage', 'none'])
export type GroupPart = t.TypeOf<typeof GroupPart>

/** With whom an After Action report is made. IACP-6.8b. */
export const AfterActionContributor = choice('AfterActionContributor', [
  'member',
  'chaplain',
  'mentalHealthProfessional',
  'command',
])
export type AfterActionContributor = t.TypeOf<typeof AfterActionContributor>

/** Whole hours of a hold: at least one, at most a week. */
export const HoldHours = boundedInt('HoldHours', 1, 168)

/** How many of something the team did at one incident. */
export const IncidentCount = boundedInt('IncidentCount', 0, 1000)
