import {
  canonicalJson,
  sentenceOf,
  type CommandId,
  type ActorId,
  type CalendarDate,
  type Digest,
  type Policy,
  type ReleaseCommand,
  type ReleaseState,
} from '@peer-support/domain'
import { handleErrorSentence, type EventLog } from '@peer-support/event-log'
import type { ReadModel } from '@peer-support/read-models-postgres'
import {
  countsOf,
  digestOfInputs,
  digestOfRelease,
  releaseYear,
  sentenceOfRefusal,
  type ReleaseContent,
} from '@peer-support/statistics'
import * as E from 'fp-ts/lib/Either.js'
import type { Agency } from '../agency/agency.js'
import { derivedId } from './derived-id.js'
import type { HandleAny } from './desk.js'
import { factsOfYear } from './facts-of-year.js'
import type { ClosedYear } from './known.js'
import { readRelease } from './release-stream.js'
import type { Moment } from './take-commands.js'
import { thresholdOf } from './threshold-of.js'

/** What became of a closed year. */
export type YearRelease = ClosedYear &
  (
    | {
        readonly type: 'published'
        readonly on: CalendarDate
        readonly digest: Digest
        readonly content: ReleaseContent
      }
    | { readonly type: 'notPublished'; readonly sentences: readonly string[] }
  )

/** Everything that a release takes. */
export type ReleaseWork = {
  readonly log: EventLog
  readonly model: ReadModel
  readonly handle: HandleAny
  readonly policy: Policy
  readonly agency: Agency
  /** The instant at which the release is made. */
  readonly now: Moment
}

const steps: readonly ReleaseState['status'][] = ['closed', 'built', 'controlled']

/** The commands that take a release from a state to its publication. */
const commandsFrom = (
  { status }: ReleaseState,
  content: ReleaseContent,
  inputs: Digest,
): readonly ReleaseCommand[] => {
  const { tables, shown, cells, hidden } = countsOf(content)
  const { contributors: threshold, supporters } = content.rule
  const output = digestOfRelease(content)
  const commands: readonly ReleaseCommand[] = [
    { type: 'BuildTables', tables, inputs, cells },
    {
      type: 'ControlDisclosure',
      threshold,
      supporters,
      hidden,
      tables: shown,
      output,
      proven: true,
    },
    { type: 'PublishRelease', output },
  ]
  const done = steps.indexOf(status)
  return done === -1 ? [] : commands.slice(done)
}

/** Gives one command of the release job. Its id is worked out of all that it says. */
const give = async (
  { handle, policy, agency: { agency }, now }: ReleaseWork,
  release: ClosedYear['release'],
  command: ReleaseCommand,
): Promise<E.Either<readonly string[], void>> => {
  const said = canonicalJson({ agency, release, ...now, policy: policy.ref.hash, command })
  const outcome = await handle(
    {
      id: derivedId(said) as CommandId,
      ...now,
      agency,
      actor: { role: 'statistician', id: derivedId(`release job of ${agency}`) as ActorId },
      category: 'release',
      stream: release,
      command,
    },
    {},
  )()
  if (E.isLeft(outcome)) return E.left([handleErrorSentence(outcome.left)])
  return outcome.right.type === 'Accepted'
    ? E.right(undefined)
    : E.left(outcome.right.findings.map(sentenceOf))
}

const changed = (year: number): string =>
  `the tables of \`${year}\` do not come out as they were published: put the agency file back as it was then, or use the version that published them`

/**
 * Publishes a closed year, or gives again what was published. A year is published once: what was
 * built stays as it was built. Left is a sentence on what failed.
 */
export const publishYear = async (
  work: ReleaseWork,
  closed: ClosedYear,
): Promise<E.Either<string, YearRelease>> => {
  const { log, agency, policy, now } = work
  const { release, year } = closed
  const notPublished = (...sentences: readonly string[]): E.Either<string, YearRelease> =>
    E.right({ ...closed, type: 'notPublished', sentences })

  const soFar = await readRelease(log, agency.agency, release)
  if (E.isLeft(soFar)) return soFar
  const { state, on, built, published } = soFar.right
  const facts = await factsOfYear(work, agency.agency, year, built)
  if (E.isLeft(facts)) return facts
  const today = on === undefined || on < now.on ? now.on : on
  const rule = thresholdOf(policy)
  const population = {
    agency: agency.agency,
    headcount: agency.headcount,
    units: agency.units.map(({ id, headcount }) => ({ id, headcount })),
  }
  const content = releaseYear({ year, today, population, rule })(facts.right)
  if (E.isLeft(content)) return notPublished(sentenceOfRefusal(content.left))
  const digest = digestOfRelease(content.right)
  if ('controlled' in state && state.controlled.output !== digest) return E.left(changed(year))
  if (state.status === 'withdrawn' || state.status === 'corrected')
    return notPublished(`\`${year}\` was published and is ${state.status} since`)

  for (const command of commandsFrom(state, content.right, digestOfInputs(facts.right))) {
    const given = await give(work, release, command)
    if (E.isLeft(given)) return notPublished(...given.left)
  }
  return E.right({
    ...closed,
    type: 'published',
    on: published ?? now.on,
    digest,
    content: content.right,
  })
}
