import type * as t from 'io-ts'
import { choice } from '../kernel/codec/choice.js'

/**
 * What kind of situation an offer is about, and all that a broadcast says (SAPD-01). Each word is a
 * service type too, so that a member who stepped back from a kind of problem is not asked about it.
 */
export const SituationType = choice('SituationType', [
  'everydaySupport',
  'hospitalVisit',
  'careerIssue',
  'postCriticalIncident',
  'deathNotification',
  'substanceUse',
  'relationshipOrFamily',
  'familyOfInjuredOrIll',
  'onScene',
])
export type SituationType = t.TypeOf<typeof SituationType>

/** Why an offer is over. Only one that somebody took leads to a contact. SAPD-04. */
export const OfferEnd = choice('OfferEnd', [
  'contactBegan',
  'nobodyAccepted',
  'withdrawn',
  'referredElsewhere',
])
export type OfferEnd = t.TypeOf<typeof OfferEnd>
