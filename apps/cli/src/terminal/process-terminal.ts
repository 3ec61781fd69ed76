import { basename, relative } from 'node:path'
import { sinkOf, type Target } from './sink.js'
import type { Terminal } from './terminal.js'

const wantsColors = (target: Target, argv: readonly string[]): boolean => {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = process.env
  if (NO_COLOR !== '' || argv.includes('--no-color')) return false
  if (FORCE_COLOR !== '') return FORCE_COLOR !== '0'
  return target.isTTY === true && TERM !== 'dumb'
}

/** What a person means by one interrupt comes as several at once, from the terminal and from npm. */
const together = 1000

const catchInterrupts = (): AbortController => {
  const controller = new AbortController()
  let first: number | undefined
  const catchOne = (): void => {
    first ??= Date.now()
    if (Date.now() - first > together) process.exit(130)
    controller.abort()
  }
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, catchOne)
  return controller
}

/** The program as one would type it again: by its name where it is installed, else by its file. */
const calledAs = (): string => {
  const [, file = 'peer-support'] = process.argv
  return basename(file) === 'peer-support'
    ? 'peer-support'
    : `node ${relative(process.cwd(), file)}`
}

/** The terminal of this process, and why its output could not be written, if so. */
export const processTerminal = (): {
  readonly terminal: Terminal
  readonly failure: () => string | undefined
} => {
  const { argv } = process
  let stop: AbortController | undefined
  let lost: string | undefined
  const failed = (error: Error): void => {
    lost = error.message
  }
  const terminal: Terminal = {
    stdin: process.stdin,
    stdout: sinkOf(process.stdout, wantsColors(process.stdout, argv), failed),
    stderr: sinkOf(process.stderr, wantsColors(process.stderr, argv), failed),
    program: calledAs(),
    clock: () => new Date(),
    interrupts: () => {
      if (stop !== undefined) return stop.signal
      stop = catchInterrupts()
      return stop.signal
    },
  }
  return { terminal, failure: () => lost }
}
