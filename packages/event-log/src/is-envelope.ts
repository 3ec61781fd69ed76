import {
  ActorId,
  AgencyId,
  CalendarDate,
  CommandId,
  Instant,
  PolicyRef,
  Role,
} from '@peer-support/domain'
import type { Envelope } from './event-record.js'

const hexadecimal = ((): Uint8Array => {
  const table = new Uint8Array(128)
  for (const digit of '0123456789abcdef') table[digit.charCodeAt(0)] = 1
  return table
})()

const isHex = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (hexadecimal[text.charCodeAt(i)] !== 1) return false
  return true
}

const isDigest = (u: unknown): boolean =>
  typeof u === 'string' && u.length === 64 && isHex(u, 0, 64)

/** A version 5 UUID: the version stands at 14, the variant at 19. */
const isEventId = (u: unknown): boolean =>
  typeof u === 'string' &&
  u.length === 36 &&
  u.charCodeAt(8) === 45 &&
  u.charCodeAt(13) === 45 &&
  u.charCodeAt(14) === 53 &&
  u.charCodeAt(18) === 45 &&
  u.charCodeAt(23) === 45 &&
  '89ab'.includes(u.charAt(19)) &&
  isHex(u, 0, 8) &&
  isHex(u, 9, 13) &&
  isHex(u, 15, 18) &&
  isHex(u, 20, 23) &&
  isHex(u, 24, 36)

const isCount = (u: unknown, least: number, most: number): boolean =>
  typeof u === 'number' && Number.isInteger(u) && u >= least && u <= most

type Fields = { readonly [field: string]: unknown }

const isObject = (u: unknown): u is Fields =>
  typeof u === 'object' && u !== null && !Array.isArray(u)

const isActor = (u: unknown): boolean =>
  isObject(u) && Object.keys(u).length === 2 && Role.is(u['role']) && ActorId.is(u['id'])

const isStream = (u: unknown): boolean => {
  if (typeof u !== 'string') return false
  const hyphen = u.length - 66
  if (hyphen < 1 || hyphen > 40 || u.charCodeAt(hyphen) !== 45) return false
  return (
    u.charCodeAt(hyphen + 33) === 95 &&
    isHex(u, hyphen + 1, hyphen + 33) &&
    isHex(u, hyphen + 34, u.length) &&
    isWord(u, hyphen)
  )
}

const isWord = (text: string, to: number): boolean => {
  for (let i = 0; i < to; i += 1) {
    const code = text.charCodeAt(i) | 32
    if (code < 97 || code > 122) return false
  }
  return text.charCodeAt(0) >= 97
}

const sameList = (u: unknown, list: readonly unknown[]): boolean =>
  Array.isArray(u) && u.length === list.length && list.every((each, index) => each === u[index])

/** A test that knows the last value it found good: policy and agency repeat over thousands of records. */
const isAgency = ((): ((u: unknown) => boolean) => {
  let good: unknown
  return (u) => {
    if (good !== undefined && u === good) return true
    if (!AgencyId.is(u)) return false
    good = u
    return true
  }
})()

const isPolicy = ((): ((u: unknown) => boolean) => {
  let good: PolicyRef | undefined
  return (u) => {
    if (!isObject(u)) return false
    const isSame =
      good !== undefined &&
      u['hash'] === good.hash &&
      sameList(u['packs'], good.packs) &&
      Object.keys(u).length === 2
    if (isSame) return true
    if (!PolicyRef.is(u)) return false
    good = u
    return true
  }
})()

const isRawEvent = (u: unknown): boolean => isObject(u) && typeof u['type'] === 'string'

/**
 * Tells whether something is an envelope: what `Envelope.is` tells, written out by hand, because
 * replaying a log asks it of every record and the codec takes three times as long.
 */
export const isEnvelope = (u: unknown): u is Envelope =>
  isObject(u) &&
  isEventId(u['id']) &&
  isCount(u['version'], 1, 9999) &&
  isStream(u['stream']) &&
  isCount(u['revision'], 0, Number.MAX_SAFE_INTEGER) &&
  Instant.is(u['recorded']) &&
  CalendarDate.is(u['on']) &&
  isAgency(u['agency']) &&
  isPolicy(u['policy']) &&
  CommandId.is(u['causation']) &&
  isDigest(u['request']) &&
  isCount(u['advised'], 0, 9999) &&
  isActor(u['actor']) &&
  isRawEvent(u['event']) &&
  isDigest(u['previous']) &&
  Object.keys(u).length === (!('correlation' in u) ? 14 : CommandId.is(u['correlation']) ? 15 : 0)
