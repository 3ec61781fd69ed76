import { categoryOf, type ContactEvent } from '@peer-support/domain'
import {
  decodeErrorSentence,
  type EventLog,
  type EventRecord,
  type StoredRecord,
} from '@peer-support/event-log'
import {
  readModelErrorSentence,
  type PositionedFact,
  type ReadModel,
} from '@peer-support/read-models-postgres'
import { factOf } from '@peer-support/statistics'
import * as E from 'fp-ts/lib/Either.js'
import { amount } from '../text/amount.js'
import { codecs, type AnyEvent } from './stores.js'

const isContacts = (record: EventRecord<AnyEvent>): record is EventRecord<ContactEvent> =>
  categoryOf(record.stream) === 'contact'

/** The fact that a stored record holds, if any. */
export const factIn = (stored: StoredRecord): E.Either<string, PositionedFact | undefined> => {
  const decoded = codecs.decode(stored)
  if (E.isLeft(decoded)) return E.left(decodeErrorSentence(decoded.left))
  const record = decoded.right
  const fact = isContacts(record) ? factOf(record.agency)(record.event) : undefined
  return E.right(fact && { position: stored.position, fact })
}

const page = 500

/**
 * Brings the read model up to the log's head, page by page; each page and its checkpoint are stored
 * together, so that it goes on where it was when it was stopped.
 */
export const project = async (
  log: EventLog,
  model: ReadModel,
  tell: (howFar: string) => void,
): Promise<E.Either<string, void>> => {
  const head = await log.head()
  if (E.isLeft(head)) return E.left(head.left.reason)
  const sound = await model.checkHead(head.right.position)()
  if (E.isLeft(sound)) return E.left(readModelErrorSentence(sound.left))
  const checkpoint = await model.checkpoint()
  if (E.isLeft(checkpoint)) return E.left(readModelErrorSentence(checkpoint.left))

  let after = checkpoint.right
  let projected = 0
  for (;;) {
    const read = await log.readAll({ after, limit: page })()
    if (E.isLeft(read)) return E.left(read.left.reason)
    const last = read.right.at(-1)
    if (last === undefined) return E.right(undefined)
    const found = E.traverseArray(factIn)(read.right)
    if (E.isLeft(found)) return found
    const facts = found.right.flatMap((fact) => (fact === undefined ? [] : [fact]))
    const stored = await model.project({ after, upTo: last.position, facts })()
    if (E.isLeft(stored)) return E.left(readModelErrorSentence(stored.left))
    after = last.position
    projected += read.right.length
    tell(amount(projected, 'record'))
  }
}
