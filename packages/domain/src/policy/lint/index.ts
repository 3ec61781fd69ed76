export type { LintFinding, LintId } from './finding.js'
export { lint, renderLint } from './lint.js'
