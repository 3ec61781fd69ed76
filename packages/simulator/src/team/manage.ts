import type { MemberCommand, OpaqueId } from '@peer-support/domain'
import { asPerson } from '../office.js'
import type { Person } from '../roster.js'
import type { Step } from '../story.js'
import type { World } from '../world.js'

/** The wellness commander, who manages the team, gives a command about a member. */
export const manage = (world: World, member: OpaqueId, command: MemberCommand): Step =>
  world.toMember(world.office.wellnessCommander, member, command)

/** A member gives a command about themself. */
export const speak = (world: World, person: Person, command: MemberCommand): Step =>
  world.toMember(asPerson(person), person.id, command)
