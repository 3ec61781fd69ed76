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
  auditRelease,
  countsOf,
  digestOfInputs,
  digestOfRelease,
  sentenceOfRefusal,
  type Population,
  type ReleaseContent,
} from '@peer-support/statistics'
import * as E from 'fp-ts/lib/Either.js'
import type { Agency } from '../agency/agency.js'
import { derivedId } from './derived-id.js'
import type { HandleAny } from './desk.js'
import { factsOfYear } from './facts-of-year.js'
import type { ClosedYear } from './known.js'
import { directoryOf } from './directory-of.js'
import { keep, readKept, releaseFiles, type ReleaseFiles } from './kept-release.js'
import { readRelease } from './release-stream.js'
import type { Stores } from './stores.js'
import type { Moment } from './moment.js'
import { thresholdOf } from './threshold-of.js'

/** What became of a closed year. */
export type YearRelease = ClosedYear &
  (
    | {
        readonly type: 'published'
        readonly on: CalendarDate
        readonly digest: Digest
        readonly content: ReleaseContent
        readonly files: ReleaseFiles
      }
    /** `differs`: what was published is not what is kept, or what comes out now. */
    | { readonly type: 'notPublished' | 'differs'; readonly sentences: readonly string[] }
  )

/** Everything that a release takes. */
export type ReleaseWork = {
  readonly log: EventLog
  readonly model: ReadModel
  readonly handle: HandleAny
  readonly policy: Policy
  readonly agency: Agency
  readonly data: string
  readonly stores: Pick<Stores, 'release'>
  /** The instant at which the release is made. */
  readonly now: Moment
}

const steps: readonly ReleaseState['status'][] = ['closed', 'built', 'controlled']

/** The commands that take a release from a state to its publication. */
const commandsFrom = (
  { status }: ReleaseState,
  content: ReleaseContent,
  inputs: Digest,
  proven: boolean,
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
      proven,
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

const unsafe = (year: number, leaks: number): string =>
  `the release of \`${year}\` is withheld, because the audit of its tables found ${leaks} places where they tell too much: this is a defect of peer-support, please report it`

const populationOf = ({ agency, headcount, units }: Agency): Population => ({
  agency,
  headcount,
  units: units.map((unit) => ({ id: unit.id, headcount: unit.headcount })),
})

/**
 * Publishes a closed year, or gives again what was published. A year is published once: what was
 * built stays as it was built, and what was published is given from the bytes that were kept. Left is
 * a sentence on what failed.
 */
export const publishYear = async (
  work: ReleaseWork,
  closed: ClosedYear,
): Promise<E.Either<string, YearRelease>> => {
  const { log, agency, policy, now, data, stores } = work
  const { release, year } = closed
  const without =
    (type: 'notPublished' | 'differs') =>
    (...sentences: readonly string[]): E.Either<string, YearRelease> =>
      E.right({ ...closed, type, sentences })
  const notPublished = without('notPublished')
  const differs = without('differs')

  const soFar = await readRelease(log, agency.agency, release)
  if (E.isLeft(soFar)) return soFar
  const { state, on, built, published } = soFar.right
  if (state.status === 'withdrawn' || state.status === 'corrected')
    return notPublished(`\`${year}\` was published and is ${state.status} since`)
  const files = releaseFiles(data, agency.agency, year)
  const directory = directoryOf(agency)
  const done = (content: ReleaseContent): E.Either<string, YearRelease> => {
    const digest = digestOfRelease(content)
    return E.right({
      ...closed,
      type: 'published',
      on: published ?? now.on,
      digest,
      content,
      files,
    })
  }

  const output = 'controlled' in state ? state.controlled.output : undefined
  if (published !== undefined && output !== undefined) {
    const kept = await readKept(files, output)
    if (E.isLeft(kept)) return differs(kept.left)
    if (kept.right !== undefined) {
      const stays = await keep(files, kept.right, directory)
      return E.isLeft(stays) ? differs(stays.left) : done(kept.right)
    }
  }

  const facts = await factsOfYear(work, agency.agency, year, built)
  if (E.isLeft(facts)) return facts
  const today = on === undefined || on < now.on ? now.on : on
  const rule = thresholdOf(policy)
  const population = populationOf(agency)
  const content = stores.release({ year, today, population, rule })(facts.right)
  if (E.isLeft(content))
    return output === undefined
      ? notPublished(sentenceOfRefusal(content.left))
      : differs(changed(year))
  if (output !== undefined && output !== digestOfRelease(content.right))
    return differs(changed(year))
  const leaks = output === undefined ? auditRelease(population)(facts.right, content.right) : []
  if (leaks.length > 0) return notPublished(unsafe(year, leaks.length))

  const inputs = digestOfInputs(facts.right)
  for (const command of commandsFrom(state, content.right, inputs, leaks.length === 0)) {
    if (command.type === 'PublishRelease') {
      const stays = await keep(files, content.right, directory)
      if (E.isLeft(stays)) return differs(stays.left)
    }
    const given = await give(work, release, command)
    if (E.isLeft(given)) return notPublished(...given.left)
  }
  if (published === undefined) return done(content.right)
  const stays = await keep(files, content.right, directory)
  return E.isLeft(stays) ? differs(stays.left) : done(content.right)
}
