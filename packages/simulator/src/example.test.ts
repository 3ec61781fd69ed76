import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { simulate } from './simulate.js'
import { exampleSeed, stLouis } from './st-louis.js'

const folder = new URL('../../../examples/st-louis/', import.meta.url)
const commands = new URL('commands.ndjson', folder)

const simulated = (): string =>
  [...simulate(stLouis, exampleSeed)].map((request) => `${JSON.stringify(request)}\n`).join('')

describe('the example of St. Louis', () => {
  it('is what the simulator gives for its seed, byte for byte', () => {
    const text = simulated()
    if (process.env['UPDATE_EXAMPLES'] === '1') writeFileSync(commands, text)
    // A difference of megabytes says nothing: what counts is whether there is one, and in which line.
    const [stored, made] = [readFileSync(commands, 'utf8').split('\n'), text.split('\n')]
    expect(made.findIndex((line, i) => line !== stored[i])).toBe(-1)
    expect(stored.length).toBe(made.length)
  })

  it('has a directory with the agency and the units of the profile, and names for both', () => {
    const directory: unknown = JSON.parse(readFileSync(new URL('agency.json', folder), 'utf8'))
    expect(directory).toStrictEqual({
      agency: stLouis.agency,
      name: 'Example department, modelled on St. Louis',
      policy: 'slmpd',
      headcount: stLouis.headcount,
      units: stLouis.units.map((unit) => ({ ...unit, name: expect.any(String) as string })),
    })
  })
})
