import { founding } from './candidacy/founding.js'
import { demand } from './contacts/demand.js'
import { incidents } from './contacts/incidents.js'
import { calendar } from './team/calendar.js'
import type { World } from './world.js'

/** Starts everything that a program's first day sets in motion. */
export const startProgram = (world: World): void => {
  for (const story of [...founding(world), calendar(world), demand(world), incidents(world)])
    world.start(world.begin, story)
}
