import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './root.js'

/** A test whose title names rows of the catalogue in square brackets. */
export type NamedTest = {
  readonly rows: readonly string[]
  /** Where it stands, from the root of the repository. */
  readonly file: string
  /** What it says, without the rows, after what the groups around it say. */
  readonly title: string
}

const tag = /\[([A-Z]{3,4}-[\w.-]+)\]/g
const opening = /^\[[A-Z]{3,4}-[\w.-]+\]/

/** The title of the group that a call opens, if it opens one: `describe('…')`, `describe.each(…)('…')`. */
const groupOf = (node: ts.Node): string | undefined => {
  if (!ts.isCallExpression(node)) return undefined
  let callee: ts.Node = node.expression
  while (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee))
    callee = callee.expression
  const [title] = node.arguments
  return ts.isIdentifier(callee) &&
    callee.text === 'describe' &&
    title !== undefined &&
    ts.isStringLiteralLike(title)
    ? title.text
    : undefined
}

const shortened = (title: string): string =>
  title
    .replaceAll(tag, '')
    .replaceAll(/%s|\$\w+/g, '…')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** The tests of one file that name rows, whether the title stands in the call or in its table. */
export const namedIn = (file: string, text: string): readonly NamedTest[] => {
  const found: NamedTest[] = []
  const visit = (node: ts.Node, groups: readonly string[]): void => {
    if (ts.isStringLiteralLike(node) && opening.test(node.text))
      found.push({
        rows: [...node.text.matchAll(tag)].map(([, row]) => row ?? ''),
        file,
        title: [...groups, shortened(node.text)].join(' › '),
      })
    const group = groupOf(node)
    const inner = group === undefined ? groups : [...groups, shortened(group)]
    ts.forEachChild(node, (child) => visit(child, inner))
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true), [])
  return found
}

/** Every test of the packages that names rows, file by file. */
export const readNamedTests = (): readonly NamedTest[] =>
  readdirSync(join(root, 'packages'))
    .flatMap((name) => sourcesIn(`packages/${name}/src`))
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .flatMap((file) => namedIn(file, readFileSync(join(root, file), 'utf8')))

/** Every TypeScript file under a folder, from the root of the repository. */
export const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))
    .sort()
