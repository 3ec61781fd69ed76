import { referralConsidered } from '../contact/rules/recording.js'
import { ContactBand } from '../contact/vocabulary.js'
import type { Settings } from '../kernel/check.js'
import { listOf } from '../kernel/codec/list-of.js'
import { parametersOf } from './parameters.js'
import { nothing, type Reaction, type ReactTo } from './reaction.js'

/** One of two values, the same for every contact: there is nothing in it to know a contact by. */
const handOff = (because: 'band' | 'recurring'): Reaction => ({
  category: 'handoff',
  stream: 'new',
  by: 'supporter',
  rule: referralConsidered.id,
  command: { type: 'ProposeHandOff', because, route: 'suggested' },
})

/**
 * A contact of a band that the policy names (`contact.referral-considered`, SAPD-29, SAPD-30,
 * IACP-7.3b) calls for a hand-off, unless the form says where the recipient was pointed to already.
 */
export const onContact = (policy: Settings): ReactTo<'contact'> => {
  const bands =
    parametersOf(policy, referralConsidered.id, { bands: listOf(ContactBand, 1, 4) })?.bands ?? []
  return ({ event, state }) => {
    if (event.type !== 'ContactRecorded') return nothing
    if (event.referral !== 'none' || !bands.includes(event.band)) return nothing
    const isHandedOff = state.status === 'ended' && state.because === 'handedOff'
    return isHandedOff ? nothing : [handOff(event.band === 'recurring' ? 'recurring' : 'band')]
  }
}
