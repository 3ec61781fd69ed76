import type { SupporterObservation } from '../../contact/observed.js'
import type { Context } from '../../kernel/decider.js'
import { listOf } from '../../kernel/codec/list-of.js'
import type { MemberId } from '../../kernel/opaque-id.js'
import { Role } from '../../kernel/role.js'
import { rule, ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import { StandingGround } from '../../member/vocabulary.js'
import type { OfferObserved } from '../observed.js'
import type { Accepted, Pending } from '../state.js'

/** The facts about the member who takes an offer, or who is about to be told whom it is for. */
export type Taking = {
  readonly member: MemberId
  readonly state: Pending | Accepted
  readonly context: Context<OfferObserved>
}

/** The observation of this member; one of somebody else is no observation. */
const takerOf = ({ member, context }: Taking): SupporterObservation | undefined =>
  context.observed.supporter?.member === member ? context.observed.supporter : undefined

/** SLM-OPG-3, IACP-2.1a; a promise of the model under every pack. */
export const takerActive = rule<Taking>({
  id: 'offer.taker-active',
  asks: 'the member who takes an offer is appointed, and neither on leave nor suspended',
})(
  (facts) => {
    const taker = takerOf(facts)
    return verdictOf(taker && taker.status === 'active')
  },
  (facts) => ({ member: takerOf(facts)?.status ?? null }),
)

/** SLM-ACT-5a to 5c: the losses of standing that bar a member from peer support at once. */
export const takerInStanding = ruleWith<Taking>()(
  { id: 'offer.taker-in-standing', asks: 'the member takes no offer while standing is lost' },
  { grounds: listOf(StandingGround, 1, 4) },
  ({ grounds }) =>
    (facts) => {
      const taker = takerOf(facts)
      const lost = taker?.standingLost
      return verdictOf(taker && !(lost !== undefined && grounds.includes(lost)))
    },
  () => (facts) => ({ standingLost: takerOf(facts)?.standingLost ?? null }),
)

/** IACP-5.2b, IACP-5.2c. */
export const takerNotRecused = rule<Taking>({
  id: 'offer.taker-not-recused',
  asks: 'the member has not stepped back from this kind of situation',
})(
  (facts) => {
    const taker = takerOf(facts)
    return verdictOf(taker && !taker.recusedFrom.includes(facts.state.requested.situation))
  },
  (facts) => ({
    situation: facts.state.requested.situation,
    recusedFrom: takerOf(facts)?.recusedFrom ?? null,
  }),
)

/** SAPD-04: who takes an offer acts as a member, and nobody takes it in a member's stead. */
export const takenByChoice = ruleWith<Taking>()(
  { id: 'offer.taken-by-choice', asks: 'members take offers themselves, by their own choice' },
  { roles: listOf(Role, 1, 4) },
  ({ roles }) =>
    ({ context }) =>
      verdictOf(roles.includes(context.actor.role)),
  () =>
    ({ context }) => ({ role: context.actor.role }),
)

/** SAPD-01. */
export const broadcastFirst = rule<Taking>({
  id: 'offer.broadcast-first',
  asks: 'the whole team is told of the situation before one member takes it',
})(
  ({ state }) => verdictOf(state.status !== 'requested'),
  ({ state }) => ({ offer: state.status }),
)

/** What is asked of the member, when the offer is taken and again when the identity is told. */
export const takerRules = [takerActive, takerInStanding, takerNotRecused]

/** What is asked when an offer is taken. */
export const takingRules = [...takerRules, takenByChoice, broadcastFirst]
