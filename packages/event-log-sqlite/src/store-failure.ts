import type { StoreFailed, StoreFault } from '@peer-support/event-log'

/** The result codes of SQLite that a person can do something about (sqlite.org/rescode.html). */
const faults: { readonly [code: number]: StoreFault } = {
  5: 'locked',
  6: 'locked',
  8: 'readOnly',
  11: 'corrupt',
  13: 'full',
  14: 'unavailable',
  26: 'corrupt',
}

/** Running out of space while the shared index of the write-ahead log grows is reported as I/O error. */
const extended: { readonly [code: number]: StoreFault } = { 4874: 'full', 4618: 'full' }

/** The extended result code; its low eight bits are the result code. */
const codeOf = (cause: unknown): number =>
  typeof cause === 'object' && cause !== null && 'sqliteExtendedCode' in cause
    ? Number(cause.sqliteExtendedCode)
    : 0

const messageOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : 'unknown error'

const reasonOf = (fault: StoreFault, file: string, cause: unknown): string => {
  switch (fault) {
    case 'full':
      return `there is no space left for \`${file}\`, so this was not stored, and all that was stored before is kept: free some space and send it again`
    case 'corrupt':
      return `\`${file}\` is damaged, cut short, or no event log at all: restore it from a copy, or name another file`
    case 'readOnly':
      return `\`${file}\` may only be read, so nothing was stored: allow writing to the file and its folder, or name another file`
    case 'locked':
      return `\`${file}\` is in use by another program: wait until it has ended, and try again`
    case 'unavailable':
      return `\`${file}\` cannot be opened: check that its folder exists and that you may use it`
    case 'closed':
      return `the log \`${file}\` was closed: open it again`
    case 'unknown':
      return `the log \`${file}\` could not be used (${messageOf(cause)}): check the disk, and open it again`
  }
}

/** A failure of the store, as one sentence about the file. */
export const storeFailed = (
  fault: StoreFault,
  file: string,
  reason = reasonOf(fault, file, undefined),
): StoreFailed => ({ type: 'StoreFailed', fault, reason })

/** What an error of the driver means for whoever uses the log. */
export const failureOf =
  (file: string) =>
  (cause: unknown): StoreFailed => {
    const code = codeOf(cause)
    const isClosed = code === 0 && /not open|finalized/.test(messageOf(cause))
    const fault = extended[code] ?? faults[code & 0xff] ?? (isClosed ? 'closed' : 'unknown')
    return storeFailed(fault, file, reasonOf(fault, file, cause))
  }
