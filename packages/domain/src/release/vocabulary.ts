import type * as t from 'io-ts'
import { boundedInt } from '../kernel/codec/bounded-int.js'
import { choice } from '../kernel/codec/choice.js'

/** The tables of a yearly release, each over contacts. IACP-2.3a to IACP-2.3d. */
export const TableName = choice('TableName', [
  'totals',
  'serviceType',
  'recipientClass',
  'mode',
  'reportingUnit',
  'band',
  'referral',
  'followUp',
])
export type TableName = t.TypeOf<typeof TableName>

/** Why a published release is withdrawn. Withdrawing does not unpublish it. */
export const WithdrawalReason = choice('WithdrawalReason', ['wrong', 'unsafe', 'superseded'])
export type WithdrawalReason = t.TypeOf<typeof WithdrawalReason>

/** The calendar year a release is about. */
export const ReleaseYear = boundedInt('ReleaseYear', 1900, 2199)

/** A number of cells of all tables of a release together. */
export const CellCount = boundedInt('CellCount', 0, 1_000_000)

/** The least number of distinct contributors to a published cell. Never below 11 (safe release, T). */
export const Threshold = boundedInt('Threshold', 11, 1000)

/** The least number of distinct supporters behind a published cell. Never below 3 (safe release). */
export const SupporterMinimum = boundedInt('SupporterMinimum', 3, 1000)

/** The days between the end of a period and its release. Never fewer than 30 (safe release, time). */
export const Delay = boundedInt('Delay', 30, 366)
