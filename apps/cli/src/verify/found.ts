import { canonicalJson } from '@peer-support/domain'
import type { Paint } from '../terminal/terminal.js'
import { amount } from '../text/amount.js'
import { plain } from '../text/plain.js'
import { wrap } from '../text/wrap.js'

/** What was found in a log, and a sentence for each thing that is wrong. */
export type Found = {
  readonly records: number
  readonly streams: number
  /** The position of the last record. */
  readonly position: number
  readonly faults: readonly { readonly type: string; readonly sentence: string }[]
}

const shows =
  'This shows that since they were stored no record was altered, taken out, put in or moved, by accident or by a hand that did not write the digests that follow it anew.'

const cannotShow =
  'It cannot show that the last records were cut off together with the count that the log keeps of them, that the last record of a stream was replaced together with its digest, or that the whole file was replaced, by an older copy or by one written anew: all digests would be right. Nor are the receipts, which keep what was refused, part of any chain: one can be altered or taken out unseen. Until there are signed checkpoints, keep copies elsewhere, and beside them what this prints.'

/** What was found, as one canonical JSON document (RFC 8785) with a newline at its end. */
export const foundJson = (found: Found): string => `${canonicalJson(found)}\n`

/** What was found, for a person, with what verifying can and cannot show. */
export const foundText =
  (paint: Paint) =>
  ({ records, streams, position, faults }: Found): string =>
    [
      faults.length === 0 ? paint.green('the log is whole') : paint.red('the log is not whole'),
      `  ${amount(records, 'record')} in ${amount(streams, 'stream')}, up to position ${position}`,
      ...faults.map(({ sentence }) => wrap(plain(sentence), 2)),
      '',
      ...(faults.length === 0 ? [wrap(shows, 0), ''] : []),
      wrap(cannotShow, 0),
      '',
    ].join('\n')
