import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './workspace.mjs'

/**
 * Counts what the test run reported. A file that could not be loaded counts as one failure, and so
 * does an error outside of every test.
 *
 * @param {string} reportFile
 * @param {boolean} succeeded whether the runner itself was content
 */
const count = (reportFile, succeeded) => {
  try {
    const report = JSON.parse(readFileSync(reportFile, 'utf8'))
    const unloaded = report.testResults.filter(
      (/** @type {any} */ file) =>
        file.status === 'failed' &&
        file.assertionResults.every((/** @type {any} */ one) => one.status !== 'failed'),
    ).length
    const failed = report.numFailedTests + unloaded
    return { passed: report.numPassedTests, failed: succeeded ? failed : Math.max(failed, 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/**
 * Runs the tests and shows them as they go.
 *
 * @param {readonly string[]} args more arguments for vitest
 * @returns {Promise<{ readonly passed: number, readonly failed: number }>}
 */
export const test = (args) =>
  new Promise((resolve) => {
    const folder = mkdtempSync(join(tmpdir(), 'peer-support-'))
    const report = join(folder, 'report.json')
    const finish = (/** @type {boolean} */ succeeded) => {
      const result = count(report, succeeded)
      rmSync(folder, { recursive: true, force: true })
      resolve(result)
    }
    spawn(
      process.execPath,
      [
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--config=vitest.workspace.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...args,
      ],
      { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
    )
      .on('error', () => finish(false))
      .on('close', (code) => finish(code === 0))
  })
