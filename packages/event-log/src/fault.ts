import { decodeErrorSentence, type DecodeError } from './decode-error.js'
import { placeOf, type Place } from './stored-record.js'

/** Something that is not as it was written. */
export type Fault =
  /** The text does not have the digest it is stored with, or is filed elsewhere than it says. */
  | { readonly type: 'AlteredRecord'; readonly at: Place }
  /** The record does not name the digest of the one before it. */
  | { readonly type: 'BrokenLink'; readonly at: Place }
  /** Its stream has no record at `missing`, the revision that should have come. */
  | { readonly type: 'MissingRevision'; readonly at: Place; readonly missing: number }
  /** Its position or its revision does not come after the one before it. */
  | { readonly type: 'OutOfOrder'; readonly at: Place }
  | DecodeError
  /** The store holds fewer or more records than it keeps count of. */
  | { readonly type: 'WrongCount'; readonly counted: number; readonly claimed: number }

const restore = 'restore the log from a copy, and find out who wrote to its file'

/** A fault as one sentence: what is wrong, where, and what to do. */
export const faultSentence = (fault: Fault): string => {
  switch (fault.type) {
    case 'AlteredRecord':
      return `the record at ${placeOf(fault.at)} was altered after it was stored: ${restore}`
    case 'BrokenLink':
      return `the record at ${placeOf(fault.at)} does not follow the one before it in its stream, so one of the two was replaced: ${restore}`
    case 'MissingRevision':
      return `before ${placeOf(fault.at)}, revision ${fault.missing} is missing: ${restore}`
    case 'OutOfOrder':
      return `the record at ${placeOf(fault.at)} is out of order: ${restore}`
    case 'Undecodable':
      return decodeErrorSentence(fault)
    case 'WrongCount':
      return `the log holds ${fault.counted} records, but ${fault.claimed} were stored: ${restore}`
  }
}
