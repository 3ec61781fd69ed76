import './node-version.mjs'
import { join } from 'node:path'
import { tool } from './tool.mjs'
import { root } from './workspace.mjs'

const { install } = await import('./bootstrap.mjs')

// The tests that hold the reference against the code write it when they are asked to.
if (await install()) {
  const { ok, output } = await tool(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config=vitest.workspace.ts',
      'packages/domain/catalogue',
    ],
    { cwd: root, env: { ...process.env, UPDATE_DOCS: '1' } },
  )
  if (!ok) {
    process.stderr.write(output)
    console.error('the reference could not be written: see above.')
    process.exitCode = 1
  }
} else process.exitCode = 1
