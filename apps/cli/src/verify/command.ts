import type { Command } from 'commander'
import type { ExitCode } from '../exit-code.js'
import type { Terminal } from '../terminal/terminal.js'
import { verifyLog } from './verify-log.js'

const help = (program: string): string => `
It hashes every stored record, follows the chain of every stream, and reads
every event. It changes nothing and may be run while the log is being written.
The exit code is 1 when something is wrong.

Example:
  $ ${program} verify --data .peer-support/st-louis
`

/** Adds `verify`. */
export const addVerify = (
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void => {
  program
    .command('verify')
    .summary('verify that nothing in a log was altered or lost')
    .description('Verifies the log in a data folder.')
    .requiredOption('--data <folder>', 'the folder that was given to `run`')
    .option('--json', 'print one JSON document instead of text')
    .addHelpText('after', help(terminal.program))
    .action(async ({ data, json = false }: { readonly data: string; readonly json?: boolean }) => {
      finish(await verifyLog({ data, json }, terminal))
    })
}
