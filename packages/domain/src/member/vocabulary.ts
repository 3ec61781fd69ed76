import type * as t from 'io-ts'
import { boundedInt } from '../kernel/codec/bounded-int.js'
import { choice } from '../kernel/codec/choice.js'

/** Sworn or civilian: both can be members (IACP-2.1a, IACP-3.9.1d, SLM-EL-n). */
export const MemberClass = choice('MemberClass', ['sworn', 'civilian'])
export type MemberClass = t.TypeOf<typeof MemberClass>

/** What selectors are asked to weigh, without a threshold. IACP-4.1d, 4.1e, 4.2a to 4.2c, 7.4c. */
export const Consideration = choice('Consideration', [
  'yearsOnTheJob',
  'disciplinaryHistory',
  'educationAndTraining',
  'resolvedTrauma',
  'character',
  'supervisorDuties',
])
export type Consideration = t.TypeOf<typeof Consideration>

/** What an evaluator finds in a candidate, or finds lacking. SLM-EL-b to SLM-EL-g, SLM-EL-l. */
export const Quality = choice('Quality', [
  'emotionalMaturity',
  'trustOfPeers',
  'empathy',
  'citTraining',
  'interestInHelping',
  'interestInPsychosocialProcesses',
  'onCallWillingness',
])
export type Quality = t.TypeOf<typeof Quality>

/** Who recommends a candidate. IACP-4.1f. */
export const Recommender = choice('Recommender', ['peer', 'supervisor'])
export type Recommender = t.TypeOf<typeof Recommender>

/** Who sits on an interview panel. IACP-4.1h, SLM-CMD-5, SLM-CC-7. */
export const Panelist = choice('Panelist', [
  'member',
  'coordinator',
  'mentalHealthProfessional',
  'clinicalConsultant',
  'wellnessCommander',
])
export type Panelist = t.TypeOf<typeof Panelist>

/** The agreements a member signs. IACP-4.5, IACP-6.7a, SLM-ACT-2, SLM-EL-h, SLM-EL-i. */
export const AgreementKind = choice('AgreementKind', ['confidentiality', 'expectation'])
export type AgreementKind = t.TypeOf<typeof AgreementKind>

/** What an agreement sets out. IACP-4.5, IACP-6.7b. */
export const AgreementPart = choice('AgreementPart', [
  'confidentiality',
  'exceptions',
  'leaveProcess',
  'deselectionCriteria',
  'consequences',
])
export type AgreementPart = t.TypeOf<typeof AgreementPart>

/** What a training is for. SLM-EL-j (specialized), IACP-8.1b (update), SLM-ACT-6 (team), SLM-ACT-7. */
export const TrainingKind = choice('TrainingKind', ['specialized', 'update', 'team', 'other'])
export type TrainingKind = t.TypeOf<typeof TrainingKind>

/** How a training is held. CIR-23, LEX-04. */
export const TrainingFormat = choice('TrainingFormat', ['lecture', 'rolePlay', 'scenario'])
export type TrainingFormat = t.TypeOf<typeof TrainingFormat>

/** The topics of introductory and continuing training, in the order of IACP-8.3.1 to IACP-8.3.29. */
export const TrainingTopic = choice('TrainingTopic', [
  'confidentiality',
  'roleConflict',
  'limitsAndLiability',
  'ethics',
  'listening',
  'nonverbalCommunication',
  'problemAssessment',
  'problemSolving',
  'crossCulturalIssues',
  'psychologicalSymptoms',
  'medicalConditionsConfused',
  'stressManagement',
  'burnOut',
  'grief',
  'domesticViolence',
  'medicalIssuesOfLifestyle',
  'suicideAssessment',
  'crisisIntervention',
  'criticalIncidentStress',
  'dependencyAndAbuse',
  'whenToRefer',
  'relationshipAndFamily',
  'militarySupport',
  'localResources',
  'organizationalStress',
  'screeningTools',
  'wellness',
  'cumulativeTrauma',
  'workersCompensation',
])
export type TrainingTopic = t.TypeOf<typeof TrainingTopic>

/** Why good standing is lost. The first three bar from taking part at once (SLM-ACT-5a to 5c). */
export const StandingGround = choice('StandingGround', [
  'expectations',
  'improvementPlan',
  'administrativeLeave',
  'discipline',
])
export type StandingGround = t.TypeOf<typeof StandingGround>

/** Why a member takes leave. IACP-4.4b. */
export const LeaveReason = choice('LeaveReason', ['personalIssue', 'obligation', 'other'])
export type LeaveReason = t.TypeOf<typeof LeaveReason>

/** Why a member is suspended: a loss of standing, or a breach or an absence being looked into. */
export const SuspensionGround = choice('SuspensionGround', [
  'expectations',
  'improvementPlan',
  'administrativeLeave',
  'discipline',
  'breachAlleged',
  'attendance',
])
export type SuspensionGround = t.TypeOf<typeof SuspensionGround>

/** Why a member steps back from a kind of problem. IACP-5.2b, IACP-5.2c. */
export const RecusalGround = choice('RecusalGround', ['untrained', 'strongBeliefs'])
export type RecusalGround = t.TypeOf<typeof RecusalGround>

/** Criteria for deselection. IACP-4.3b to IACP-4.3d. */
export const DeselectionGround = choice('DeselectionGround', [
  'breachOfConfidentiality',
  'attendance',
  'standing',
  'other',
])
export type DeselectionGround = t.TypeOf<typeof DeselectionGround>

/** How membership ends without deselection. */
export const Departure = choice('Departure', ['resigned', 'transferred', 'retired'])
export type Departure = t.TypeOf<typeof Departure>

/** How a candidacy ends without an appointment. */
export const CandidacyEnd = choice('CandidacyEnd', ['withdrew', 'notSelected'])
export type CandidacyEnd = t.TypeOf<typeof CandidacyEnd>

/** What a team leader is chosen for. SLM-TL-d. */
export const LeaderQuality = choice('LeaderQuality', ['reputation', 'leadership', 'willingness'])
export type LeaderQuality = t.TypeOf<typeof LeaderQuality>

/** What a member is expected at. IACP-4.3c, IACP-5.3, SLM-ACT-9. */
export const Gathering = choice('Gathering', ['meeting', 'debrief'])
export type Gathering = t.TypeOf<typeof Gathering>

/** What a member tells the coordinator. IACP-8.2. */
export const FeedbackKind = choice('FeedbackKind', [
  'trainingRequest',
  'fieldProblem',
  'resourceNeed',
])
export type FeedbackKind = t.TypeOf<typeof FeedbackKind>

/** Whole minutes of one training: at least 1, at most two working weeks. */
export const TrainingMinutes = boundedInt('TrainingMinutes', 1, 4800)

/** A calendar year. */
export const Year = boundedInt('Year', 1900, 2199)
