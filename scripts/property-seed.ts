import fc from 'fast-check'

/**
 * Properties start from one seed, so that a run can be told again; `PEER_SUPPORT_SEED` names another,
 * and `random` draws one.
 */
const asked = process.env['PEER_SUPPORT_SEED']

if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 20_250_101) })
