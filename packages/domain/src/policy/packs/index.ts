import type { Pack } from '../pack.js'
import iacp2021 from './iacp-2021.json' with { type: 'json' }
import moHb1355 from './mo-hb1355.json' with { type: 'json' }
import { promises } from './promises.js'
import { shippedPack } from './shipped-pack.js'
import slmpd from './slmpd.json' with { type: 'json' }

/** The packs that ship with the library, by their ids. */
export const packs = {
  /** IACP Peer Support Guidelines, 2021: everything recommended. */
  'iacp-2021': shippedPack(iacp2021),
  /** Missouri HB 1355, as the SLMPD policy restates it: the law layer of `slmpd`. */
  'mo-hb1355': shippedPack(moHb1355),
  /** St. Louis Metropolitan Police Department, Peer Support Specialist Team. */
  slmpd: shippedPack(slmpd),
  /** What the model promises under every policy; every policy has it already. */
  promises,
} as const satisfies { readonly [id: string]: Pack }
