import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runsOf } from './own-words/fingerprints.mjs'
import { root } from './workspace.mjs'

/** The fingerprints of every eight words in a row of the documents that the catalogue restates. */
const sources = new Set(
  readFileSync(join(root, 'scripts/own-words/sources.txt'), 'utf8').split('\n').filter(Boolean),
)

const copied = (text: string): readonly string[] =>
  runsOf(text).flatMap(({ run, print }) => (sources.has(print) ? [run] : []))

const unwritten = /^(?:\.git|\.peer-support|coverage|dist|node_modules|pnpm-lock\.yaml)$/

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !unwritten.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : []
    })

/** A sentence that was added to the sources. It stands here backwards, or this file would hold it. */
const canary = 'wing clipped one for not mines our in sang canary yellow a'.split(' ').reverse()

it('knows the sources, and finds eight of their words in a row however they are set', () => {
  expect(sources.size).toBeGreaterThan(7000)
  expect(copied(canary.slice(0, 7).join(' '))).toStrictEqual([])
  expect(copied(canary.slice(0, 8).join(' '))).toStrictEqual([canary.slice(0, 8).join(' ')])
  expect(
    copied(`// ${canary.slice(2, 6).join(', ')}\n * ${canary.slice(6).join('-')}!`),
  ).toHaveLength(canary.length - 2 - 7)
})

it('restates the sources in words of its own: no file holds eight words in a row of theirs', () => {
  const found = filesIn('.').flatMap((file) =>
    copied(readFileSync(join(root, file), 'utf8')).map((run) => `${file}: ${run}`),
  )
  expect(found).toStrictEqual([])
}, 60_000)
