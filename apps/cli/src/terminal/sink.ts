import { setImmediate as turn } from 'node:timers/promises'
import type { Sink } from './terminal.js'

/** A stream that a sink writes to, such as `process.stdout`. */
export type Target = NodeJS.WritableStream & { readonly isTTY?: boolean }

/** How much is written before timers, signals and errors get their turn. */
const stride = 65_536

const room = (target: Target): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      for (const event of ['drain', 'close', 'error']) target.removeListener(event, done)
      resolve()
    }
    for (const event of ['drain', 'close', 'error']) target.on(event, done)
  })

const isBrokenPipe = (error: Error): boolean => 'code' in error && error.code === 'EPIPE'

/**
 * Makes a sink of a stream. A reader that goes away (`| head`) closes it quietly; any other failure,
 * such as a full disk behind a redirection, is told to `failed`.
 */
export const sinkOf = (
  target: Target,
  hasColors: boolean,
  failed: (error: Error) => void,
): Sink => {
  let isOpen = true
  let written = 0
  target.on('error', (error: Error) => {
    isOpen = false
    if (!isBrokenPipe(error)) failed(error)
  })
  return {
    write: async (text) => {
      if (!isOpen) return
      written += text.length
      if (!target.write(text)) await room(target)
      if (written < stride) return
      written = 0
      await turn()
    },
    isOpen: () => isOpen,
    isTerminal: target.isTTY === true,
    hasColors,
  }
}
