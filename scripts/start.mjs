import './node-version.mjs'
import { pathToFileURL } from 'url'

const { install, build } = await import('./bootstrap.mjs')
const { root } = await import('./workspace.mjs')

if ((await install()) && (await build({ types: false }))) {
  const program = `${root}/apps/cli/dist/main.js`
  process.chdir(root)
  process.argv = [
    process.argv[0] ?? 'node',
    program,
    'run',
    'examples/st-louis/commands.ndjson',
    '--agency',
    'examples/st-louis/agency.json',
    '--data',
    '.peer-support/st-louis',
    ...process.argv.slice(2),
  ]
  // In this very process, so that whoever stops it stops the job and leaves nothing behind.
  await import(pathToFileURL(program).href)
} else process.exitCode = 1
