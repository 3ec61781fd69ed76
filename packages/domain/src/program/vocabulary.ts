import type * as t from 'io-ts'
import { boundedInt } from '../kernel/codec/bounded-int.js'
import { choice } from '../kernel/codec/choice.js'

/**
 * How a program is built around clinicians. `teamCoordinator` has none, so its members decide without
 * professional consultation (LEX-10 to 14); `clinicalAdvisor` has clinicians who advise the members
 * (LEX-15 to 17); `clinicalSupervisor` has one who advises, takes referrals and counsels (LEX-18 to 20).
 */
export const ProgramModel = choice('ProgramModel', [
  'teamCoordinator',
  'clinicalAdvisor',
  'clinicalSupervisor',
])
export type ProgramModel = t.TypeOf<typeof ProgramModel>

/** Whose structure the program is part of. CIR-05, IACP-3.7a. */
export const ProgramStructure = choice('ProgramStructure', ['agency', 'regional', 'outside'])
export type ProgramStructure = t.TypeOf<typeof ProgramStructure>

/** The services beside which a program stands; it has no word for replacing one. IACP-2.1c. */
export const CareService = choice('CareService', [
  'employeeAssistance',
  'inHouseTreatment',
  'chaplains',
  'outsidePsychologicalServices',
])
export type CareService = t.TypeOf<typeof CareService>

/** What an agency can spend on its program. LEX-07, LEX-10. */
export const FundingLevel = choice('FundingLevel', ['none', 'little', 'enough'])
export type FundingLevel = t.TypeOf<typeof FundingLevel>

/** What the statement of the chief says. CIR-12, CIR-13. */
export const StatementPart = choice('StatementPart', [
  'freeToExpress',
  'trust',
  'anonymity',
  'privacy',
])
export type StatementPart = t.TypeOf<typeof StatementPart>

/** For whom somebody sits on the steering committee. IACP-3.2b, IACP-3.2c. */
export const CommitteeParty = choice('CommitteeParty', [
  'sworn',
  'civilian',
  'employeeOrganization',
  'policeAdministrator',
  'mentalHealthProfessional',
])
export type CommitteeParty = t.TypeOf<typeof CommitteeParty>

/** What a clinician is to the program. LEX-15, LEX-18, SLM-OPG-4. */
export const ClinicianCapacity = choice('ClinicianCapacity', [
  'consultant',
  'advisor',
  'supervisor',
])
export type ClinicianCapacity = t.TypeOf<typeof ClinicianCapacity>

/**
 * The licence a clinician holds, as data: one source asks for a healthcare professional, others for a
 * mental health professional (contradiction C20; SLM-CC-b, CIR-22, IACP-5.1c).
 */
export const LicenseClass = choice('LicenseClass', [
  'psychologist',
  'psychiatrist',
  'clinicalSocialWorker',
  'professionalCounselor',
  'marriageAndFamilyTherapist',
  'otherHealthcare',
  'none',
])
export type LicenseClass = t.TypeOf<typeof LicenseClass>

/** When a clinician can be consulted. IACP-5.1b; SLM-CC-6 asks for what is reasonably possible. */
export const ConsultationCoverage = choice('ConsultationCoverage', [
  'aroundTheClock',
  'asAvailable',
])
export type ConsultationCoverage = t.TypeOf<typeof ConsultationCoverage>

/** What agency and clinician agree that the clinician does. IACP-3.4b, SLM-CC-1 to SLM-CC-7. */
export const ClinicianDuty = choice('ClinicianDuty', [
  'clinicalAdvice',
  'supportOfTeamLeader',
  'training',
  'policyDevelopment',
  'liaison',
  'emergencyConsults',
  'selection',
])
export type ClinicianDuty = t.TypeOf<typeof ClinicianDuty>

/** A matter that is clinical and so not for peers to settle. SLM-CC-a. */
export const ClinicalMatter = choice('ClinicalMatter', [
  'consultation',
  'crisisResponse',
  'groupIntervention',
  'referralResources',
  'trainingContent',
])
export type ClinicalMatter = t.TypeOf<typeof ClinicalMatter>

/** The procedures that a program sets out in writing. IACP-3.5a, IACP-4.1a, IACP-4.3a. */
export const ProcedureKind = choice('ProcedureKind', ['manual', 'selection', 'deselection'])
export type ProcedureKind = t.TypeOf<typeof ProcedureKind>

/** What a procedure sets out. IACP-6.2h. */
export const ProcedurePart = choice('ProcedurePart', [
  'exceptions',
  'exceptionProcedure',
  'roles',
  'activation',
])
export type ProcedurePart = t.TypeOf<typeof ProcedurePart>

/** What the policy of an agency sets out. IACP-3.1a, IACP-3.7.1, IACP-6.1a. */
export const PolicyPart = choice('PolicyPart', [
  'departmentalConfidentiality',
  'confidentiality',
  'reporting',
  'compensation',
  'compensatedDuties',
])
export type PolicyPart = t.TypeOf<typeof PolicyPart>

/** Who helps to write a policy or a curriculum. CIR-22, SLM-CC-3, SLM-CC-4. */
export const Contributor = choice('Contributor', [
  'mentalHealthProfessional',
  'clinicalConsultant',
  'wellnessCommander',
  'coordinator',
  'members',
  'counsel',
])
export type Contributor = t.TypeOf<typeof Contributor>

/** What money is authorized for. SLM-DC-1, SLM-CMD-3. */
export const FundingPurpose = choice('FundingPurpose', [
  'training',
  'travel',
  'clinicians',
  'compensation',
  'equipment',
])
export type FundingPurpose = t.TypeOf<typeof FundingPurpose>

/** What an agency-wide training is about. IACP-3.9a, IACP-6.3e, SLM-TM-7, SLM-CF-0b. */
export const AgencyTrainingSubject = choice('AgencyTrainingSubject', [
  'limitsOfConfidentiality',
  'program',
  'supportSkills',
])
export type AgencyTrainingSubject = t.TypeOf<typeof AgencyTrainingSubject>

/** Whom an agency-wide training reaches. SLM-CF-0b. */
export const TrainingAudience = choice('TrainingAudience', ['agency', 'clinicians', 'members'])
export type TrainingAudience = t.TypeOf<typeof TrainingAudience>

/** Which way help goes between agencies. IACP-3.9.2b, SLM-DC-3, SLM-TM-4. */
export const AidDirection = choice('AidDirection', ['given', 'received'])
export type AidDirection = t.TypeOf<typeof AidDirection>

/** What agencies combine their resources for. IACP-3.9.2c, SLM-GOAL-5. */
export const RegionalPurpose = choice('RegionalPurpose', [
  'training',
  'criticalIncidents',
  'everydaySupport',
])
export type RegionalPurpose = t.TypeOf<typeof RegionalPurpose>

/** Who talks over a channel. IACP-3.9.2f. */
export const ChannelUse = choice('ChannelUse', ['team', 'regionalTeam'])
export type ChannelUse = t.TypeOf<typeof ChannelUse>

/** Who meets. IACP-3.9.2e, IACP-3.9.4b. */
export const MeetingKind = choice('MeetingKind', ['team', 'regionalTeam', 'steeringCommittee'])
export type MeetingKind = t.TypeOf<typeof MeetingKind>

/** What a reporting unit is; team leaders come from each area station (SLM-TL-5). */
export const UnitKind = choice('UnitKind', ['division', 'areaStation', 'merged'])
export type UnitKind = t.TypeOf<typeof UnitKind>

/** What the size of a team is chosen by. IACP-3.9b. */
export const TeamSizeFactor = choice('TeamSizeFactor', [
  'crimeLevel',
  'geography',
  'divisions',
  'transfers',
  'retirements',
  'promotions',
  'budget',
])
export type TeamSizeFactor = t.TypeOf<typeof TeamSizeFactor>

/** A part of the day that is worked. IACP-3.9.1a, IACP-3.9.2a. */
export const Shift = choice('Shift', ['day', 'evening', 'night'])
export type Shift = t.TypeOf<typeof Shift>

/** What a succession plan provides for. IACP-3.9.3. */
export const SuccessionCause = choice('SuccessionCause', ['transfers', 'promotions', 'retirements'])
export type SuccessionCause = t.TypeOf<typeof SuccessionCause>

/** Where the ways to reach the team are published. SLM-CG-7b, SLM-CG-8b. */
export const ContactInfoChannel = choice('ContactInfoChannel', [
  'wellnessApp',
  'intranet',
  'poster',
  'card',
])
export type ContactInfoChannel = t.TypeOf<typeof ContactInfoChannel>

/** What an agency decides about supervisors as members. IACP-7.4c. */
export const SupervisorDecision = choice('SupervisorDecision', [
  'admitted',
  'admittedWithLimits',
  'notAdmitted',
])
export type SupervisorDecision = t.TypeOf<typeof SupervisorDecision>

/** What a program changes in an amendment. */
export const AmendedArea = choice('AmendedArea', [
  'policy',
  'procedures',
  'team',
  'clinicians',
  'training',
])
export type AmendedArea = t.TypeOf<typeof AmendedArea>

/** Why a program is suspended. */
export const ProgramSuspension = choice('ProgramSuspension', [
  'funding',
  'clinicianMissing',
  'membersMissing',
  'policyUnderReview',
])
export type ProgramSuspension = t.TypeOf<typeof ProgramSuspension>

/** Why a program is closed. */
export const ProgramEnd = choice('ProgramEnd', ['discontinued', 'mergedIntoRegionalTeam'])
export type ProgramEnd = t.TypeOf<typeof ProgramEnd>

/** Heads of a reporting unit or an agency: at least 1, at most a hundred thousand. */
export const Headcount = boundedInt('Headcount', 1, 100_000)

/** Members of a team: none, up to ten thousand. */
export const TeamCount = boundedInt('TeamCount', 0, 10_000)

/** The most reporting units that an agency has. */
export const mostUnits = 500
