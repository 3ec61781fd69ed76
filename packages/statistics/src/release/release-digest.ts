import { canonicalJson, sha256, type Digest } from '@peer-support/domain'
import type { ContactFact } from '../fact/contact-fact.js'
import type { ReleaseContent } from './release-content.js'

/** The content as canonical JSON (RFC 8785): the bytes that are published and hashed. */
export const releaseJson = (content: ReleaseContent): string => canonicalJson(content)

/** The digest of what was published: whoever holds a copy can check it. */
export const digestOfRelease = (content: ReleaseContent): Digest => sha256(releaseJson(content))

/**
 * The digest of the facts that a release was made from, for the log and the auditor. Restricted: who
 * knows nearly all facts could try guesses of the rest on it, so it is never part of a release.
 * The order of the facts does not matter.
 */
export const digestOfInputs = (facts: readonly ContactFact[]): Digest =>
  sha256(
    `[${facts
      .map((fact) => canonicalJson(fact))
      .sort()
      .join(',')}]`,
  )
