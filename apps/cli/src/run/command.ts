import type { Command } from 'commander'
import type { ExitCode } from '../exit-code.js'
import type { Terminal } from '../terminal/terminal.js'
import { run } from './run.js'

type Options = { readonly agency: string; readonly data: string; readonly json?: boolean }

const examples = (program: string): string => `
What it does, in this order: it checks the log, decides each command under the
agency's policy and stores what was accepted, brings the read model up to date,
publishes every closed year once 30 days have passed, and verifies the log.

Interrupted, or killed, it goes on where it was when it is started again. Done
again on the same folder it changes nothing and prints the same.

A line that is wrong is told with its number and left out; the rest is handled,
and the exit code is 1.

Examples:
  $ ${program} run examples/st-louis/commands.ndjson \\
      --agency examples/st-louis/agency.json --data .peer-support/st-louis
  $ cat commands.ndjson | ${program} run - \\
      --agency agency.json --data data --json
`

/** Adds `run`, the main job. */
export const addRun = (
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void => {
  program
    .command('run')
    .summary('decide an agency’s commands, and publish what may be published')
    .description('Decides an agency’s commands, stores them, and publishes its closed years.')
    .argument(
      '<commands>',
      'the file of commands, one JSON object on each line; - for standard input',
    )
    .requiredOption('--agency <file>', 'the agency file: its policy, its units and headcounts')
    .requiredOption('--data <folder>', 'where the log and the read model are kept')
    .option('--json', 'print one JSON document instead of text')
    .addHelpText('after', examples(terminal.program))
    .action(async (commands: string, { agency, data, json = false }: Options) => {
      finish(await run({ commands, agency, data, json }, terminal))
    })
}
