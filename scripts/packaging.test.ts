import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installTarballs, published, type Stranger } from './stranger.js'
import { doors, manifestIn, root } from './workspace.mjs'

const programs = published.flatMap(({ manifest }) =>
  Object.entries(manifest.bin ?? {}).map(([program, file]) => ({
    program,
    file: `node_modules/${manifest.name}/${file}`,
  })),
)

let stranger: Stranger
beforeAll(() => {
  stranger = installTarballs()
}, 120_000)
afterAll(() => rmSync(stranger.home, { recursive: true, force: true }))

describe.each(published)('the tarball of $manifest.name', ({ manifest: { name } }) => {
  it('holds the build, the manifest, the licence and no more', () => {
    const files = readdirSync(stranger.installed(name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(stranger.installed(name).length + 1))
      .map((file) => file.replaceAll('\\', '/'))
    const built = /^dist\/(?:[a-z-]+\/)*[\w-]+(?:\.d)?\.c?[jt]s$/
    expect(
      files.filter((file) => !built.test(file) && !/^(?:README|CHANGELOG)\.md$/.test(file)).sort(),
    ).toStrictEqual(['LICENSE', 'package.json'])
  })

  it('passes publint', async () => {
    const { messages } = await publint({
      pkgDir: stranger.installed(name),
      pack: false,
      strict: true,
    })
    expect(messages).toStrictEqual([])
  })

  it('names one exact version of all that it depends on', () => {
    const { dependencies = {} } = manifestIn(stranger.installed(name))
    const loose = Object.entries(dependencies).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))
    expect(loose).toStrictEqual([])
  })
})

/** The names that a module's source exports, in order. */
const exported = async (door: ReturnType<typeof doors>[number]): Promise<readonly string[]> => {
  const everything: unknown = await import(join(root, door.folder, door.source))
  return Object.keys(everything as object).sort()
}

describe.each(doors())('$door, installed', (door) => {
  const list = 'console.log(JSON.stringify(Object.keys(everything).sort()))'
  const listed = async () => ({ stdout: `${JSON.stringify(await exported(door))}\n`, stderr: '' })

  it('gives an ES module everything that its source exports', async () => {
    stranger.write('list.mjs', `import * as everything from '${door.door}'\n${list}`)
    const { stdout, stderr } = stranger.run(process.execPath, 'list.mjs')
    expect({ stdout, stderr }).toStrictEqual(await listed())
  })

  it('gives a CommonJS module everything that its source exports', async () => {
    stranger.write('list.cjs', `const everything = require('${door.door}')\n${list}`)
    const { stdout, stderr } = stranger.run(process.execPath, 'list.cjs')
    expect({ stdout, stderr }).toStrictEqual(await listed())
  })
})

it('gives TypeScript the types of all that is exported, in both kinds of module', async () => {
  const uses = await Promise.all(
    doors().map(async (door, index) => {
      const names = (await exported(door)).map((name) => `from${index}.${name}`)
      return [
        `import * as from${index} from '${door.door}'`,
        `export const all${index} = [${names.join(', ')}]`,
      ]
    }),
  )
  for (const file of ['types.mts', 'types.cts']) stranger.write(file, uses.flat().join('\n'))
  stranger.write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        lib: ['ES2022', 'DOM'],
        module: 'nodenext',
        noEmit: true,
        strict: true,
        target: 'ES2022',
        types: ['node'],
      },
      files: ['types.mts', 'types.cts'],
    }),
  )
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  expect(stranger.run(process.execPath, compiler, '-p', '.')).toStrictEqual({
    status: 0,
    stdout: '',
    stderr: '',
  })
}, 60_000)

describe.each(programs)('the program $program, installed', ({ file }) => {
  it('tells Node to run it', () => {
    expect(readFileSync(join(stranger.home, file), 'utf8').split('\n')[0]).toBe(
      '#!/usr/bin/env node',
    )
  })

  it('starts, and shows its help', () => {
    const { status, stderr } = stranger.run(process.execPath, file, '--help')
    expect({ status, stderr }).toStrictEqual({ status: 0, stderr: '' })
  })
})
