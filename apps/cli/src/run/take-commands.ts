import type { AgencyId, AnyRequest } from '@peer-support/domain'
import { handleErrorSentence, type HandleError } from '@peer-support/event-log'
import * as E from 'fp-ts/lib/Either.js'
import type { OpenLines } from '../input/open-lines.js'
import { amount } from '../text/amount.js'
import type { HandleAny, WatchedDesk } from './desk.js'
import type { Known } from './known.js'
import type { Moment } from './moment.js'
import type { observing } from './observe.js'
import type { Progress } from './progress.js'
import { readRequest } from './read-request.js'
import { tallying, type Tally } from './tally.js'
import { wrongLines, wrongLineText, type WrongLines } from './wrong-lines.js'

/** What became of an input. */
export type Taken = Tally & {
  readonly wrong: WrongLines
  /** How many commands left something that was not there before. */
  readonly fresh: number
  /** The latest instant that an accepted command carried. */
  readonly latest: Moment | undefined
  /** The line after which the work was interrupted. */
  readonly interruptedAfter: number | undefined
}

/** Everything that handling an input takes. */
export type Work = {
  readonly input: OpenLines
  readonly agency: AgencyId
  readonly desk: WatchedDesk
  readonly handle: HandleAny
  readonly observe: ReturnType<typeof observing>
  readonly known: Known
  readonly progress: Progress
  readonly interrupt: AbortSignal
  readonly clock: () => Date
}

/** Tells whether the fault is the command's own, so that the next command can still be handled. */
const isOfCommand = ({ type }: HandleError): boolean =>
  type === 'CommandIdReused' || type === 'TooManyConflicts'

const share = ({ size, readSoFar }: OpenLines): string =>
  size === undefined || size === 0 ? '' : ` (${Math.floor((100 * readSoFar()) / size)} %)`

/**
 * Handles the commands of an input one after the other, as they are read. A line that is wrong is
 * told and left out. Left is the sentence of what stopped the work: the store, or the reading.
 */
export const takeCommands = async (
  { input, agency, desk, handle, observe, known, progress, interrupt, clock }: Work,
  tell: (howFar: string) => void,
): Promise<E.Either<string, Taken>> => {
  const read = readRequest(agency, clock)
  const tally = tallying()
  const wrong = wrongLines()
  let fresh = 0
  let handled = 0
  let latest: Moment | undefined

  const refuse = async (line: number, sentence: string): Promise<void> => {
    const one = { file: input.name, line, sentence }
    if (wrong.add(one)) await progress.say(wrongLineText(one))
  }

  const take = async (request: AnyRequest): Promise<E.Either<HandleError, void>> => {
    const observed = await observe(request)
    if (E.isLeft(observed)) return observed
    const outcome = await handle(request, observed.right)()
    const stored = desk.takeStored()
    if (E.isLeft(outcome)) return outcome
    if (stored !== 'nothing') fresh += 1
    if (stored === 'events' && outcome.right.type === 'Accepted')
      outcome.right.records.forEach(known.see)
    tally.add(outcome.right)
    if (outcome.right.type === 'Accepted' && (latest === undefined || request.at > latest.at))
      latest = { at: request.at, on: request.on }
    return E.right(undefined)
  }

  let interruptedAfter: number | undefined
  for await (const line of input.lines) {
    const request = read(line)
    if (E.isLeft(request)) await refuse(line.number, request.left)
    else {
      const taken = await take(request.right)
      if (E.isLeft(taken)) {
        if (!isOfCommand(taken.left)) return E.left(handleErrorSentence(taken.left))
        await refuse(line.number, handleErrorSentence(taken.left))
      }
    }
    handled += 1
    if (handled % 50 === 0) tell(`${amount(handled, 'line')}${share(input)}`)
    if (interrupt.aborted) {
      interruptedAfter = line.number
      break
    }
  }
  for (const sentence of wrong.untold()) await progress.say(sentence)
  return E.right({ ...tally.result(), wrong: wrong.result(), fresh, latest, interruptedAfter })
}
