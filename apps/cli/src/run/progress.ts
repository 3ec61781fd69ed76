import type { Terminal } from '../terminal/terminal.js'

/** Says on stderr how far a work is. */
export type Progress = {
  /**
   * Runs one phase of the work. On a terminal, what `tell` says last is shown once a second has
   * passed, and is gone at the end; elsewhere each phase is one plain line.
   */
  readonly phase: <A>(
    title: string,
    work: (tell: (howFar: string) => void) => Promise<A>,
  ) => Promise<A>
  /** Says a sentence that stays. */
  readonly say: (sentence: string) => Promise<void>
}

const clear = '\r\u001b[K'

/** How long a phase goes on, and how often it is shown anew, in milliseconds. */
const patience = 1000
const pace = 200

/** Progress for a person at a terminal. */
const live = ({ stderr }: Terminal): Progress => {
  let isShown = false
  const hide = async (): Promise<void> => {
    if (isShown) await stderr.write(clear)
    isShown = false
  }
  return {
    phase: async (title, work) => {
      const from = Date.now()
      let shown = from + patience - pace
      try {
        return await work((howFar) => {
          const now = Date.now()
          if (now - shown < pace) return
          shown = now
          isShown = true
          void stderr.write(`${clear}${title} ${howFar}`)
        })
      } finally {
        await hide()
      }
    },
    say: async (sentence) => {
      await hide()
      await stderr.write(`${sentence}\n`)
    },
  }
}

/** Progress for a file or another program. */
const plain = ({ stderr }: Terminal): Progress => ({
  phase: async (title, work) => {
    await stderr.write(`${title}\n`)
    return work(() => undefined)
  },
  say: (sentence) => stderr.write(`${sentence}\n`),
})

/** Progress as it suits where stderr goes. */
export const progressOn = (terminal: Terminal): Progress =>
  terminal.stderr.isTerminal ? live(terminal) : plain(terminal)
