// Teaches the test of our own words another source: `node scripts/own-words/add.mjs policy.txt`.
// Only fingerprints are kept, sorted, so that the source cannot be read out of them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { runsOf } from './fingerprints.mjs'

const file = new URL('sources.txt', import.meta.url)
const known = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
const sources = process.argv.slice(2).map((source) => readFileSync(source, 'utf8'))
const prints = sources.flatMap((text) => runsOf(text).map(({ print }) => print))

writeFileSync(file, `${[...new Set([...known, ...prints])].sort().join('\n')}\n`)
