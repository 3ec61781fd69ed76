import type * as t from 'io-ts'
import { boundedInt } from '../kernel/codec/bounded-int.js'
import { choice } from '../kernel/codec/choice.js'
import { leaf } from '../kernel/codec/leaf.js'

/**
 * Who may ask, and who may be told: a class and never a person. `nobody` stands for a matter that came
 * up without a question. SLM-CF-2, SLM-CF-3, IACP-3.1c, IACP-6.5a to 6.5c, SLM-HB-2, SLM-HB-3.
 */
export const Party = choice('Party', [
  'nobody',
  'recipient',
  'supervisor',
  'management',
  'internalInvestigation',
  'divisionMember',
  'fellowMember',
  'teamLeader',
  'wellnessCommander',
  'clinicalConsultant',
  'clinicalSupervisor',
  'otherMentalHealthProfessional',
  'eapStaff',
  'family',
  'friend',
  'public',
  'court',
  'recordsRequester',
  'estate',
  'counsel',
  'emergencyServices',
  'protectiveServices',
  'lawEnforcement',
  'authorityNamedByLaw',
])
export type Party = t.TypeOf<typeof Party>

/**
 * What kind of knowledge it is: of a session (SLM-HB-1), of a group session, out of talk about a session
 * (SLM-HB-2), in its notes, records and reports (SLM-HB-3a1), of a session with all taken out that could
 * identify (IACP-6.5c), of an outreach (SLM-CG-3b), of fitness for duty (SLM-HB-3d), or of no session at
 * all: seen, or learned in the course of employment (SLM-HB-3a3).
 */
export const Knowledge = choice('Knowledge', [
  'session',
  'groupSession',
  'derivedFromSession',
  'sessionRecord',
  'deidentified',
  'outreach',
  'fitnessForDuty',
  'observation',
  'courseOfEmployment',
])
export type Knowledge = t.TypeOf<typeof Knowledge>

/** What it is wanted for. */
export const Purpose = choice('Purpose', [
  'mentalHealthSupport',
  'crisis',
  'safety',
  'fitnessForDuty',
  'investigation',
  'discipline',
  'testimony',
  'courtOrder',
  'recordsRequest',
  'inquiry',
])
export type Purpose = t.TypeOf<typeof Purpose>

/**
 * What consent there is to telling: of one person, spoken or written; of every participant of a group;
 * of a surviving spouse, executor or administrator (IACP-6.5d, SLM-CF-2, SLM-HB-3b4, SLM-HB-3b5).
 */
export const TellingConsent = choice('TellingConsent', [
  'none',
  'spoken',
  'written',
  'ofEveryParticipant',
  'estate',
])
export type TellingConsent = t.TypeOf<typeof TellingConsent>

/** The consents that somebody gave. */
export const GivenConsent = choice('GivenConsent', [
  'spoken',
  'written',
  'ofEveryParticipant',
  'estate',
])
export type GivenConsent = t.TypeOf<typeof GivenConsent>

/** The exceptions of all sources (contradiction C1); a policy says which it knows and what each does. */
export const ExceptionId = choice('ExceptionId', [
  'threatToSelf',
  'threatToOthers',
  'criminalActThreat',
  'childAbuse',
  'vulnerableAdultAbuse',
  'elderAbuse',
  'spouseAbuse',
  'crimeCommitted',
  'crimeBeingCommitted',
  'policyViolation',
  'legalIssueOfEmployment',
  'supervisorDuty',
  'onDutyHazard',
  'requiredByLaw',
  'testimonyConsent',
  'estateConsent',
])
export type ExceptionId = t.TypeOf<typeof ExceptionId>

/**
 * How far a matter must go before an exception holds. The sources differ: any threat (SLM-HB-3b1),
 * intent (CIR-18), one that is imminent (SLM-CF-5a), one that is said in words (SAPD-17), a known third
 * party (CIR-17), suspicion (SLM-CF-5b), an admission (SLM-HB-3b3), a serious breach (CIR-16).
 */
export const ExceptionThreshold = choice('ExceptionThreshold', [
  'anyThreat',
  'intent',
  'imminent',
  'explicit',
  'knownThirdParty',
  'suspected',
  'admission',
  'serious',
  'believed',
])
export type ExceptionThreshold = t.TypeOf<typeof ExceptionThreshold>

/** What is done with a question. `required`: a report must be made, whoever asked. */
export const Outcome = choice('Outcome', ['denied', 'permitted', 'required'])
export type Outcome = t.TypeOf<typeof Outcome>

/** What a report asks for besides being heard. SLM-CG-5. */
export const ReportRequest = choice('ReportRequest', ['removalFromDuty'])
export type ReportRequest = t.TypeOf<typeof ReportRequest>

/**
 * How well a jurisdiction protects what a supporter knows: an expectation, a duty, or a legal bar to
 * being compelled. IACP-2.2.1, 2.2.2, 2.2.3.
 */
export const ProtectionLevel = choice('ProtectionLevel', [
  'privacy',
  'confidentiality',
  'privilege',
])
export type ProtectionLevel = t.TypeOf<typeof ProtectionLevel>

/** Whole minutes until a report: at least 1, at most thirty days. */
export const ReportMinutes = boundedInt('ReportMinutes', 1, 43_200)

/** By when a report is made: at once (CIR-19, SLM-CG-5), or within so many minutes. */
export type Within = 'atOnce' | number

/** Codec of the time within which a report is made. */
export const Within = leaf(
  'Within',
  '`atOnce`, or a whole number of minutes from 1 to 43200',
  (u): u is Within => u === 'atOnce' || ReportMinutes.is(u),
)

/** Whether a report came in time; `noTimeSet` where the source names no time. CIR-19. */
export const Timing = choice('Timing', ['inTime', 'late', 'noTimeSet'])
export type Timing = t.TypeOf<typeof Timing>

/** How much a consultation tells. IACP-6.5c, IACP-6.5d, contradiction C5. */
export const ConsultationDetail = choice('ConsultationDetail', ['deidentified', 'identified'])
export type ConsultationDetail = t.TypeOf<typeof ConsultationDetail>

/**
 * What a consultation is about: a case, a crisis (SLM-TM-3), an emergency (SLM-CC-6), clinical matters
 * (SLM-CC-1), the team's guidance (SLM-CC-2), the supporter's own limits (IACP-5.2a).
 */
export const ConsultationOccasion = choice('ConsultationOccasion', [
  'case',
  'crisis',
  'emergency',
  'clinicalAspects',
  'teamGuidance',
  'ownLimits',
])
export type ConsultationOccasion = t.TypeOf<typeof ConsultationOccasion>

/**
 * What somebody who asks about an outreach is told. Only the first says nothing: the same for every
 * person asked about, contacted or not (SLM-CG-3c, contradiction C16).
 */
export const InquiryReply = choice('InquiryReply', [
  'givenMeansToContact',
  'contactConfirmed',
  'contactDenied',
  'contentTold',
])
export type InquiryReply = t.TypeOf<typeof InquiryReply>

/** To whom a member on duty is a hazard. SLM-CG-5. */
export const HazardTo = choice('HazardTo', ['self', 'others', 'selfAndOthers'])
export type HazardTo = t.TypeOf<typeof HazardTo>
