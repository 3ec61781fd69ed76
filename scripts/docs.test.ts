import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installTarballs, type Stranger } from './stranger.js'
import { manifestIn, root } from './workspace.mjs'

/** A block of code in a page, and the text block that follows it: what it prints. */
type Snippet = {
  readonly page: string
  readonly line: number
  readonly language: string
  readonly code: string
  readonly prints: string | undefined
}

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`),
]

const snippetsOf = (page: string): readonly Snippet[] => {
  const text = readFileSync(join(root, page), 'utf8')
  const blocks = [...text.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm)]
  return blocks.map((block, index) => {
    const [whole, language = '', code = ''] = block
    const next = blocks[index + 1]
    const gap = next === undefined ? '' : text.slice(block.index + whole.length, next.index)
    const follows = next?.[1] === 'text' && gap.trim() === ''
    return {
      page,
      line: text.slice(0, block.index).split('\n').length,
      language,
      code,
      prints: follows ? next[2] : undefined,
    }
  })
}

const snippets = pages.flatMap(snippetsOf)
const named = (snippet: Snippet): Snippet & { readonly name: string } => ({
  ...snippet,
  name: `${snippet.page} line ${snippet.line}`,
})
const typescript = snippets.filter(({ language }) => language === 'ts').map(named)

let stranger: Stranger
beforeAll(() => {
  stranger = installTarballs()
}, 120_000)
afterAll(() => rmSync(stranger.home, { recursive: true, force: true }))

it('finds code in the README and in the guide for developers', () => {
  expect(new Set(typescript.map(({ page }) => page))).toStrictEqual(
    new Set(['README.md', 'docs/guides/developers.md']),
  )
})

it('knows every language that a page writes code in', () => {
  const languages = new Set(snippets.map(({ language }) => language))
  expect(
    [...languages].filter((each) => !['ts', 'sh', 'text', 'json', 'mermaid'].includes(each)),
  ).toStrictEqual([])
})

it('shows only code that passes the compiler', () => {
  const files = typescript.map(({ code }, index) => {
    stranger.write(`snippet-${index}.mts`, code)
    return `snippet-${index}.mts`
  })
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023']
  const more = ['--types', 'node', '--ignoreConfig']
  expect(stranger.run(process.execPath, compiler, ...options, ...more, ...files)).toStrictEqual({
    status: 0,
    stdout: '',
    stderr: '',
  })
}, 60_000)

describe.each(typescript)('the code in $name', ({ code, prints }) => {
  it('prints what the page says', () => {
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
    })
    stranger.write('snippet.mjs', outputText)
    expect(stranger.run(process.execPath, 'snippet.mjs')).toStrictEqual({
      status: 0,
      stdout: prints ?? '',
      stderr: '',
    })
  }, 60_000)
})

/** The links of a page to files of this repository, without those to a place in the page. */
const links = pages.flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
    ([, target = '']) => ({ page, target }),
  ),
)

it('links to nothing that is not there', () => {
  const folders = (page: string): string => join(root, page, '..')
  const broken = links.filter(({ page, target }) => {
    try {
      readFileSync(join(folders(page), target))
      return false
    } catch (cause) {
      return !(cause instanceof Error && 'code' in cause && cause.code === 'EISDIR')
    }
  })
  expect(broken).toStrictEqual([])
})

it('names every command of the repository in CONTRIBUTING, and none that is not there', () => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
  const named = [...text.matchAll(/^\| `npm (?:run )?([a-z]+)/gm)].map(([, name = '']) => name)
  expect(named.sort()).toStrictEqual(Object.keys(manifestIn(root).scripts ?? {}).sort())
})
