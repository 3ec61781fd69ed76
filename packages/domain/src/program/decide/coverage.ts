import type { Context } from '../../kernel/decider.js'
import type { ProgramCommandOf } from '../commands.js'
import type { ProgramEventOf } from '../events.js'
import type { ProgramObserved, RosterObservation } from '../observed.js'
import type { Program } from '../program.js'

type Counted = Pick<
  ProgramEventOf<'CoverageChecked'>,
  'members' | 'sworn' | 'civilian' | 'unitsWithoutMember' | 'stationsWithoutLeader'
>

const counted = (program: Program, roster: RosterObservation): Counted => {
  const units = Object.values(program.units)
  const stations = units.filter(({ kind }) => kind === 'areaStation')
  return {
    members: roster.members,
    sworn: roster.sworn,
    civilian: roster.civilian,
    unitsWithoutMember: units
      .map(({ unit }) => unit)
      .filter((unit) => !roster.units.includes(unit)),
    stationsWithoutLeader: stations
      .map(({ unit }) => unit)
      .filter((unit) => !roster.leaderUnits.includes(unit)),
  }
}

/** What is stored of a check: what was attested, and what was counted where the team was read. */
export const coverageChecked = (
  { shifts, accessibleTo }: ProgramCommandOf<'CheckCoverage'>,
  program: Program,
  { on, observed: { roster } }: Context<ProgramObserved>,
): ProgramEventOf<'CoverageChecked'> => ({
  type: 'CoverageChecked',
  on,
  shifts,
  accessibleTo,
  ...(roster === undefined ? {} : counted(program, roster)),
})
