import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { step, tool } from './tool.mjs'
import { manifestIn, root, workspace } from './workspace.mjs'

/** Remembers what was installed and built from which inputs. It goes when `node_modules` goes. */
const stampFile = join(root, 'node_modules/.peer-support-setup.json')

/** @returns {{ install?: string, [folder: string]: string | undefined }} */
const readStamp = () => {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'))
  } catch {
    return {}
  }
}

/** @param {Readonly<Record<string, string>>} news */
const writeStamp = (news) => {
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(stampFile, JSON.stringify({ ...readStamp(), ...news }, null, 2))
}

/** @param {string} folder relative to the root @returns {readonly string[]} */
const sourcesIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** @param {readonly string[]} files @param {readonly string[]} [more] */
const digest = (files, more = []) => {
  const hash = createHash('sha256')
  for (const text of more) hash.update(`${text}\0`)
  for (const file of files) {
    hash.update(`${file.replace(root, '')}\0`)
    hash.update(readFileSync(file))
  }
  return hash.digest('hex')
}

const rootFiles = (/** @type {readonly string[]} */ ...names) => names.map((n) => join(root, n))

const installInputs = () =>
  digest(
    [
      ...rootFiles('package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'),
      ...workspace().map(({ folder }) => join(root, folder, 'package.json')),
    ],
    [process.platform, process.arch, process.versions.modules],
  )

const isInstalled = () =>
  workspace().every(
    ({ folder, manifest }) =>
      Object.keys(manifest.dependencies ?? {}).length === 0 ||
      existsSync(join(root, folder, 'node_modules')),
  )

/**
 * Installs exactly what the lockfile names, unless that is already there.
 *
 * @returns {Promise<boolean>} whether everything is installed now
 */
export const install = async () => {
  const inputs = installInputs()
  if (readStamp().install === inputs && isInstalled()) return true
  // Forgotten first: what is stopped half way was never done.
  if (existsSync(stampFile)) writeStamp({ install: '' })
  const { packageManager = 'pnpm' } = manifestIn(root)
  const { ok, output } = await step('installing dependencies', () =>
    tool(
      'npx',
      [
        '-y',
        '--prefer-offline',
        packageManager,
        'install',
        '--frozen-lockfile',
        '--prefer-offline',
        '--config.confirmModulesPurge=false',
      ],
      {
        cwd: root,
        shell: process.platform === 'win32',
        // A silent npm would make pnpm fail without a word.
        env: { ...process.env, npm_config_loglevel: 'warn' },
      },
    ),
  )
  if (ok) writeStamp({ install: inputs })
  else {
    process.stderr.write(`${output}\n`)
    console.error(
      'the dependencies could not be installed: see the message above, check that the npm registry can be reached, and run the same command again.',
    )
  }
  return ok
}

/**
 * What each published package is built from: its own sources, and those of the packages that it imports.
 *
 * @returns {readonly { readonly folder: string, readonly inputs: string }[]}
 */
const buildInputs = () => {
  const packages = workspace().filter(({ manifest }) => manifest.private !== true)
  const common = digest(rootFiles('pnpm-lock.yaml', 'tsconfig.base.json', 'tsup.base.ts'))
  const own = new Map(
    packages.map(({ folder, manifest }) => {
      const settings = ['package.json', 'tsup.config.ts', 'tsconfig.json']
      const files = settings.map((name) => join(root, folder, name))
      return [manifest.name, digest([...files, ...sourcesIn(`${folder}/src`)])]
    }),
  )
  return packages.map(({ folder, manifest }) => ({
    folder,
    inputs: digest(
      [],
      [
        common,
        ...[manifest.name, ...Object.keys(manifest.dependencies ?? {})].map(
          (name) => own.get(name) ?? '',
        ),
      ],
    ),
  }))
}

/**
 * Builds every package whose inputs have changed since its last successful build, as many at a time
 * as there are cores. Types come from the sources of the other packages, so the order is free. Types
 * take nine tenths of the time, and running needs none.
 *
 * @param {{ readonly types: boolean }} need
 * @returns {Promise<boolean>} whether everything is built now
 */
export const build = async ({ types }) => {
  const stamp = readStamp()
  const stale = buildInputs().filter(({ folder, inputs }) => {
    const fresh = types ? [`${inputs} types`] : [`${inputs} types`, inputs]
    return !fresh.includes(stamp[folder] ?? '') || !existsSync(join(root, folder, 'dist'))
  })
  if (stale.length === 0) return true
  writeStamp(Object.fromEntries(stale.map(({ folder }) => [folder, ''])))
  /** @type {{ folder: string, output: string }[]} */
  const broken = []
  const names = stale.map(({ folder }) => folder.replace(/^.*\//, '')).join(', ')
  await step(`building ${names}`, async () => {
    const queue = [...stale]
    const worker = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const { folder, inputs } = next
        const tsup = join(root, 'node_modules/tsup/dist/cli-default.js')
        const { ok, output } = await tool(process.execPath, types ? [tsup] : [tsup, '--no-dts'], {
          cwd: join(root, folder),
        })
        if (ok) writeStamp({ [folder]: types ? `${inputs} types` : inputs })
        else broken.push({ folder, output })
      }
    }
    await Promise.all(Array.from({ length: availableParallelism() }, worker))
  })
  for (const { folder, output } of broken) process.stderr.write(`${folder}\n${output}\n`)
  if (broken.length > 0) {
    const folders = broken.map(({ folder }) => `\`${folder}\``).join(', ')
    console.error(`the build of ${folders} failed: see the message above.`)
  }
  return broken.length === 0
}
