import { dirname } from 'node:path'
import type { Policy } from '@peer-support/domain'
import * as E from 'fp-ts/lib/Either.js'
import * as RA from 'fp-ts/lib/ReadonlyArray.js'
import type { Agency } from '../agency/agency.js'
import { loadAgency } from '../agency/load-agency.js'
import { openLines, type OpenLines } from '../input/open-lines.js'
import { choosePolicy } from '../policy/choose-policy.js'
import type { Terminal } from '../terminal/terminal.js'

/** What a run is asked to do. */
export type Job = {
  /** The file of commands; `-` for standard input. */
  readonly commands: string
  /** The agency file. */
  readonly agency: string
  /** The folder that holds the log and the read model. */
  readonly data: string
  readonly json: boolean
}

/** A job whose files were all found right. */
export type Prepared = {
  readonly agency: Agency
  readonly policy: Policy
  readonly input: OpenLines
}

const policyOf = async (
  { policy }: Agency,
  file: string,
): Promise<E.Either<readonly string[], Policy>> => {
  const chosen = await choosePolicy(policy, dirname(file))()
  return typeof policy === 'string'
    ? E.mapLeft(RA.map((fault: string) => `${file}: in \`policy\`, ${fault}`))(chosen)
    : chosen
}

/** Reads everything that a job names before anything is written, and gives every fault found. */
export const prepare = async (
  job: Job,
  { stdin }: Terminal,
): Promise<E.Either<readonly string[], Prepared>> => {
  const agency = await loadAgency(job.agency)()
  const policy = E.isLeft(agency) ? agency : await policyOf(agency.right, job.agency)
  const input = await openLines(job.commands, stdin)()
  if (E.isRight(agency) && E.isRight(policy) && E.isRight(input))
    return E.right({ agency: agency.right, policy: policy.right, input: input.right })
  if (E.isRight(input)) await input.right.close()
  // What is wrong with the agency is told once: without it there is no policy to speak of.
  const first = E.isLeft(agency) ? agency.left : E.isLeft(policy) ? policy.left : []
  return E.left([...first, ...(E.isLeft(input) ? [input.left] : [])])
}
