import type { OpaqueId, ServiceType, StandingGround } from '@peer-support/domain'
import type { Person } from '../roster.js'
import type { World } from '../world.js'

/** The losses of standing that bar a member from peer support at once (SLM-ACT-5a to SLM-ACT-5c). */
const barring: readonly StandingGround[] = [
  'expectations',
  'improvementPlan',
  'administrativeLeave',
]

/** A member who is there and whose lost standing bars them. */
export const isBarred = ({ presence, lost }: Person): boolean =>
  presence === 'active' && lost !== undefined && barring.includes(lost)

/** Tells whether a person may support somebody with this problem now. */
export const maySupport = (person: Person | undefined, serviceType: ServiceType): boolean =>
  person !== undefined &&
  person.presence === 'active' &&
  !isBarred(person) &&
  !person.recusedFrom.includes(serviceType)

/** Draws a supporter who may: some do far more than others. */
export const drawSupporter = (
  { draw, roster }: World,
  serviceType: ServiceType,
  except?: OpaqueId,
): Person | undefined => {
  const [first, ...others] = roster
    .members()
    .filter((person) => person.id !== except && maySupport(person, serviceType))
    .map((person) => [person, person.zeal] as const)
  return first === undefined ? undefined : draw.from([first, ...others])
}
