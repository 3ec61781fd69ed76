import { rule } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { MemberId } from '../../kernel/opaque-id.js'
import type { Taking } from './taking.js'

const takenBy = ({ state }: Taking): MemberId | undefined =>
  state.status === 'accepted' ? state.by : undefined

/** SAPD-03; a promise of the model under every pack. */
export const identityAfterAcceptance = rule<Taking>({
  id: 'offer.identity-after-acceptance',
  asks: 'nobody is named before a member has taken the offer',
})(
  (facts) => verdictOf(takenBy(facts) !== undefined),
  ({ state }) => ({ offer: state.status }),
)

/** SAPD-03; a promise of the model under every pack. */
export const identityToTaker = rule<Taking>({
  id: 'offer.identity-to-taker',
  asks: 'the identity is told to the member who took the offer, and to nobody else',
})(
  (facts) => {
    const by = takenBy(facts)
    return verdictOf(by && by === facts.member)
  },
  (facts) => {
    const by = takenBy(facts)
    return { toTaker: by === undefined ? null : by === facts.member }
  },
)

/** SLM-CG-2, contradiction C15: SAPD's practice asks for acceptance alone. */
export const identityConsented = rule<Taking>({
  id: 'offer.identity-consented',
  asks: 'the recipient has agreed, in words, to be named to the member who took the offer',
})(
  ({ state: { consent } }) => verdictOf(consent && consent !== 'impliedByConduct'),
  ({ state }) => ({ consent: state.consent ?? null }),
)

/** What is asked before an identity is told, beside what is asked of the member. */
export const releasingRules = [identityAfterAcceptance, identityToTaker, identityConsented]
