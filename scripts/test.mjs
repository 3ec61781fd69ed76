import './node-version.mjs'

const { install, build } = await import('./bootstrap.mjs')
const { check } = await import('./checks.mjs')
const { test } = await import('./tests.mjs')

// Each check counts as one, beside the tests. The last line is the sum, whatever happened before it.
const failure = { passed: 0, failed: 1 }
const results = []
if (await install()) {
  // Most tests read the sources, so they tell something even when a package could not be built.
  if (!(await build({ types: true }))) results.push(failure)
  results.push(await check(), await test(process.argv.slice(2)))
} else results.push(failure)
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
process.exitCode = failed === 0 ? 0 : 1
console.log(`${passed} passed, ${failed} failed`)
