import type * as t from 'io-ts'
import { ConsentForm, EntryRoute } from '../contact/vocabulary.js'
import { tagged } from '../kernel/codec/tagged.js'
import { MemberId } from '../kernel/opaque-id.js'
import { OfferEnd, SituationType } from './vocabulary.js'

/** What can be asked of an offer. None of it says for whom the offer is. */
export const OfferCommand = tagged('offer command', {
  /** Ask for support, for oneself or for somebody else. SAPD-08, SLM-CG-1. */
  RequestSupport: { required: { route: EntryRoute, situation: SituationType } },
  /** Tell the team what kind of situation there is. It has no field: the situation is known. SAPD-01, SAPD-02. */
  BroadcastOffer: { required: {} },
  /** Take the offer. SAPD-04: by choice, which no other command can do for a member. */
  AcceptOffer: { required: { member: MemberId } },
  /** Leave the offer to others; no reason is asked. SAPD-04. */
  DeclineOffer: { required: { member: MemberId } },
  /** Record that the recipient agrees to be named to the member who takes the offer. SLM-CG-2, contradiction C15. */
  RecordIdentityConsent: { required: { form: ConsentForm } },
  /** Record that the identity was told, outside the log, and to which member. SAPD-03. */
  ReleaseIdentity: { required: { to: MemberId } },
  CloseOffer: { required: { because: OfferEnd } },
})
export type OfferCommand = t.TypeOf<typeof OfferCommand>

/** One command of an offer by its name. */
export type OfferCommandOf<T extends OfferCommand['type']> = Extract<
  OfferCommand,
  { readonly type: T }
>
