import { Buffer } from 'node:buffer'

/** One line of a text, numbered from 1: what it says, or why it cannot be read. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly fault: string }

/** The longest line that is read, in bytes. */
export const longestLine = 1_000_000

const tooLong = `the line is longer than ${longestLine / 1_000_000} MB: write one object on each line`
const empty = 'the line is empty: leave it out'
const notUtf8 = 'the line is not UTF-8: save the file in that encoding'

const cutOff =
  'the input could not be read on from here: check the disk or the program that it comes from'

const newline = 0x0a

/** What becomes of a line of white space alone: it is left out, or told as a fault. */
export type BlankLines = { readonly blank: 'leaveOut' | 'fault' }

/**
 * Reads lines as they arrive and keeps no more than one of them. A line that is too long is let go of
 * while it is read, and told in its place.
 */
export const readLines = async function* (
  chunks: AsyncIterable<Uint8Array>,
  { blank }: BlankLines = { blank: 'leaveOut' },
): AsyncGenerator<Line, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let number = 0
  let held: Uint8Array[] = []
  let length = 0

  const hold = (bytes: Uint8Array): void => {
    length += bytes.length
    if (length <= longestLine) held.push(bytes)
    else held = []
  }

  const line = (): Line | undefined => {
    number += 1
    const isLong = length > longestLine
    const [first, ...others] = held
    const bytes = first !== undefined && others.length === 0 ? first : Buffer.concat(held)
    held = []
    length = 0
    if (isLong) return { number, fault: tooLong }
    try {
      const text = decoder.decode(bytes)
      if (text.trim() !== '') return { number, text }
      return blank === 'fault' ? { number, fault: empty } : undefined
    } catch {
      return { number, fault: notUtf8 }
    }
  }

  try {
    for await (const chunk of chunks) {
      let from = 0
      for (let to = chunk.indexOf(newline); to !== -1; to = chunk.indexOf(newline, from)) {
        hold(chunk.subarray(from, to))
        from = to + 1
        const read = line()
        if (read !== undefined) yield read
      }
      if (from < chunk.length) hold(chunk.subarray(from))
    }
  } catch {
    yield { number: number + 1, fault: cutOff }
    return
  }
  if (length === 0) return
  const read = line()
  if (read !== undefined) yield read
}
