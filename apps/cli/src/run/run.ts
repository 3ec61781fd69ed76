import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { verify } from '@peer-support/event-log'
import * as E from 'fp-ts/lib/Either.js'
import type { ExitCode } from '../exit-code.js'
import { fileFault } from '../input/file-fault.js'
import { paintFor } from '../terminal/paint.js'
import type { Terminal } from '../terminal/terminal.js'
import { amount, number } from '../text/amount.js'
import { handlerOfAll, watched } from './desk.js'
import { lookFurther } from './look-further.js'
import { notAfter } from './moment.js'
import { observing } from './observe.js'
import { prepare, type Job, type Prepared } from './prepare.js'
import { progressOn, type Progress } from './progress.js'
import { publishYears } from './publish-years.js'
import { readHistory } from './read-history.js'
import { reportJson } from './report-json.js'
import { reportText } from './report-text.js'
import type { Report } from './report.js'
import { codecs, embedded, logFile, type OpenedLog, type Stores } from './stores.js'
import { takeCommands } from './take-commands.js'

type Site = {
  readonly job: Job
  readonly terminal: Terminal
  readonly progress: Progress
  readonly stores: Stores
}

type Ended = Report | 'interrupted'

const tellTaken = async (
  { progress }: Site,
  read: number,
  fresh: number,
  interruptedAfter: number | undefined,
): Promise<void> => {
  await progress.say(`${amount(read, 'command')} handled, ${number(fresh)} of them new`)
  if (interruptedAfter !== undefined)
    await progress.say(
      `interrupted after line ${interruptedAfter}: run the same command again to go on`,
    )
}

/** Handles the commands, projects, publishes and verifies. Left are the sentences of what failed. */
const work = async (
  site: Site,
  { agency, policy, input }: Prepared,
  { log, receipts }: OpenedLog,
): Promise<E.Either<readonly string[], Ended>> => {
  const { job, terminal, progress, stores } = site
  const interrupt = terminal.interrupts()
  const { clock } = terminal
  const history = await progress.phase('reading the log', (tell) =>
    readHistory(log, agency.agency, tell),
  )
  if (E.isLeft(history)) return history
  const { known } = history.right
  const desk = watched(log, receipts)
  const handle = handlerOfAll(desk, policy)
  const observe = observing(log, history.right)

  const taken = await progress.phase('deciding the commands', (tell) =>
    takeCommands(
      { input, agency: agency.agency, desk, handle, observe, known, progress, interrupt, clock },
      tell,
    ),
  )
  if (E.isLeft(taken)) return E.left([taken.left])
  const { accepted, rejected, wrong, fresh, latest, interruptedAfter } = taken.right
  if (accepted + rejected + wrong.count === 0 && interruptedAfter === undefined)
    await progress.say(`\`${input.name}\` holds no command: write each as one line of JSON`)
  await tellTaken(site, accepted + rejected, fresh, interruptedAfter)
  if (interruptedAfter !== undefined) return E.right('interrupted')

  const { data } = job
  const releases =
    latest === undefined
      ? E.right([])
      : await publishYears(
          { log, handle, policy, agency, now: notAfter(clock())(latest), data, stores, progress },
          known.closedYears(),
        )
  if (E.isLeft(releases)) return E.left([releases.left])

  const verified = await progress.phase('verifying the log', (tell) =>
    verify(log, codecs, { progress: (records) => tell(amount(records, 'record')) })(),
  )
  if (E.isLeft(verified)) return E.left([verified.left.reason])
  return E.right({
    agency,
    policy: policy.ref,
    taken: taken.right,
    releases: releases.right,
    verification: verified.right,
  })
}

const openAndWork = async (
  site: Site,
  prepared: Prepared,
): Promise<E.Either<readonly string[], Ended>> => {
  const { data } = site.job
  try {
    await mkdir(data, { recursive: true, mode: 0o700 })
    await chmod(data, 0o700)
  } catch (cause) {
    return E.left([fileFault(data, cause)])
  }
  const opened = await site.stores.openLog(join(data, logFile), 'write')()
  if (E.isLeft(opened)) return E.left([opened.left.reason])
  try {
    return await work(site, prepared, opened.right)
  } finally {
    await opened.right.close()
  }
}

/**
 * The main job: handles an agency's commands, and tells what was accepted and rejected, what is
 * published, and whether the log is whole. Done again on the same folder it stores nothing new and
 * prints the same; what is new since the last time is told on stderr.
 */
export const run = async (
  job: Job,
  terminal: Terminal,
  stores: Stores = embedded,
): Promise<ExitCode> => {
  const progress = progressOn(terminal)
  const fail = async (sentences: readonly string[]): Promise<ExitCode> => {
    for (const sentence of sentences) await progress.say(sentence)
    return 1
  }
  const prepared = await prepare(job, terminal)
  if (E.isLeft(prepared)) return fail(prepared.left)
  try {
    const ended = await openAndWork({ job, terminal, progress, stores }, prepared.right)
    if (E.isLeft(ended)) return await fail(ended.left)
    if (ended.right === 'interrupted') return 130
    const further = lookFurther(terminal.program, job, prepared.right.agency)
    const render = job.json ? reportJson : reportText(paintFor(terminal.stdout), further)
    await terminal.stdout.write(render(ended.right))
    const { taken, releases, verification } = ended.right
    const isWell =
      taken.wrong.count === 0 &&
      verification.faults.length === 0 &&
      releases.every(({ type }) => type !== 'differs')
    return isWell ? 0 : 1
  } finally {
    await prepared.right.input.close()
  }
}
