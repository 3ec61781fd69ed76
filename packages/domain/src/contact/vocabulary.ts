import type * as t from 'io-ts'
import { boundedInt } from '../kernel/codec/bounded-int.js'
import { choice } from '../kernel/codec/choice.js'

/** Whom a contact serves, as a class and never as a person. IACP-2.3b, IACP-3.9.1a, SLM-PUR-1, SLM-CG-8a. */
export const RecipientClass = choice('RecipientClass', [
  'sworn',
  'civilian',
  'retired',
  'family',
  'otherAgency',
])
export type RecipientClass = t.TypeOf<typeof RecipientClass>

/** How two people met. IACP-2.3b; written messages call for discretion (IACP-6.6c). */
export const ContactMode = choice('ContactMode', [
  'inPerson',
  'telephone',
  'video',
  'writtenMessage',
])
export type ContactMode = t.TypeOf<typeof ContactMode>

/**
 * What kind of support it was: the eight activities of IACP-2.4.1 to 2.4.8, everyday emotional support
 * (IACP-2.1d), and the education and group work of SLM-MIS-1 and SLM-OPG-2.
 */
export const ServiceType = choice('ServiceType', [
  'everydaySupport',
  'hospitalVisit',
  'careerIssue',
  'postCriticalIncident',
  'deathNotification',
  'substanceUse',
  'relationshipOrFamily',
  'familyOfInjuredOrIll',
  'onScene',
  'preIncidentEducation',
  'stressManagementEducation',
  'groupDiscussion',
])
export type ServiceType = t.TypeOf<typeof ServiceType>

/**
 * Whether this is the recipient's first contact, a later one, or part of a routine, as the supporter
 * states it. It is all that is kept of repeat contacts: no key links them (contradiction C11).
 */
export const ContactBand = choice('ContactBand', ['first', 'second', 'thirdOrLater', 'recurring'])
export type ContactBand = t.TypeOf<typeof ContactBand>

/** Where the recipient was pointed to, if anywhere. IACP-2.3b, SLM-TM-2, SAPD-14. */
export const ReferralKind = choice('ReferralKind', [
  'none',
  'anotherMember',
  'chaplain',
  'employeeAssistance',
  'inHouseClinician',
  'outsideClinician',
  'inpatient',
])
export type ReferralKind = t.TypeOf<typeof ReferralKind>

/**
 * How the recipient came to the contact. The last three are words for what must never be: an order, a
 * condition of an improvement plan, a condition of discipline (SLM-CG-1a to 1c).
 */
export const EntryRoute = choice('EntryRoute', [
  'self',
  'family',
  'thirdParty',
  'coordinator',
  'incident',
  'mutualAid',
  'ordered',
  'improvementPlan',
  'discipline',
])
export type EntryRoute = t.TypeOf<typeof EntryRoute>

/**
 * A tie between supporter and recipient that the conflict screen looks for, as a kind without a
 * direction: the supervisor of a supporter is one person, who would be known by the word.
 * `chainOfCommand` is IACP-7.2a, `entanglement` (religious, sexual or financial) IACP-7.1b, and
 * `otherImpairing` whatever else could impair objectivity, IACP-7.1a.
 */
export const Relationship = choice('Relationship', [
  'chainOfCommand',
  'entanglement',
  'otherImpairing',
])
export type Relationship = t.TypeOf<typeof Relationship>

/** In which role the supporter acts. Only `peer` is peer support (SAPD-20, SAPD-21, IACP-2.1b). */
export const Capacity = choice('Capacity', ['peer', 'mentalHealthUnit', 'clinician'])
export type Capacity = t.TypeOf<typeof Capacity>

/**
 * The limits of confidentiality that a notice can name, over all sources (the matrix of exceptions;
 * SAPD-17 to 19, CIR-15 to 18, IACP-6.2b to 6.2d, SLM-CF-5a to 5d, SLM-HB-3b1 to 3b3).
 */
export const NoticeItem = choice('NoticeItem', [
  'threatToSelf',
  'threatToOthers',
  'childAbuse',
  'vulnerableAdultAbuse',
  'elderAbuse',
  'spouseAbuse',
  'crime',
  'policyViolation',
  'legalIssueOfEmployment',
  'requiredByLaw',
])
export type NoticeItem = t.TypeOf<typeof NoticeItem>

/** How consent was given. `impliedByConduct` is not expressed consent (SLM-CG-2). */
export const ConsentForm = choice('ConsentForm', ['spoken', 'written', 'impliedByConduct'])
export type ConsentForm = t.TypeOf<typeof ConsentForm>

/** Why a contact ended. `referredForConflict` is IACP-7.3a: another supporter takes over. */
export const EndReason = choice('EndReason', [
  'concluded',
  'recipientWithdrew',
  'referredForConflict',
  'handedOff',
])
export type EndReason = t.TypeOf<typeof EndReason>

/** Whole minutes of one contact: at least 1, at most a day. */
export const ContactMinutes = boundedInt('ContactMinutes', 1, 1440)
