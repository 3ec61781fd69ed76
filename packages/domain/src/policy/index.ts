export { notInForce } from './in-force.js'
export { loadPack, type PackError } from './load-pack.js'
export { Layer, Pack, type PackSetting } from './pack.js'
export { packs } from './packs/index.js'
export { policies } from './policies.js'
export {
  resolve,
  sentenceOfResolveError,
  type Policy,
  type ResolvedSetting,
  type ResolveError,
} from './resolve.js'
export { rules, type RuleOutline } from './rules.js'
