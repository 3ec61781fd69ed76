import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { verify, type EventLog } from '@peer-support/event-log'
import * as E from 'fp-ts/lib/Either.js'
import type { ExitCode } from '../exit-code.js'
import { fileFault } from '../input/file-fault.js'
import { progressOn, type Progress } from '../run/progress.js'
import { codecs, embedded, logFile, type OpenedLog, type Stores } from '../run/stores.js'
import { paintFor } from '../terminal/paint.js'
import type { Terminal } from '../terminal/terminal.js'
import { amount } from '../text/amount.js'
import { foundJson, foundText, type Found } from './found.js'
import { faultText } from '../text/fault-text.js'

const verifyRecords = (log: EventLog, progress: Progress) =>
  progress.phase('verifying the log', (tell) =>
    verify(log, codecs, {
      progress: (records, of) => tell(`${amount(records, 'record')} of ${of.records ?? 'many'}`),
    })(),
  )

const lookInto = async (
  { log, receipts, structure }: OpenedLog,
  file: string,
  progress: Progress,
): Promise<E.Either<string, Found>> => {
  const broken = await structure()
  if (E.isLeft(broken)) return E.left(broken.left.reason)
  const verified = await verifyRecords(log, progress)
  if (E.isLeft(verified)) return E.left(verified.left.reason)
  const remembered = await receipts.unreadable()
  if (E.isLeft(remembered)) return E.left(remembered.left.reason)
  const { faults, ...counts } = verified.right
  return E.right({
    ...counts,
    faults: [
      ...broken.right.map((what) => ({
        type: 'DamagedStore',
        sentence: `\`${file}\` is damaged (${what}): restore it from a copy`,
      })),
      ...(remembered.right === 0
        ? []
        : [
            {
              type: 'UnreadableReceipt',
              sentence: `${amount(remembered.right, 'receipt')} of \`${file}\` cannot be read: use the version that wrote them, or restore the file from a copy`,
            },
          ]),
      ...faults.map((fault) => ({ type: fault.type, sentence: faultText(fault) })),
    ],
  })
}

/** Verifies the log of a data folder, beside whoever writes it, and changes nothing. */
export const verifyLog = async (
  { data, json }: { readonly data: string; readonly json: boolean },
  terminal: Terminal,
  stores: Stores = embedded,
): Promise<ExitCode> => {
  const progress = progressOn(terminal)
  const file = join(data, logFile)
  try {
    await readdir(data)
  } catch (cause) {
    await progress.say(fileFault(data, cause))
    return 1
  }
  const opened = await stores.openLog(file, 'read')()
  if (E.isLeft(opened)) {
    await progress.say(opened.left.reason)
    return 1
  }
  try {
    const found = await lookInto(opened.right, file, progress)
    if (E.isLeft(found)) {
      await progress.say(found.left)
      return 1
    }
    const render = json ? foundJson : foundText(paintFor(terminal.stdout))
    await terminal.stdout.write(render(found.right))
    return found.right.faults.length === 0 ? 0 : 1
  } finally {
    await opened.right.close()
  }
}
