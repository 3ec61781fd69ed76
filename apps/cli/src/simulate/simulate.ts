import { canonicalJson } from '@peer-support/domain'
import { lasting, scaleTo, simulate, stLouis, type Profile } from '@peer-support/simulator'
import { writeFile } from 'node:fs/promises'
import type { Agency } from '../agency/agency.js'
import type { ExitCode } from '../exit-code.js'
import { fileFault } from '../input/file-fault.js'
import type { Terminal } from '../terminal/terminal.js'

/** What to simulate. What is left out is as in the example of St. Louis. */
export type Simulation = {
  readonly seed: number
  readonly people: number | undefined
  readonly months: number | undefined
  /** Where to write the agency file that fits. */
  readonly agencyOut: string | undefined
}

const profileOf = ({ people, months }: Simulation): Profile => {
  const scaled = people === undefined ? stLouis : scaleTo(people)(stLouis)
  return months === undefined ? scaled : lasting(months)(scaled)
}

const agencyOf = ({ agency, headcount, units }: Profile): Agency => ({
  agency,
  name: 'Simulated department',
  policy: 'slmpd',
  headcount,
  units: units.map((unit, i) => ({ ...unit, name: `Unit ${i + 1}` })),
})

/** Prints the commands of a made-up department, one on each line, as long as somebody reads. */
export const simulateTo = async (asked: Simulation, terminal: Terminal): Promise<ExitCode> => {
  const profile = profileOf(asked)
  const { agencyOut } = asked
  if (agencyOut !== undefined) {
    try {
      await writeFile(agencyOut, `${canonicalJson(agencyOf(profile))}\n`)
    } catch (cause) {
      await terminal.stderr.write(`${fileFault(agencyOut, cause)}\n`)
      return 1
    }
  }
  for (const request of simulate(profile, asked.seed)) {
    await terminal.stdout.write(`${JSON.stringify(request)}\n`)
    if (!terminal.stdout.isOpen()) break
  }
  return 0
}
