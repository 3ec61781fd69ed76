// Projects a made-up log into the read model in the folder given, and says what it has reached, so
// that a test can kill it there. It reads the sources, as the tests do.
import { createViteServer } from 'vitest/node'

const [, , folder, head] = process.argv
const conditions = ['@peer-support/source', 'module', 'node', 'development|production']
const server = await createViteServer({
  root: new URL('../..', import.meta.url).pathname,
  configFile: false,
  logLevel: 'error',
  resolve: { conditions },
  ssr: { noExternal: [/^@peer-support\//], resolve: { conditions } },
  server: { middlewareMode: true, hmr: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
const { projectAll } = await server.ssrLoadModule('/src/crash/project-all.ts')
await projectAll(folder, Number(head), (/** @type {number} */ reached) => console.log(reached))
await server.close()
