import { spawn } from 'node:child_process'

/**
 * Runs a program to its end and gives back whether it succeeded, with everything it printed.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ readonly ok: boolean, readonly output: string }>}
 */
export const tool = (program, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    /** @type {Buffer[]} */
    const printed = []
    const keep = (/** @type {Buffer} */ chunk) => printed.push(chunk)
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', (error) => resolve({ ok: false, output: `${error.message}\n` }))
    child.on('close', (code) =>
      resolve({ ok: code === 0, output: Buffer.concat(printed).toString('utf8') }),
    )
  })

/**
 * Runs one step and shows it as one line on stderr, so that stdout stays free for results.
 *
 * @template A
 * @param {string} title what is being done, as a person would say it
 * @param {() => Promise<A>} work
 * @returns {Promise<A>}
 */
export const step = async (title, work) => {
  const from = performance.now()
  process.stderr.write(`${title} ... `)
  const result = await work()
  process.stderr.write(`${((performance.now() - from) / 1000).toFixed(1)} s\n`)
  return result
}
