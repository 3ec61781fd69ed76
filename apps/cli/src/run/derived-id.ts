import { opaqueId, type OpaqueId } from '@peer-support/domain'
import { uuidV5 } from '@peer-support/event-log'

/** The namespace of the ids that are worked out here. It never changes. */
const namespace = 'c2b7e5a4-9d13-4f86-8a50-6e1f3b7c9d28'

const bytesOf = (uuid: string): Uint8Array => Buffer.from(uuid.replaceAll('-', ''), 'hex')

/** An id worked out of a text (RFC 9562, 5.5): the same text gives the same id, in every run. */
export const derivedId = (text: string, attempt = 0): OpaqueId =>
  opaqueId(bytesOf(uuidV5(namespace, `${attempt}/${text}`))) ?? derivedId(text, attempt + 1)
