import { canonicalJson, policies, type Policy } from '@peer-support/domain'
import type { Command } from 'commander'
import * as E from 'fp-ts/lib/Either.js'
import type { ExitCode } from '../exit-code.js'
import { paintFor } from '../terminal/paint.js'
import type { Terminal } from '../terminal/terminal.js'
import { shippedPolicy } from './choose-policy.js'
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

/** Adds `policy list` and `policy show`. */
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
}
