import './node-version.mjs'

const { install, build } = await import('./bootstrap.mjs')

process.exitCode = (await install()) && (await build({ types: true })) ? 0 : 1
