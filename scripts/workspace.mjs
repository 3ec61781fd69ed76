import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Where one importable module of a library is: as source inside the workspace, and as it is built.
 *
 * @typedef {{
 *   readonly '@peer-support/source': string
 *   readonly import: { readonly types: string }
 * }} Door
 */

/**
 * What is read of a package.json.
 *
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} version
 * @property {boolean} [private]
 * @property {string} [packageManager]
 * @property {Readonly<Record<string, string>>} [bin]
 * @property {Readonly<Record<string, string>>} [scripts]
 * @property {Readonly<Record<string, string>>} [dependencies]
 * @property {Readonly<Record<string, string>>} [peerDependencies]
 * @property {Readonly<Record<string, string>>} [devDependencies]
 * @property {Readonly<Record<string, string | Door>>} [exports]
 * @property {{ readonly exports?: Readonly<Record<string, unknown>> }} [publishConfig]
 */

/** The folder that holds the whole repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * The manifest of the package in this folder.
 *
 * @param {string} folder
 * @returns {Readonly<Manifest>}
 */
export const manifestIn = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/**
 * Every package of the workspace, with its folder relative to the root and its manifest.
 *
 * @returns {readonly { readonly folder: string, readonly manifest: Readonly<Manifest> }[]}
 */
export const workspace = () =>
  ['packages', 'apps']
    .filter((room) => existsSync(join(root, room)))
    .flatMap((room) => readdirSync(join(root, room)).map((name) => `${room}/${name}`))
    .concat('benchmarks')
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({ folder, manifest: manifestIn(join(root, folder)) }))

/**
 * Every module of the published libraries that a stranger may import, such as
 * `@peer-support/domain`, with the folder it is in, its source and its types, both relative to it.
 *
 * @returns {readonly { readonly door: string, readonly folder: string, readonly source: string, readonly types: string }[]}
 */
export const doors = () =>
  workspace().flatMap(({ folder, manifest }) =>
    Object.entries(manifest.exports ?? {}).flatMap(([path, target]) =>
      typeof target === 'string'
        ? []
        : [
            {
              door: manifest.name + path.slice(1),
              folder,
              source: target['@peer-support/source'],
              types: target.import.types,
            },
          ],
    ),
  )
