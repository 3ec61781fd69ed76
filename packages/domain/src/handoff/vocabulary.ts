import type * as t from 'io-ts'
import { choice } from '../kernel/codec/choice.js'

/**
 * Why a supporter proposes to hand somebody on: more is needed than a peer can give (SAPD-22,
 * IACP-2.1e), the contacts have become many or a routine (SAPD-29, SAPD-30, IACP-7.3b), the supporter
 * is not trained for it (IACP-2.1e, IACP-5.2b), a conflict of roles (IACP-7.3a), a crisis or a stressor
 * of everyday life (IACP-3.3b, SLM-TM-3).
 */
export const HandOffReason = choice('HandOffReason', [
  'beyondScope',
  'band',
  'recurring',
  'untrained',
  'conflict',
  'crisis',
  'lifeStressor',
])
export type HandOffReason = t.TypeOf<typeof HandOffReason>

/**
 * How the hand-off came up. Treatment that is allowed instead of a punishment is a route of its own,
 * so that it is never counted among help that was asked for (SAPD-12, SAPD-13, contradiction C13).
 */
export const HandOffRoute = choice('HandOffRoute', ['askedFor', 'suggested', 'inLieuOfPunishment'])
export type HandOffRoute = t.TypeOf<typeof HandOffRoute>

/** Where a recipient may be handed on to. SAPD-07, SAPD-14, IACP-2.1e, IACP-7.3a, SLM-TM-2. */
export const HandOffDestination = choice('HandOffDestination', [
  'inHouseClinician',
  'employeeAssistance',
  'outsideClinician',
  'inpatient',
  'chaplain',
  'anotherMember',
])
export type HandOffDestination = t.TypeOf<typeof HandOffDestination>

/** What the recipient is told of the step. SAPD-24 (its benefits), SAPD-25, SAPD-07, SAPD-23. */
export const ExplainedPoint = choice('ExplainedPoint', [
  'reason',
  'furtherProtection',
  'extendedConfidentiality',
  'choiceOfProvider',
  'mayDecline',
  'livedExperience',
])
export type ExplainedPoint = t.TypeOf<typeof ExplainedPoint>

/** How a recipient agreed to be handed on. There is no word for consent that is only implied. SAPD-23. */
export const HandOffConsent = choice('HandOffConsent', ['spoken', 'written'])
export type HandOffConsent = t.TypeOf<typeof HandOffConsent>

/** Who chose the destination. It is the recipient's to choose (SAPD-07); the rest is told apart. */
export const DestinationChooser = choice('DestinationChooser', [
  'recipient',
  'supporter',
  'clinician',
  'agency',
])
export type DestinationChooser = t.TypeOf<typeof DestinationChooser>

/** On what a referral rests: the recipient's consent, or a report that the law requires. SAPD-23. */
export const ReferralBasis = choice('ReferralBasis', ['consent', 'requiredReport'])
export type ReferralBasis = t.TypeOf<typeof ReferralBasis>

/** The clinicians of a program, whom a supporter consults in a crisis. SLM-TM-3. */
export const ConsultedClinician = choice('ConsultedClinician', [
  'clinicalConsultant',
  'clinicalAdvisor',
  'clinicalSupervisor',
])
export type ConsultedClinician = t.TypeOf<typeof ConsultedClinician>

/** Why a referral comes back: the recipient chooses again. */
export const ReturnReason = choice('ReturnReason', ['noCapacity', 'notSuitable', 'conflict'])
export type ReturnReason = t.TypeOf<typeof ReturnReason>

/** The destinations that are professional care, which the professional's own side keeps. SAPD-11. */
export const professionalDestinations: readonly HandOffDestination[] = [
  'inHouseClinician',
  'employeeAssistance',
  'outsideClinician',
  'inpatient',
]

/** Tells whether a destination is professional care, and neither a chaplain nor a peer. */
export const isProfessional = (destination: HandOffDestination): boolean =>
  professionalDestinations.includes(destination)
