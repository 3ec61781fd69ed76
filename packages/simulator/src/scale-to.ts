import { fullTeam } from './candidacy/appointment.js'
import type { Profile, Unit } from './profile.js'

/** Shares people out over units in proportion, so that the sum is exact; a unit left empty goes. */
const share = (units: readonly Unit[], headcount: number): readonly Unit[] => {
  const whole = units.reduce((sum, unit) => sum + unit.headcount, 0)
  let before = 0
  return units
    .map((unit) => {
      const from = Math.round((before * headcount) / whole)
      before += unit.headcount
      return { ...unit, headcount: Math.round((before * headcount) / whole) - from }
    })
    .filter((unit) => unit.headcount > 0)
}

/**
 * The same department with so many people, at least one. Units and team are in proportion; a team has
 * three members or more, and never more than the policy admits.
 */
export const scaleTo =
  (headcount: number) =>
  (profile: Profile): Profile => ({
    ...profile,
    headcount,
    units: share(profile.units, headcount),
    teamSize: Math.min(
      fullTeam,
      Math.max(3, Math.round((profile.teamSize * headcount) / profile.headcount)),
    ),
  })
