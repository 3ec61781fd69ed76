import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sha256, type AgencyId, type Digest } from '@peer-support/domain'
import {
  releaseJson,
  renderCsv,
  type Directory,
  type ReleaseContent,
} from '@peer-support/statistics'
import * as E from 'fp-ts/lib/Either.js'
import { fileFault } from '../input/file-fault.js'
import { parseJson } from '../input/parse-json.js'

/** Where the published bytes of a year are kept. */
export type ReleaseFiles = { readonly json: string; readonly csv: string }

/** The files of an agency's year, in a data folder that several agencies may share. */
export const releaseFiles = (data: string, agency: AgencyId, year: number): ReleaseFiles => {
  const name = join(data, 'releases', agency, String(year))
  return { json: `${name}.json`, csv: `${name}.csv` }
}

const isMissing = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'

const textOf = async (path: string): Promise<E.Either<string, string | undefined>> => {
  try {
    return E.right(await readFile(path, 'utf8'))
  } catch (cause) {
    return isMissing(cause) ? E.right(undefined) : E.left(fileFault(path, cause))
  }
}

/** Writes a file whole or not at all: whoever looks finds all of it, even after a power cut. */
const writeWhole = async (path: string, text: string): Promise<void> => {
  const draft = `${path}.draft`
  const file = await open(draft, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, path)
}

const other = (path: string): string =>
  `\`${path}\` does not hold what was published, by its digest in the log: restore it from a copy, or move it away to have it made again`

/**
 * Reads the kept bytes of a release and checks them against the digest in the log; `undefined` when
 * there are none. Left is a sentence.
 */
export const readKept = async (
  { json }: ReleaseFiles,
  output: Digest,
): Promise<E.Either<string, ReleaseContent | undefined>> => {
  const text = await textOf(json)
  if (E.isLeft(text) || text.right === undefined) return text as E.Either<string, undefined>
  const document = parseJson(text.right)
  // The digest says that these are the very bytes that were written as a release.
  return E.isRight(document) && sha256(text.right) === output
    ? E.right(document.right as ReleaseContent)
    : E.left(other(json))
}

/** Keeps a release as JSON and as CSV. What is there already is never written over. Left is a sentence. */
export const keep = async (
  { json, csv }: ReleaseFiles,
  content: ReleaseContent,
  directory: Directory,
): Promise<E.Either<string, void>> => {
  const bytes = releaseJson(content)
  const kept = await textOf(json)
  if (E.isLeft(kept)) return kept
  if (kept.right !== undefined && kept.right !== bytes) return E.left(other(json))
  try {
    await mkdir(dirname(json), { recursive: true, mode: 0o700 })
    if (kept.right === undefined) await writeWhole(json, bytes)
    const table = await textOf(csv)
    if (E.isRight(table) && table.right === undefined)
      await writeWhole(csv, renderCsv(directory)(content))
    return E.isLeft(table) ? table : E.right(undefined)
  } catch (cause) {
    return E.left(fileFault(json, cause))
  }
}
