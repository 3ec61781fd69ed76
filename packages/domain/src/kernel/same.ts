import { canonicalJson, type Json } from './canonical-json.js'

/** Tells whether two records say the same: what a decider asks before it calls a command repeated. */
export const same = (a: Json, b: Json): boolean => canonicalJson(a) === canonicalJson(b)
