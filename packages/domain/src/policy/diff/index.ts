export type { Side } from './compared.js'
export {
  diff,
  type ChangeType,
  type ParameterChange,
  type PolicyDiff,
  type RuleChange,
} from './diff.js'
export type { ExceptionChange, StatedException } from './diff-exceptions.js'
export { renderDiff } from './render-diff.js'
