import { placeOf, type Place } from './stored-record.js'

/** Why a stored record cannot be read, and where it stands. */
export type DecodeError = {
  readonly type: 'Undecodable'
  readonly at: Place
  readonly why: Undecodable
}

/** What is wrong with a record that cannot be read. */
export type Undecodable =
  | { readonly type: 'NotARecord'; readonly reasons: readonly string[] }
  | { readonly type: 'UnknownCategory'; readonly category: string }
  | { readonly type: 'UnknownEventType'; readonly category: string; readonly event: string }
  | {
      readonly type: 'NewerVersion'
      readonly event: string
      readonly version: number
      readonly known: number
    }
  | { readonly type: 'NoUpcaster'; readonly event: string; readonly version: number }
  | { readonly type: 'NotAnEvent'; readonly event: string; readonly reasons: readonly string[] }

const upgrade = 'read it with the version that wrote it, or a newer one'

const described = (why: Undecodable): string => {
  switch (why.type) {
    case 'NotARecord':
      return `is not an event record (${why.reasons.join('; ')}): restore the log from a copy`
    case 'UnknownCategory':
      return `is of the category \`${why.category}\`, which is not known here: ${upgrade}`
    case 'UnknownEventType':
      return `holds the event \`${why.event}\`, which the category \`${why.category}\` does not know: ${upgrade}`
    case 'NewerVersion':
      return `holds \`${why.event}\` in version ${why.version}, and only versions up to ${why.known} are known here: ${upgrade}`
    case 'NoUpcaster':
      return `holds \`${why.event}\` in version ${why.version}, from which no upcaster leads on: register one`
    case 'NotAnEvent':
      return `holds a \`${why.event}\` that does not decode (${why.reasons.join('; ')}): register an upcaster, or restore the log from a copy`
  }
}

/** A decode error as one sentence: where the record stands, what is wrong, and what to do. */
export const decodeErrorSentence = ({ at, why }: DecodeError): string =>
  `the record at ${placeOf(at)} ${described(why)}`
