import './node-version.mjs'

const { install, build } = await import('./bootstrap.mjs')

// A check runs after the build, and only reads.
const checking = process.argv.includes('--check')
if (checking || ((await install()) && (await build({ types: true })))) {
  const { faults, reports, write } = await import('./api-reports.mjs')
  const all = reports()
  if (!checking) write(all)
  for (const fault of faults(all)) {
    console.error(fault)
    process.exitCode = 1
  }
} else process.exitCode = 1
