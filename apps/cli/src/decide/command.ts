import type { Command } from 'commander'
import * as E from 'fp-ts/lib/Either.js'
import type { ExitCode } from '../exit-code.js'
import { choosePolicy, policyFromPacks } from '../policy/choose-policy.js'
import type { Terminal } from '../terminal/terminal.js'
import { decideLines } from './decide.js'

type Options = { readonly policy?: string; readonly pack?: readonly string[] }

const help = (program: string): string => `
Each line of standard input is one question, and each is answered by one line:
  {"given":[events of the stream],"request":{…},"observed":{…}}
is answered by one of
  {"outcome":"accepted","events":[…],"advisories":[…],"policy":{…}}
  {"outcome":"rejected","findings":[…],"policy":{…}}
  {"outcome":"invalid","faults":[…]}
\`observed\` may be left out. Line n of the output answers line n of the input; a
line that is wrong is answered with its faults and makes the exit code 1. The
shapes are in docs/reference/decide.md.

Examples:
  $ ${program} decide < questions.ndjson
  $ ${program} decide --policy slmpd < questions.ndjson
  $ ${program} decide --pack mo-hb1355 ours.json < questions.ndjson
`

/** Adds `decide`, the door for other languages. */
export const addDecide = (
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void => {
  const command = program.command('decide')
  command
    .summary('decide commands from other languages: questions in, decisions out')
    .description('Decides commands that come in as lines of JSON, and stores nothing.')
    .option('--policy <id>', 'a policy that ships with this program (default: iacp-2021)')
    .option(
      '--pack <file...>',
      'make the policy of these packs, each a file or a shipped pack’s id',
    )
    .addHelpText('after', help(terminal.program))
    .action(async ({ policy, pack }: Options) => {
      if (policy !== undefined && pack !== undefined)
        command.error('both `--policy` and `--pack` were given: give one of them')
      const chosen = await (
        pack === undefined ? choosePolicy(policy ?? 'iacp-2021', '.') : policyFromPacks(pack, '.')
      )()
      if (E.isRight(chosen)) {
        finish(await decideLines(chosen.right, terminal))
        return
      }
      for (const fault of chosen.left) await terminal.stderr.write(`${fault}\n`)
      finish(pack === undefined ? 2 : 1)
    })
}
