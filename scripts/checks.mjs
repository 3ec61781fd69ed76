import { join } from 'node:path'
import { step, tool } from './tool.mjs'
import { root } from './workspace.mjs'

/** What is checked, each by a script in a fresh process. */
const checks = [
  {
    title: 'formatting',
    script: 'node_modules/prettier/bin/prettier.cjs',
    args: ['--check', '--cache', '--cache-location=node_modules/.cache/prettier.json', '.'],
    advice: 'run `npm run format`',
  },
  {
    title: 'lint',
    script: 'node_modules/eslint/bin/eslint.js',
    args: ['--max-warnings=0', '.'],
    advice: 'see above',
  },
  { title: 'types', script: 'node_modules/typescript/bin/tsc', args: [], advice: 'see above' },
  { title: 'public api', script: 'scripts/api.mjs', args: ['--check'], advice: 'see above' },
]

/**
 * Checks everything, tests included, by all of these at once. The packages must be built.
 *
 * @returns {Promise<{ readonly passed: number, readonly failed: number }>}
 */
export const check = async () => {
  const results = await step(`checking ${checks.map(({ title }) => title).join(', ')}`, () =>
    Promise.all(
      checks.map(({ script, args }) =>
        tool(process.execPath, [join(root, script), ...args], { cwd: root }),
      ),
    ),
  )
  results.forEach(({ ok, output }, index) => {
    if (ok) return
    process.stderr.write(`\n${output}\n`)
    console.error(`the check of ${checks[index]?.title} failed: ${checks[index]?.advice}.`)
  })
  const passed = results.filter(({ ok }) => ok).length
  return { passed, failed: results.length - passed }
}
