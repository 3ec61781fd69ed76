import { open } from 'node:fs/promises'
import * as E from 'fp-ts/lib/Either.js'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import { fileFault } from './file-fault.js'
import { readLines, type Line } from './read-lines.js'

/** A file of lines that is open for reading, and how messages name it. */
export type OpenLines = {
  readonly name: string
  readonly lines: AsyncIterable<Line>
  /** How many bytes it has, where that is known. */
  readonly size: number | undefined
  /** How many bytes of it were read so far. */
  readonly readSoFar: () => number
  readonly close: () => Promise<void>
}

const counted = (chunks: AsyncIterable<Uint8Array>) => {
  let bytes = 0
  const each = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of chunks) {
      bytes += chunk.length
      yield chunk
    }
  }
  return { chunks: each(), readSoFar: () => bytes }
}

/** Opens a file of lines; `-` stands for standard input. */
export const openLines =
  (path: string, stdin: AsyncIterable<Uint8Array>): TE.TaskEither<string, OpenLines> =>
  async () => {
    if (path === '-') {
      const { chunks, readSoFar } = counted(stdin)
      const close = (): Promise<void> => Promise.resolve()
      return E.right({
        name: '<stdin>',
        lines: readLines(chunks),
        size: undefined,
        readSoFar,
        close,
      })
    }
    try {
      const file = await open(path, 'r')
      const about = await file.stat()
      if (about.isDirectory()) {
        await file.close()
        return E.left(fileFault(path, Object.assign(new Error(), { code: 'EISDIR' })))
      }
      const { chunks, readSoFar } = counted(file.createReadStream({ autoClose: false }))
      return E.right({
        name: path,
        lines: readLines(chunks),
        size: about.isFile() ? about.size : undefined,
        readSoFar,
        close: () => file.close(),
      })
    } catch (cause) {
      return E.left(fileFault(path, cause))
    }
  }
