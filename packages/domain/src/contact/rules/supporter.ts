import { listOf } from '../../kernel/codec/list-of.js'
import { verdictOf } from '../../kernel/verdict.js'
import { StandingGround } from '../../member/vocabulary.js'
import type { SupporterObservation } from '../observed.js'
import { opening, openingWith, type Opening } from './opening-facts.js'

/** The observation of this contact's own supporter; one of somebody else is no observation. */
const supporterOf = ({ command, context }: Opening): SupporterObservation | undefined =>
  context.observed.supporter?.member === command.supporter ? context.observed.supporter : undefined

/** SLM-HB-3, IACP-2.1a, CIR-07; a promise of the model under every pack. */
export const supporterActive = opening({
  id: 'contact.supporter-active',
  asks: 'the supporter is an appointed member who is neither on leave nor suspended',
})(
  (facts) => {
    const supporter = supporterOf(facts)
    return verdictOf(supporter && supporter.status === 'active')
  },
  (facts) => ({ supporter: supporterOf(facts)?.status ?? null }),
)

/** SLM-ACT-5a to 5c: the losses of standing that bar a member from peer support at once. */
export const supporterInStanding = openingWith(
  {
    id: 'contact.supporter-in-standing',
    asks: 'the supporter takes no part while standing is lost',
  },
  { grounds: listOf(StandingGround, 1, 4) },
  ({ grounds }) =>
    (facts) => {
      const supporter = supporterOf(facts)
      const lost = supporter?.standingLost
      return verdictOf(supporter && !(lost !== undefined && grounds.includes(lost)))
    },
  () => (facts) => ({ standingLost: supporterOf(facts)?.standingLost ?? null }),
)

/** IACP-5.2b, IACP-5.2c. */
export const supporterNotRecused = opening({
  id: 'contact.supporter-not-recused',
  asks: 'the supporter has not stepped back from this kind of problem',
})(
  (facts) => {
    const supporter = supporterOf(facts)
    return verdictOf(supporter && !supporter.recusedFrom.includes(facts.command.serviceType))
  },
  (facts) => ({
    serviceType: facts.command.serviceType,
    recusedFrom: supporterOf(facts)?.recusedFrom ?? null,
  }),
)

/** SAPD-21, IACP-2.1b, SLM-ACT-3b. */
export const peerCapacity = opening({
  id: 'contact.peer-capacity',
  asks: 'the supporter acts as a peer, not as a clinician or for another unit',
})(
  ({ command }) => verdictOf(command.capacity === 'peer'),
  ({ command }) => ({ capacity: command.capacity }),
)
