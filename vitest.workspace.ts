import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests read the sources of the other packages, so they need no build. */
const conditions = ['@peer-support/source']

const folders = ['packages', 'apps']
  .filter((room) => existsSync(room))
  .flatMap((room) => readdirSync(room).map((name) => ({ name, root: `${room}/${name}` })))
  .filter(({ root }) => existsSync(`${root}/package.json`))
  .concat({ name: 'scripts', root: 'scripts' })

/** Every property starts from one seed, so that a failure here is a failure everywhere. */
const seed = fileURLToPath(new URL('scripts/property-seed.ts', import.meta.url))

export default defineConfig({
  resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] },
  ssr: {
    resolve: {
      conditions: [...conditions, 'module', 'node', 'development|production'],
      externalConditions: [...conditions, 'node'],
    },
  },
  test: {
    projects: folders.map(({ name, root }) => ({
      extends: true,
      test: { name, root, setupFiles: [seed] },
    })),
  },
})
