import { describe, expect, it } from 'vitest'
import { arrows } from './arrows.mjs'
import { workspace } from './workspace.mjs'

const packages = workspace().map(({ folder, manifest }) => ({
  folder,
  manifest,
  name: folder.replace(/^.*\//, ''),
}))
const libraries = packages.filter(({ folder }) => folder.startsWith('packages/'))

it('draws arrows for every package, and for no package that does not exist', () => {
  const existing = packages.map(({ name }) => name)
  const drawn = Object.keys(arrows).filter((name) => name !== 'benchmarks')
  expect(drawn.sort()).toStrictEqual(existing.filter((name) => name !== 'benchmarks').sort())
})

it('draws no arrow that leads back to where it began', () => {
  const reachable = (name: string): readonly string[] =>
    (arrows[name] ?? []).flatMap((inner) => [inner, ...reachable(inner)])
  expect(Object.keys(arrows).filter((name) => reachable(name).includes(name))).toStrictEqual([])
})

it('lets the domain depend on fp-ts and io-ts alone', () => {
  const domain = packages.find(({ name }) => name === 'domain')
  expect(domain?.manifest.dependencies).toStrictEqual({ 'fp-ts': '2.16.11', 'io-ts': '2.2.22' })
})

describe.each(packages)('$folder', ({ name, manifest }) => {
  it('is named after its folder', () => {
    expect(manifest.name).toBe(`@peer-support/${name}`)
  })

  it('depends on no package against the arrows', () => {
    const inner = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
      .filter((dependency) => dependency.startsWith('@peer-support/'))
      .map((dependency) => dependency.slice('@peer-support/'.length))
    expect(inner.filter((dependency) => !arrows[name]?.includes(dependency))).toStrictEqual([])
  })

  it('names exact versions, and takes the packages beside it from the workspace', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([dependency, range]) =>
        dependency.startsWith('@peer-support/')
          ? range !== 'workspace:*'
          : !/^\d+\.\d+\.\d+$/.test(range),
    )
    expect(loose).toStrictEqual([])
  })
})

describe.each(libraries)('$folder', ({ manifest }) => {
  it('publishes the exports that the workspace sees, without the door to the sources', () => {
    const withoutSource: unknown = Object.fromEntries(
      Object.entries(manifest.exports ?? {}).map(([path, target]): [string, unknown] => {
        if (typeof target === 'string') return [path, target]
        const conditions = Object.entries(target).filter(([key]) => key !== '@peer-support/source')
        return [path, Object.fromEntries(conditions)]
      }),
    )
    expect(manifest.publishConfig?.exports).toStrictEqual(withoutSource)
  })
})
