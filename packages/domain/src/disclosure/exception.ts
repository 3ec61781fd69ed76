import * as t from 'io-ts'
import { closedRecord } from '../kernel/codec/closed-record.js'
import { listOf } from '../kernel/codec/list-of.js'
import type { Citation } from '../kernel/finding.js'
import type { PackRef } from '../kernel/policy-ref.js'
import type { Layer } from '../policy/pack.js'
import type { ExceptionId, ExceptionThreshold } from './vocabulary.js'
import { Party, ReportRequest, Within } from './vocabulary.js'

const parties = Party.words.length

/**
 * What an exception does, in three effects that never stand for each other: whether protection is lost,
 * to whom a disclosure becomes permitted, and which report becomes required. A time that the source does
 * not name is absent.
 */
export const ExceptionEffects = closedRecord(
  'effects',
  { protectionLost: t.boolean },
  {
    disclosurePermitted: closedRecord('disclosurePermitted', { to: listOf(Party, 0, parties) }),
    reportRequired: closedRecord(
      'reportRequired',
      { to: listOf(Party, 1, parties) },
      { within: Within, asking: listOf(ReportRequest, 1, 1) },
    ),
  },
)
export type ExceptionEffects = t.TypeOf<typeof ExceptionEffects>

/** An exception as a policy resolved it: what it does from which threshold on, and who says so. */
export type ResolvedException = {
  readonly id: ExceptionId
  readonly threshold: ExceptionThreshold
  readonly effects: ExceptionEffects
  readonly citations: readonly Citation[]
  readonly layer: Layer
  readonly pack: PackRef
}

/** One exception that a matter meets, and how far. */
export type ExceptionMet = {
  readonly exception: ExceptionId
  readonly threshold: ExceptionThreshold
}

/** Thresholds that a matter has passed too when it has passed this one. */
const passed: { readonly [threshold in ExceptionThreshold]: readonly ExceptionThreshold[] } = {
  anyThreat: ['suspected'],
  intent: ['anyThreat', 'suspected'],
  imminent: ['anyThreat', 'intent', 'suspected', 'believed'],
  explicit: ['anyThreat', 'suspected', 'believed'],
  knownThirdParty: ['anyThreat', 'suspected'],
  suspected: [],
  admission: ['explicit', 'anyThreat', 'suspected', 'believed'],
  serious: ['suspected'],
  believed: ['suspected'],
}

/** Tells whether a matter that has passed one threshold has passed the other. */
export const reaches = (met: ExceptionThreshold, asked: ExceptionThreshold): boolean =>
  met === asked || passed[met].includes(asked)
