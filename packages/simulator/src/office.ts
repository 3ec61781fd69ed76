import type { Actor, ActorId, OpaqueId, Role } from '@peer-support/domain'
import type { Draw } from './draw.js'
import type { Person } from './roster.js'

/** Acts in a role under an opaque id. */
export const actor = (role: Role, id: OpaqueId): Actor => ({ role, id: id as ActorId })

/** A candidate, a member or a team leader acts under the pseudonym that their stream has. */
export const asPerson = ({ id, presence, leader }: Person): Actor =>
  actor(presence === 'candidate' ? 'candidate' : leader ? 'teamLeader' : 'member', id)

/** Those who run a program and are not in its team (SLMPD Composition). */
export type Office = {
  readonly wellnessCommander: Actor
  readonly deputyChief: Actor
  readonly clinicalConsultant: Actor
  readonly statistician: Actor
  /** Heads of reporting units. */
  readonly supervisors: readonly Actor[]
}

/** Draws the ids of an office. */
export const officeOf = (draw: Draw, units: number): Office => ({
  wellnessCommander: actor('wellnessCommander', draw.id()),
  deputyChief: actor('deputyChief', draw.id()),
  clinicalConsultant: actor('clinicalConsultant', draw.id()),
  statistician: actor('statistician', draw.id()),
  supervisors: Array.from({ length: units }, () => actor('supervisor', draw.id())),
})
