import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestLine, readLines, type BlankLines, type Line } from './read-lines.js'

const chunksOf = async function* (
  bytes: Uint8Array,
  sizes: readonly number[],
): AsyncGenerator<Uint8Array, void, undefined> {
  let from = 0
  for (const size of sizes) {
    yield await Promise.resolve(bytes.subarray(from, from + size))
    from += size
  }
  yield bytes.subarray(from)
}

const linesOf = async (
  chunks: AsyncIterable<Uint8Array>,
  blank?: BlankLines,
): Promise<readonly Line[]> => {
  const lines: Line[] = []
  for await (const line of readLines(chunks, blank)) lines.push(line)
  return lines
}

const ofText = (text: string | Buffer, blank?: BlankLines): Promise<readonly Line[]> =>
  linesOf(chunksOf(Buffer.from(text), []), blank)

const tooLong = 'the line is longer than 1 MB: write one object on each line'

describe('reading lines', () => {
  it('gives the same lines however the text is cut into chunks', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\n'))),
        fc.array(fc.nat({ max: 9 })),
        fc.boolean(),
        async (texts, sizes, isEnded) => {
          const bytes = Buffer.from(`${texts.join('\n')}${isEnded ? '\n' : ''}`)
          const expected = texts.flatMap((text, i) =>
            text.trim() === '' ? [] : [{ number: i + 1, text: text.replace(/^\uFEFF/, '') }],
          )
          expect(await linesOf(chunksOf(bytes, sizes))).toStrictEqual(expected)
        },
      ),
    ))

  it('numbers lines from 1 and leaves blank ones out, but counts them', async () => {
    expect(await ofText('a\n\n \r\nb')).toStrictEqual([
      { number: 1, text: 'a' },
      { number: 4, text: 'b' },
    ])
  })

  it('tells blank lines where asked to', async () => {
    expect(await ofText('a\n\nb\n', { blank: 'fault' })).toStrictEqual([
      { number: 1, text: 'a' },
      { number: 2, fault: 'the line is empty: leave it out' },
      { number: 3, text: 'b' },
    ])
  })

  it('reads a line of a megabyte, and refuses one that is a byte longer', async () => {
    const longest = 'x'.repeat(longestLine)
    expect(await ofText(`${longest}\n${longest}x\nb`)).toStrictEqual([
      { number: 1, text: longest },
      { number: 2, fault: tooLong },
      { number: 3, text: 'b' },
    ])
  })

  it('keeps nothing of a line that goes on and on', async () => {
    const chunk = Buffer.alloc(1_000_000, 'x')
    const endless = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
      for (let i = 0; i < 1000; i += 1) yield await Promise.resolve(Buffer.from(chunk))
      yield Buffer.from('\nb\n')
    }
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    const lines: Line[] = []
    const watched = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
      for await (const each of endless()) {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before)
        yield each
      }
    }
    for await (const line of readLines(watched())) lines.push(line)
    expect(lines).toStrictEqual([
      { number: 1, fault: tooLong },
      { number: 2, text: 'b' },
    ])
    expect(most).toBeLessThan(500_000_000)
  })

  it('refuses a line that is not UTF-8, and reads the next', async () => {
    expect(await ofText(Buffer.from([0x61, 0xff, 0x0a, 0x62]))).toStrictEqual([
      { number: 1, fault: 'the line is not UTF-8: save the file in that encoding' },
      { number: 2, text: 'b' },
    ])
  })

  it('tells where the input broke off', async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
      yield await Promise.resolve(Buffer.from('a\nb'))
      throw new Error('EIO')
    }
    expect(await linesOf(broken())).toStrictEqual([
      { number: 1, text: 'a' },
      {
        number: 2,
        fault:
          'the input could not be read on from here: check the disk or the program that it comes from',
      },
    ])
  })
})
