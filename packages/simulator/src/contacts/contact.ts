import type { Actor, ContactCommand, OpaqueId } from '@peer-support/domain'
import type { MistakeKind } from '../mistake.js'
import type { Person } from '../roster.js'
import { asPerson } from '../office.js'
import { until, type Step } from '../story.js'
import type { World } from '../world.js'
import { minute } from '../zone.js'
import type { Encounter } from './encounter.js'

/** A contact under way: which one, what it is, who supports, and which mistake is made in it, if any. */
export type Contact = {
  readonly id: OpaqueId
  readonly by: Actor
  readonly supporter: Person
  readonly encounter: Encounter
  readonly mistake?: MistakeKind
}

/** A new contact with an id of its own. */
export const contactOf = (
  world: World,
  supporter: Person,
  encounter: Encounter,
  mistake: MistakeKind | undefined,
): Contact => ({
  id: world.draw.id(),
  by: asPerson(supporter),
  supporter,
  encounter,
  ...(mistake === undefined ? {} : { mistake }),
})

/** The supporter gives a command about the contact. */
export const tell = (world: World, { id, by }: Contact, command: ContactCommand): Step =>
  world.toContact(by, id, command)

/** Some minutes pass. */
export const minutesPass = ({ now, draw }: World, least: number, most: number): Step =>
  until(now() + draw.int(least * minute, most * minute))
