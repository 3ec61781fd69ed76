import { hash } from 'node:crypto'
import type { Digest } from '@peer-support/domain'

/** The SHA-256 of a text's UTF-8 bytes (FIPS 180-4), by the platform: the log hashes every event. */
export const digestOf = (text: string): Digest => hash('sha256', text, 'hex') as Digest

/** What stands as `previous` in the first event of a stream: 64 zeros. */
export const noDigest = '0'.repeat(64) as Digest
