import { canonicalJson, diff, lint, policies, type Json, type Policy } from '@peer-support/domain'
import type { Command } from 'commander'
import * as E from 'fp-ts/lib/Either.js'
import type { ExitCode } from '../exit-code.js'
import { paintFor } from '../terminal/paint.js'
import type { Terminal } from '../terminal/terminal.js'
import { shippedPolicy } from './choose-policy.js'
import { diffText } from './diff-text.js'
import { lintText } from './lint-text.js'
import { namedPolicy } from './named-policy.js'
import { policyJson } from './policy-json.js'
import { policyText } from './policy-text.js'

type Options = { readonly json?: boolean }

const titleOf = ({ packs }: Policy): string =>
  packs.find(({ layer }) => layer === 'agency' || layer === 'guideline')?.title ?? ''

const list = (asJson: boolean): string => {
  const known = Object.entries<Policy>(policies).map(([id, policy]) => ({
    id,
    title: titleOf(policy),
    packs: policy.ref.packs,
    hash: policy.ref.hash,
  }))
  return asJson
    ? `${canonicalJson(known)}\n`
    : known
        .map(({ id, title, packs }) => `${id}\n  ${title}\n  ${packs.join(' over ')}\n`)
        .join('\n')
}

const asJson = (document: unknown): string => `${canonicalJson(document as Json)}\n`

const named = 'the id of a policy, or packs (ids or files) joined by commas'

const wrong = async (terminal: Terminal, faults: readonly string[]): Promise<void> => {
  await terminal.stderr.write(faults.map((fault) => `${fault}\n`).join(''))
}

const addDiff = (policy: Command, terminal: Terminal, finish: (code: ExitCode) => void): void => {
  policy
    .command('diff')
    .description('Compares two policies, rule by rule, with the words of both.')
    .argument('<from>', named)
    .argument('<to>', named)
    .option('--json', 'print one JSON document instead of text')
    .action(async (from: string, to: string, { json = false }: Options) => {
      const [before, after] = [await namedPolicy(from)(), await namedPolicy(to)()]
      if (E.isLeft(before) || E.isLeft(after)) {
        await wrong(
          terminal,
          [before, after].flatMap((side) => (E.isLeft(side) ? side.left : [])),
        )
        finish(1)
        return
      }
      const changes = diff(before.right, after.right)
      await terminal.stdout.write(
        json ? asJson(JSON.parse(JSON.stringify(changes))) : diffText(changes),
      )
      finish(0)
    })
}

const addLint = (policy: Command, terminal: Terminal, finish: (code: ExitCode) => void): void => {
  policy
    .command('lint')
    .description(
      'Finds what is wrong with a policy, with the passages and what it would do to a person. ' +
        'The exit code is 1 where something is found.',
    )
    .argument('<id|file>', named)
    .option('--json', 'print one JSON document instead of text')
    .action(async (name: string, { json = false }: Options) => {
      const chosen = await namedPolicy(name)()
      if (E.isLeft(chosen)) {
        await wrong(terminal, chosen.left)
        finish(1)
        return
      }
      const findings = lint(chosen.right)
      await terminal.stdout.write(
        json ? asJson(findings) : lintText(paintFor(terminal.stdout))(chosen.right, findings),
      )
      finish(findings.length === 0 ? 0 : 1)
    })
}

/** Adds `policy list`, `policy show`, `policy diff` and `policy lint`. */
export const addPolicy = (
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void => {
  const policy = program
    .command('policy')
    .summary('look into the policies that ship with this program')
    .description('Looks into the policies that ship with this program.')
    .addHelpText('after', `\nExample:\n  $ ${terminal.program} policy show slmpd | less\n`)
  policy
    .command('list')
    .description('Lists the policies that ship with this program.')
    .option('--json', 'print one JSON document instead of text')
    .action(async ({ json = false }: Options) => {
      await terminal.stdout.write(list(json))
      finish(0)
    })
  const show = policy.command('show')
  show
    .description(
      'Shows what a policy asks, rule by rule, how strongly, and where it stands written.',
    )
    .argument('<id>', 'the id of a policy, as `policy list` gives it')
    .option('--json', 'print one JSON document instead of text')
    .action(async (id: string, { json = false }: Options) => {
      const chosen = shippedPolicy(id)
      if (E.isLeft(chosen)) return show.error(chosen.left)
      const render = json ? policyJson : policyText(paintFor(terminal.stdout))
      await terminal.stdout.write(render(chosen.right))
      finish(0)
    })
  addDiff(policy, terminal, finish)
  addLint(policy, terminal, finish)
}
