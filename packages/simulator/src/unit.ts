import type { ReportingUnitId } from '@peer-support/domain'
import type { World } from './world.js'

/** Draws the reporting unit of one of the department's people: a big one more often. */
export const drawUnit = ({ draw, profile }: World): ReportingUnitId => {
  const [first, ...others] = profile.units.map(({ id, headcount }) => [id, headcount] as const)
  return first === undefined ? (draw.id() as ReportingUnitId) : draw.from([first, ...others])
}
