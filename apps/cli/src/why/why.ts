import { join } from 'node:path'
import {
  canonicalJson,
  CommandId,
  sentenceOf,
  type Finding,
  type Json,
  type PolicyRef,
} from '@peer-support/domain'
import { decodeErrorSentence, walk, type DecodeError } from '@peer-support/event-log'
import * as E from 'fp-ts/lib/Either.js'
import type { ExitCode } from '../exit-code.js'
import { codecs, embedded, logFile, type OpenedLog, type Stores } from '../run/stores.js'
import type { Terminal } from '../terminal/terminal.js'
import { plain } from '../text/plain.js'
import { wrap } from '../text/wrap.js'

type Stored = { readonly type: string; readonly position: number }

/** How one command ended. */
type Because = {
  readonly outcome: 'accepted' | 'rejected'
  readonly command: CommandId
  readonly events: readonly Stored[]
  readonly findings: readonly Finding[]
  readonly policy: PolicyRef
}

const unknown = 'there is no command with this id in the log: check the id and the folder'

const find = async (
  { log, receipts }: OpenedLog,
  command: CommandId,
): Promise<E.Either<string, Because>> => {
  const events: Stored[] = []
  let policy: PolicyRef | undefined
  const walked = await walk(log)((stored): E.Either<DecodeError, void> => {
    if (!stored.text.includes(command)) return E.right(undefined)
    const decoded = codecs.decode(stored)
    if (E.isLeft(decoded)) return decoded
    if (decoded.right.causation !== command) return E.right(undefined)
    policy = decoded.right.policy
    events.push({ type: decoded.right.event.type, position: stored.position })
    return E.right(undefined)
  })()
  if (E.isLeft(walked))
    return E.left(
      walked.left.type === 'Undecodable' ? decodeErrorSentence(walked.left) : walked.left.reason,
    )
  const receipt = await receipts.find(command)()
  if (E.isLeft(receipt)) return E.left(receipt.left.reason)
  const outcome = receipt.right?.outcome
  if (outcome?.type === 'Rejected')
    return E.right({ ...outcome, outcome: 'rejected', command, events })
  const under = outcome?.policy ?? policy
  return under === undefined
    ? E.left(unknown)
    : E.right({
        outcome: 'accepted',
        command,
        events,
        findings: outcome?.advisories ?? [],
        policy: under,
      })
}

const json = ({ findings, ...because }: Because): string => {
  const document: Json = {
    ...because,
    findings: findings.map((finding): Json => ({ ...finding, sentence: sentenceOf(finding) })),
  }
  return `${canonicalJson(document)}\n`
}

const text = ({ outcome, events, findings, policy }: Because): string =>
  [
    outcome,
    ...events.map(({ type, position }) => `  ${type} at position ${position}`),
    ...(outcome === 'accepted' && events.length === 0 ? ['  it said nothing new'] : []),
    ...findings.flatMap((finding) => [
      '',
      finding.rule,
      wrap(sentenceOf(finding), 2),
      ...finding.citations.map(({ row, source }) => wrap(`${row}: ${source}`, 2)),
    ]),
    '',
    `policy ${policy.packs.join(' over ')}`,
    `hash ${policy.hash}`,
  ]
    .map((line) => line.split('\n').map(plain).join('\n'))
    .concat('')
    .join('\n')

/** What `why` is asked. */
export type Question = { readonly command: string; readonly data: string; readonly json: boolean }

/** Tells how one command ended and why, from the log and the receipts, and changes nothing. */
export const why = async (
  asked: Question,
  terminal: Terminal,
  stores: Stores = embedded,
): Promise<ExitCode> => {
  const fail = async (sentence: string): Promise<ExitCode> => {
    await terminal.stderr.write(`${plain(sentence)}\n`)
    return 1
  }
  if (!CommandId.is(asked.command)) return fail(unknown)
  const opened = await stores.openLog(join(asked.data, logFile), 'read')()
  if (E.isLeft(opened)) return fail(opened.left.reason)
  try {
    const found = await find(opened.right, asked.command)
    if (E.isLeft(found)) return await fail(found.left)
    await terminal.stdout.write((asked.json ? json : text)(found.right))
    return 0
  } finally {
    await opened.right.close()
  }
}
