import { readFile } from 'node:fs/promises'
import * as E from 'fp-ts/lib/Either.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { fileFault } from './file-fault.js'
import { parseJson } from './parse-json.js'

/** Reads a file that holds one JSON document, or says in one sentence why it cannot. */
export const readDocument =
  (path: string): TE.TaskEither<string, unknown> =>
  async () => {
    const text = await TE.tryCatch(
      () => readFile(path, 'utf8'),
      (cause) => fileFault(path, cause),
    )()
    if (E.isLeft(text)) return text
    const document = parseJson(text.right)
    return E.isRight(document)
      ? document
      : E.left(`\`${path}\` is not JSON: it must hold one JSON document`)
  }
