import type { Colors } from 'picocolors/types.js'

/** Where text goes. */
export type Sink = {
  /**
   * Writes, and resolves when there is room for more. Once the reader has gone away it does nothing.
   */
  readonly write: (text: string) => Promise<void>
  /** Tells whether somebody still reads. */
  readonly isOpen: () => boolean
  readonly isTerminal: boolean
  /** Whether colours are wanted here. */
  readonly hasColors: boolean
}

/** All that a command sees of the process it runs in, so that a test can give its own. */
export type Terminal = {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Sink
  readonly stderr: Sink
  /** How this program is called here, for the commands that it suggests. */
  readonly program: string
  /** The machine's clock. */
  readonly clock: () => Date
  /**
   * From the first call on, the first interrupt only aborts the signal, and whoever works stops at
   * the next good place. One that comes a second or more later ends the process at once.
   */
  readonly interrupts: () => AbortSignal
}

/** The colours of a text, or functions that leave it as it is. */
export type Paint = Pick<Colors, 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan'>
