export { notInForce } from './in-force.js'
export {
  diff,
  renderDiff,
  type ChangeType,
  type ExceptionChange,
  type ParameterChange,
  type PolicyDiff,
  type RuleChange,
  type Side,
  type StatedException,
} from './diff/index.js'
export { lint, renderLint, type LintFinding, type LintId } from './lint/index.js'
export { loadPack, type PackError } from './load-pack.js'
export { Layer, Pack, type PackSetting } from './pack.js'
export { packs } from './packs/index.js'
export { policies } from './policies.js'
export { policyAt } from './policy-at.js'
export {
  resolve,
  sentenceOfResolveError,
  type Policy,
  type ResolvedSetting,
  type ResolveError,
} from './resolve.js'
export { rules, type RuleOutline } from './rules.js'
