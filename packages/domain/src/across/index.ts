export { readsOf, type Reads } from './reads.js'
export { observeSupporter } from './supporter.js'
export { teamSizeChange } from './team.js'
