// Comes before everything else and is written so that an old Node can still read it.
import { readFileSync } from 'fs'

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const numbers = (/** @type {string} */ version) => version.split('.').map(Number)
const [major = 0, minor = 0] = numbers(process.versions.node)
const [wantedMajor = 0, wantedMinor = 0] = numbers(manifest.engines.node.replace('>=', ''))

if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
  console.error(
    `this needs Node ${wantedMajor}.${wantedMinor} or newer, and here is Node ${process.versions.node}: install a newer one from https://nodejs.org and run the same command again.`,
  )
  process.exit(1)
}
