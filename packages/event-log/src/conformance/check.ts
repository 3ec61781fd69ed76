import assert from 'node:assert/strict'
import * as E from 'fp-ts/lib/Either.js'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import type { Append, EventLog } from '../event-log.js'
import type { LogError } from '../log-error.js'
import type { StoredRecord } from '../stored-record.js'

/** What a task gives when it succeeds; a failure fails the test. */
export const right = async <A>(task: TE.TaskEither<unknown, A>): Promise<A> => {
  const result = await task()
  if (E.isRight(result)) return result.right
  assert.fail(`it failed: ${JSON.stringify(result.left)}`)
}

/** What a task gives when it fails; a success fails the test. */
export const left = async <Er>(task: TE.TaskEither<Er, unknown>): Promise<Er> => {
  const result = await task()
  if (E.isLeft(result)) return result.left
  assert.fail(`it should have failed, and gave ${JSON.stringify(result.right)}`)
}

/** Appends, and fails the test when that fails. */
export const put = (log: EventLog, ...appends: readonly Append[]): Promise<void> =>
  appends.reduce(
    (before, append) => before.then(() => right(log.append(append))).then(() => undefined),
    Promise.resolve(),
  )

type Filed = Omit<StoredRecord, 'position'>

/** A record without its position, as a plain value. */
export const filed = ({ stream, revision, text, hash }: Filed): Filed => ({
  stream,
  revision,
  text,
  hash,
})

/** What some appends must read back as, in their order. */
export const expectedOf = (...appends: readonly Append[]): readonly Filed[] =>
  appends.flatMap(({ records }) => records.map(filed))

/** Asserts that records are these, all of them and in this order. */
export const same = (records: readonly StoredRecord[], expected: readonly Filed[]): void =>
  assert.deepEqual(records.map(filed), expected)

/** Everything in the log, read in pages of `limit`. */
export const everything = async (log: EventLog, limit = 100): Promise<readonly StoredRecord[]> => {
  const all: StoredRecord[] = []
  for (;;) {
    const page = await right(log.readAll({ after: all.at(-1)?.position ?? 0, limit }))
    assert.ok(page.length <= limit, `a page of ${limit} held ${page.length}`)
    if (page.length === 0) return all
    all.push(...page)
  }
}

/** A log error without the fields that differ from store to store. */
export const named = (error: LogError): LogError =>
  error.type === 'StoreFailed' ? { ...error, reason: '' } : error

/** Waits for something, and fails the test when it takes longer than that. */
export const within = async <A>(patience: number, what: string, wait: Promise<A>): Promise<A> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${patience} ms`)), patience)
  })
  try {
    return await Promise.race([wait, late])
  } finally {
    clearTimeout(timer)
  }
}

/** A promise, and the function that keeps it. */
export const promised = <A>(): {
  readonly kept: Promise<A>
  readonly keep: (value: A) => void
} => {
  let keep: (value: A) => void = () => undefined
  const kept = new Promise<A>((resolve) => {
    keep = resolve
  })
  return { kept, keep: (value) => keep(value) }
}
