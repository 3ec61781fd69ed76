import type { Command } from 'commander'
import type { ExitCode } from '../exit-code.js'
import type { Terminal } from '../terminal/terminal.js'
import { why } from './why.js'

const help = (program: string): string => `
The id is that of the command as it was sent; each stored event names it too.

Example:
  $ ${program} why 015cb244ff83e1068de0cb2d1e7c3d31 \\
      --data .peer-support/st-louis
`

/** Adds `why`. */
export const addWhy = (
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void => {
  program
    .command('why')
    .summary('tell how one command ended, and by which rules')
    .description('Tells how one command ended, under which policy, and by which rules.')
    .argument('<id>', 'the id of the command')
    .requiredOption('--data <folder>', 'the folder that was given to `run`')
    .option('--json', 'print one JSON document instead of text')
    .addHelpText('after', help(terminal.program))
    .action(
      async (
        command: string,
        { data, json = false }: { readonly data: string; readonly json?: boolean },
      ) => {
        finish(await why({ command, data, json }, terminal))
      },
    )
}
