import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { manifestIn, root, workspace } from './workspace.mjs'

/** The packages that strangers can install: all but the private ones. */
export const published = workspace().filter(({ manifest }) => manifest.private !== true)

/** What a program came to. */
export type Outcome = {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder far from the sources, where every published package is installed from its tarball. */
export type Stranger = {
  readonly home: string
  readonly installed: (name: string) => string
  readonly run: (program: string, ...args: readonly string[]) => Outcome
  readonly write: (file: string, text: string) => void
}

const inside = (home: string): Stranger => ({
  home,
  installed: (name) => join(home, 'node_modules', name),
  run: (program, ...args) => {
    const shell = process.platform === 'win32' && program === 'npx'
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: home,
      encoding: 'utf8',
      shell,
    })
    return { status, stdout, stderr }
  },
  write: (file, text) => writeFileSync(join(home, file), text),
})

const succeed = ({ status, stdout, stderr }: Outcome) => {
  if (status !== 0) throw new Error(stdout + stderr)
}

/** Packs as publishing does: pnpm rewrites the manifest on the way. */
const pack = ({ home, run }: Stranger) =>
  succeed(
    run(
      'npx',
      '-y',
      '--prefer-offline',
      manifestIn(root).packageManager ?? 'pnpm',
      `--dir=${root}`,
      '--recursive',
      ...published.map(({ manifest }) => `--filter=${manifest.name}`),
      'pack',
      `--pack-destination=${home}`,
    ),
  )

const unpack = ({ installed, run }: Stranger, name: string, version: string) => {
  mkdirSync(installed(name), { recursive: true })
  const tarball = `${name.slice(1).replace('/', '-')}-${version}.tgz`
  succeed(run('tar', '-xzf', tarball, '-C', installed(name), '--strip-components=1'))
}

const link = ({ installed }: Stranger, name: string, target: string) => {
  if (existsSync(installed(name))) return
  mkdirSync(dirname(installed(name)), { recursive: true })
  symlinkSync(realpathSync(target), installed(name), 'junction')
}

/** Installs the tarballs of every published package, and links what they need from outside. */
export const installTarballs = (): Stranger => {
  const unbuilt = published.find(({ folder }) => !existsSync(join(root, folder, 'dist')))
  if (unbuilt)
    throw new Error(`\`${unbuilt.folder}\` is not built yet: run \`npm run build\` first.`)
  const stranger = inside(mkdtempSync(join(tmpdir(), 'peer-support-packed-')))
  pack(stranger)
  for (const { folder, manifest } of published) {
    unpack(stranger, manifest.name, manifest.version)
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      if (!name.startsWith('@peer-support/')) {
        link(stranger, name, join(root, folder, 'node_modules', name))
      }
    }
  }
  link(stranger, '@types/node', join(root, 'node_modules/@types/node'))
  return stranger
}
