import type { Pack } from '../pack.js'
import { shippedPack } from './shipped-pack.js'
import document from './promises.json' with { type: 'json' }

/** What the model promises under every policy; `resolve` puts it above every other pack. */
export const promises: Pack = shippedPack(document)
