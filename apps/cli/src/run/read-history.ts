import { verify, type EventLog } from '@peer-support/event-log'
import type { AgencyId } from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import { amount } from '../text/amount.js'
import { knownOf, type Known, type Last } from './known.js'
import { codecs } from './stores.js'
import { faultText } from '../text/fault-text.js'

/** What the log held before a run. */
export type History = { readonly known: Known; readonly last: Last | undefined }

/**
 * Reads the log from its start, verifying it on the way: nothing is decided on a log that is not
 * whole. Left are the sentences that say why not.
 */
export const readHistory = async (
  log: EventLog,
  agency: AgencyId,
  tell: (howFar: string) => void,
): Promise<E.Either<readonly string[], History>> => {
  const known = knownOf(agency)
  let last: Last | undefined
  const verified = await verify(log, codecs, {
    record: (record, { position }) => {
      if (last?.command !== record.causation)
        last = { command: record.causation, position, teamSize: known.teamSize() }
      known.see(record)
    },
    progress: (records) => tell(amount(records, 'record')),
  })()
  if (E.isLeft(verified)) return E.left([verified.left.reason])
  const { faults } = verified.right
  return faults.length === 0 ? E.right({ known, last }) : E.left(faults.map(faultText))
}
