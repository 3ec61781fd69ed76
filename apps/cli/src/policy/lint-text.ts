import { type LintFinding, type Policy } from '@peer-support/domain'
import type { Paint } from '../terminal/terminal.js'
import { amount } from '../text/amount.js'
import { plain } from '../text/plain.js'
import { wrap } from '../text/wrap.js'

const finding =
  (paint: Paint) =>
  ({ lint, says, harm, remedy, citations }: LintFinding): readonly string[] => [
    '',
    paint.yellow(lint),
    wrap(plain(`${says.replace(/\.$/, '')}.`), 2),
    ...citations.map(({ row, source }) => paint.dim(wrap(plain(`${row}: ${source}`), 4))),
    wrap(plain(`What it does: ${harm}.`), 2),
    wrap(plain(`What helps: ${remedy}.`), 2),
  ]

/** What is wrong with a policy, for a person: each finding with its passages, its harm and a remedy. */
export const lintText =
  (paint: Paint) =>
  ({ ref }: Policy, findings: readonly LintFinding[]): string =>
    [
      `${paint.bold(ref.packs.join(' over '))}: ${
        findings.length === 0
          ? 'nothing is wrong that is looked for'
          : amount(findings.length, 'finding')
      }`,
      ...findings.flatMap(finding(paint)),
      '',
    ].join('\n')
