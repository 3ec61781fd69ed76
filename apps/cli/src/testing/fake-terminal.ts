import { Buffer } from 'node:buffer'
import type { Sink, Terminal } from '../terminal/terminal.js'

/** What to make of the terminal of a test. */
export type Setting = {
  readonly stdin?: string
  /** Whether stdout and stderr are a person's terminal, with colours. */
  readonly isTerminal?: boolean
  /** After so many writes nobody reads stdout any more. */
  readonly readerLeavesAfter?: number
  /** After so many writes to stderr an interrupt comes. */
  readonly interruptAfter?: number
  /** What the machine's clock shows. */
  readonly clock?: string
}

const sink = (isTerminal: boolean, onWrite: (writes: number) => boolean) => {
  const written: string[] = []
  let isOpen = true
  const each: Sink = {
    write: (text) => {
      if (!isOpen) throw new Error('this was written although nobody reads any more')
      written.push(text)
      isOpen = onWrite(written.length)
      return Promise.resolve()
    },
    isOpen: () => isOpen,
    isTerminal,
    hasColors: isTerminal,
  }
  return { each, text: () => written.join('') }
}

const once = async function* (text: string): AsyncGenerator<Uint8Array, void, undefined> {
  yield Buffer.from(await Promise.resolve(text))
}

/** A terminal that keeps what is written to it. */
export const fakeTerminal = ({
  stdin = '',
  isTerminal = false,
  readerLeavesAfter = Infinity,
  interruptAfter = Infinity,
  clock = '2026-12-31T00:00:00.000Z',
}: Setting = {}) => {
  const controller = new AbortController()
  const out = sink(isTerminal, (writes) => writes < readerLeavesAfter)
  const err = sink(isTerminal, (writes) => {
    if (writes >= interruptAfter) controller.abort()
    return true
  })
  const terminal: Terminal = {
    stdin: once(stdin),
    stdout: out.each,
    stderr: err.each,
    program: 'peer-support',
    clock: () => new Date(clock),
    interrupts: () => controller.signal,
  }
  return { terminal, stdout: out.text, stderr: err.text }
}
