import { canonicalJson, type Policy } from '@peer-support/domain'
import type { ExitCode } from '../exit-code.js'
import { readLines } from '../input/read-lines.js'
import type { Terminal } from '../terminal/terminal.js'
import { answering } from './answering.js'

/**
 * Answers each line of standard input with one line, in the same order, as soon as it is read. Blank
 * lines are answered too, so that line n of the answers belongs to line n of the questions.
 */
export const decideLines = async (policy: Policy, terminal: Terminal): Promise<ExitCode> => {
  const answer = answering(policy)
  let code: ExitCode = 0
  for await (const line of readLines(terminal.stdin, { blank: 'fault' })) {
    const given = answer(line)
    if (given.outcome === 'invalid') code = 1
    await terminal.stdout.write(`${canonicalJson(given)}\n`)
    if (!terminal.stdout.isOpen()) break
  }
  return code
}
