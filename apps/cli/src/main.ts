#!/usr/bin/env node
import { cli } from './cli.js'
import { processTerminal } from './terminal/process-terminal.js'

const { terminal, failure } = processTerminal()
const told = (sentence: string): 1 => {
  process.stderr.write(`${sentence}\n`)
  return 1
}
const code = await cli(process.argv.slice(2), terminal).catch((cause: unknown) =>
  told(
    `this is a defect of peer-support, please report it: ${cause instanceof Error ? cause.message : 'unknown'}`,
  ),
)
const lost = failure()
process.exitCode =
  lost === undefined ? code : told(`the output could not be written (${lost}): make room for it`)
