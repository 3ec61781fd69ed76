import type { DisclosureState } from '../disclosure/state.js'

/**
 * What a hand-off may know of a disclosure, out of its own stream: whether a report was decided to be
 * required. No id comes with it.
 */
export const observeReport = (state: DisclosureState): { readonly requiredReport: boolean } => ({
  requiredReport:
    (state.status === 'decided' || state.status === 'completed') &&
    state.decision?.outcome === 'required',
})
