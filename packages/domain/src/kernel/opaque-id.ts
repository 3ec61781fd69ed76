import type * as t from 'io-ts'
import { leaf, type Leaf } from './codec/leaf.js'
import { hexDigits } from './hex-digits.js'

/** What tells a `OpaqueId` from any other value of its kind. */
export interface OpaqueIdBrand {
  readonly OpaqueId: unique symbol
}

/** 128 random bits as 32 lower-case hexadecimal digits: it names something and says nothing about it. */
export type OpaqueId = string & OpaqueIdBrand

const leastDistinctDigits = 8

const letters = 0xfc00

const isOpaque = (u: unknown): u is OpaqueId => {
  const seen = typeof u === 'string' ? hexDigits(u, 32) : 0
  if ((seen & letters) === 0) return false
  let distinct = 0
  for (let left = seen; left !== 0; left &= left - 1) distinct += 1
  return distinct >= leastDistinctDigits
}

const asks = 'an opaque id: 32 lower-case hexadecimal digits from 128 random bits'

/** What is asked of something that is 32 such digits already. */
const asksRandom = `an opaque id: 32 lower-case hexadecimal digits that look random, ${leastDistinctDigits} different ones at least and a letter among them`

const asksOf = (u: unknown): string =>
  typeof u === 'string' && hexDigits(u, 32) !== 0 ? asksRandom : asks

/**
 * Makes a codec for the ids of one kind of thing. A name, a badge number (padded or not), a telephone
 * number or an all-decimal number does not pass: at least 8 different digits and one letter are asked
 * for. A random id fails that less than once in three million times; `opaqueId` never yields one.
 */
export const opaqueIdCodec = <B>(name: string): Leaf<OpaqueId & B> =>
  leaf(name, asks, (u): u is OpaqueId & B => isOpaque(u), asksOf)

/** Marks the ids of one kind of thing, so that a contact's id cannot stand where a member's must. */
export type Kind<K extends string> = { readonly kind: K }

/** A member or candidate of a program: a pseudonym whose name is kept in a directory outside the log. */
export const MemberId = opaqueIdCodec<Kind<'member'>>('MemberId')
export type MemberId = t.TypeOf<typeof MemberId>

/** One contact. It is random and used once, and nothing links two contacts of one recipient. */
export const ContactId = opaqueIdCodec<Kind<'contact'>>('ContactId')
export type ContactId = t.TypeOf<typeof ContactId>

/** One matter of disclosure, inquiry, consultation or hazard. It is random and names no contact. */
export const DisclosureId = opaqueIdCodec<Kind<'disclosure'>>('DisclosureId')
export type DisclosureId = t.TypeOf<typeof DisclosureId>

/** One published table. */
export const ReleaseId = opaqueIdCodec<Kind<'release'>>('ReleaseId')
export type ReleaseId = t.TypeOf<typeof ReleaseId>

/** One offer: a request for support as the team sees it. Random, and nothing links it to a recipient. */
export const OfferId = opaqueIdCodec<Kind<'offer'>>('OfferId')
export type OfferId = t.TypeOf<typeof OfferId>

/** One outreach. It is random and used once, and nothing links it to anybody. */
export const OutreachId = opaqueIdCodec<Kind<'outreach'>>('OutreachId')
export type OutreachId = t.TypeOf<typeof OutreachId>

/** One hand-off. It is random and its own, and names neither a contact nor anybody. */
export const HandOffId = opaqueIdCodec<Kind<'handOff'>>('HandOffId')
export type HandOffId = t.TypeOf<typeof HandOffId>

/** One incident that the team may be activated for. */
export const IncidentId = opaqueIdCodec<Kind<'incident'>>('IncidentId')
export type IncidentId = t.TypeOf<typeof IncidentId>

/** An agency: the employer, and the tenant. */
export const AgencyId = opaqueIdCodec<Kind<'agency'>>('AgencyId')
export type AgencyId = t.TypeOf<typeof AgencyId>

/** A reporting unit: a division, or a merger of divisions big enough to be named in statistics. */
export const ReportingUnitId = opaqueIdCodec<Kind<'reportingUnit'>>('ReportingUnitId')
export type ReportingUnitId = t.TypeOf<typeof ReportingUnitId>

/** Whoever gives a command. Never a recipient. */
export const ActorId = opaqueIdCodec<Kind<'actor'>>('ActorId')
export type ActorId = t.TypeOf<typeof ActorId>

/** One command; a command sent again carries the same id. */
export const CommandId = opaqueIdCodec<Kind<'command'>>('CommandId')
export type CommandId = t.TypeOf<typeof CommandId>

/** The program of one agency. */
export const ProgramId = opaqueIdCodec<Kind<'program'>>('ProgramId')
export type ProgramId = t.TypeOf<typeof ProgramId>

/** A clinician of a program: a pseudonym whose name is kept in a directory outside the log. */
export const ClinicianId = opaqueIdCodec<Kind<'clinician'>>('ClinicianId')
export type ClinicianId = t.TypeOf<typeof ClinicianId>

/** A seat on the steering committee of a program. */
export const SeatId = opaqueIdCodec<Kind<'seat'>>('SeatId')
export type SeatId = t.TypeOf<typeof SeatId>

/** Something that happens once and is recorded once: a training session, a meeting, a recommendation. */
export const OccasionId = opaqueIdCodec<Kind<'occasion'>>('OccasionId')
export type OccasionId = t.TypeOf<typeof OccasionId>

/**
 * Makes an id out of 16 random bytes that the caller drew; the core draws nothing itself.
 * Yields `undefined` for the rare bytes that do not look random enough: draw again.
 */
export const opaqueId = (bytes: Uint8Array): OpaqueId | undefined => {
  const hex = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
  return isOpaque(hex) ? hex : undefined
}
