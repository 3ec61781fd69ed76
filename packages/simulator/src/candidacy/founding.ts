import type { Story } from '../story.js'
import type { World } from '../world.js'
import { candidacy } from './candidacy.js'
import { foundingFates } from './fate.js'
import { waveFrom } from './wave.js'

/** The program's first selection, in two rounds: half of the candidates train four weeks after the others. */
export const founding = (world: World): readonly Story[] => {
  const { draw, zone, begin, profile } = world
  const waves = [waveFrom(zone, begin), waveFrom(zone, begin, 4)] as const
  return draw
    .shuffled(foundingFates(profile.teamSize))
    .map((fate, i) => candidacy(world, fate, waves[i % 2 === 0 ? 0 : 1]))
}
