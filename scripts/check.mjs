import './node-version.mjs'

const { install, build } = await import('./bootstrap.mjs')
const { check } = await import('./checks.mjs')

process.exitCode =
  (await install()) && (await build({ types: true })) && (await check()).failed === 0 ? 0 : 1
