import { InvalidArgumentError, type Command } from 'commander'
import { exampleSeed } from '@peer-support/simulator'
import type { ExitCode } from '../exit-code.js'
import type { Terminal } from '../terminal/terminal.js'
import { simulateTo } from './simulate.js'

type Options = {
  readonly seed: number
  readonly people?: number
  readonly months?: number
  readonly agencyOut?: string
}

/** Reads a whole number within bounds, both included. */
const whole =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text)
    if (/^\d{1,10}$/.test(text) && value >= least && value <= most) return value
    throw new InvalidArgumentError(`it must be a whole number from ${least} to ${most}`)
  }

const help = (program: string): string => `
The same seed gives the same commands. About one in twenty is a mistake that the
rules must reject.

Examples:
  $ ${program} simulate --agency-out agency.json > commands.ndjson
  $ ${program} run commands.ndjson --agency agency.json --data data
  $ ${program} simulate --seed 7 --people 300 --months 24 | head
`

/** Adds `simulate`. */
export const addSimulate = (
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void => {
  program
    .command('simulate')
    .summary('print the commands of a made-up department')
    .description('Prints the commands of a made-up department, one JSON object on each line.')
    .option('--seed <number>', 'which of all possible stories', whole(0, 2 ** 31 - 1), exampleSeed)
    .option('--people <number>', 'the department’s headcount', whole(50, 100_000))
    .option('--months <number>', 'how long it goes on', whole(1, 120))
    .option('--agency-out <file>', 'write the agency file that fits')
    .addHelpText('after', help(terminal.program))
    .action(async ({ seed, people, months, agencyOut }: Options) => {
      finish(await simulateTo({ seed, people, months, agencyOut }, terminal))
    })
}
