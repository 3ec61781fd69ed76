import type { OpaqueId } from '@peer-support/domain'
import { until, type Story } from '../story.js'
import type { World } from '../world.js'
import { day, minute } from '../zone.js'
import { contactOf, minutesPass } from './contact.js'
import type { Encounter } from './encounter.js'
import { bent, drawMistake } from './mistaken.js'
import { openUp } from './opening.js'
import { prepare } from './preparing.js'
import { conclude } from './recording.js'
import { drawSupporter } from './supporter.js'

/** How often one person is passed on before they give up. */
const patience = 3

/**
 * Somebody comes for support: one contact, or more where the first supporter must pass it on. Each is a
 * contact of its own, and nothing links them.
 */
export function* approach(world: World, wish: Encounter): Story {
  let except: OpaqueId | undefined
  let encounter = wish
  for (let attempt = 0; attempt < patience; attempt += 1) {
    const isFirst = attempt === 0
    const { mistake, supporter: unfit } = isFirst ? drawMistake(world) : {}
    const supporter = unfit ?? drawSupporter(world, encounter.serviceType, except)
    if (supporter === undefined) return
    encounter = bent(world, encounter, mistake)
    const contact = contactOf(world, supporter, encounter, mistake)
    const prepared = yield* prepare(world, contact)
    const outcome = prepared === 'ready' ? yield* openUp(world, contact) : prepared
    if (outcome === 'open') return yield* conclude(world, contact)
    if (outcome === 'over') return
    except = supporter.id
    encounter = {
      ...encounter,
      relationships: [],
      ...(outcome === 'later' ? { route: 'self' } : {}),
    }
    if (outcome === 'later') yield until(world.now() + world.draw.int(day, 5 * day))
    else yield minutesPass(world, 5, 60)
    if (world.now() >= world.end - 120 * minute) return
  }
}
