import { Command, CommanderError } from 'commander'
import { addDecide } from './decide/command.js'
import type { ExitCode } from './exit-code.js'
import { addPolicy } from './policy/command.js'
import { addRun } from './run/command.js'
import { addSimulate } from './simulate/command.js'
import type { Terminal } from './terminal/terminal.js'
import { usageSentence } from './usage-sentence.js'
import { addVerify } from './verify/command.js'
import { version } from './version.js'
import { addWhy } from './why/command.js'

const help = (program: string): string => `
Exit codes: 0 all is well, 1 something in the input or in the log was wrong,
2 the command line was wrong, 130 interrupted.

Start here:
  $ ${program} run examples/st-louis/commands.ndjson \\
      --agency examples/st-louis/agency.json --data .peer-support/st-louis
  $ ${program} policy show slmpd
`

/**
 * The whole program: reads the command line, does what it asks and gives the exit code. It touches
 * the process through the terminal alone.
 */
export const cli = async (argv: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  let code: ExitCode = 0
  const finish = (ended: ExitCode): void => {
    code = ended
  }
  let printed = Promise.resolve()
  const program = new Command('peer-support')
  program
    .description('Rules and anonymous statistics for police peer support programs.')
    .version(version, '--version', 'print the version')
    .option('--no-color', 'print without colours, as NO_COLOR and a pipe do')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        printed = printed.then(() => terminal.stdout.write(text))
      },
      writeErr: (text) => {
        printed = printed.then(() => terminal.stderr.write(text))
      },
      outputError: (text, write) => write(usageSentence(text)),
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    })
    .addHelpText('after', help(terminal.program))
  for (const add of [addRun, addDecide, addSimulate, addPolicy, addVerify, addWhy])
    add(program, terminal, finish)
  try {
    // Colours were settled when the terminal was made; the option may stand anywhere.
    await program.parseAsync(
      argv.filter((arg) => arg !== '--no-color'),
      { from: 'user' },
    )
    return code
  } catch (cause) {
    if (!(cause instanceof CommanderError)) throw cause
    return cause.exitCode === 0 ? 0 : 2
  } finally {
    await printed
  }
}
