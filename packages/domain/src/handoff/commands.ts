import * as t from 'io-ts'
import { RecipientClass } from '../contact/vocabulary.js'
import { CalendarDate } from '../kernel/calendar-date.js'
import { listOf } from '../kernel/codec/list-of.js'
import { tagged } from '../kernel/codec/tagged.js'
import {
  ConsultedClinician,
  DestinationChooser,
  ExplainedPoint,
  HandOffConsent,
  HandOffDestination,
  HandOffReason,
  HandOffRoute,
  ReturnReason,
} from './vocabulary.js'

/** What can be asked of a hand-off. A field that may be left out is a fact that may be missing. */
export const HandOffCommand = tagged('hand-off command', {
  /** Begin. It has an id of its own, drawn at random. SAPD-22, IACP-2.1e, IACP-3.3b, LEX-06. */
  ProposeHandOff: { required: { because: HandOffReason, route: HandOffRoute } },
  /** Record that a clinician of the program was consulted, as in a crisis. SLM-TM-3. */
  ConsultOnHandOff: { required: { clinician: ConsultedClinician } },
  /** Explain the step, its benefits first. SAPD-24, SAPD-25. */
  ExplainHandOff: { required: { points: listOf(ExplainedPoint, 1, 6) } },
  /** Record that the recipient agreed, after the explanation; the last time counts. SAPD-23. */
  ConsentToHandOff: { required: { form: HandOffConsent } },
  /** Record that the recipient said no, at any time before the hand-off is completed. SAPD-23. */
  DeclineHandOff: { required: {} },
  /** Record where to; `offered` is what was laid before the recipient. SAPD-06, SAPD-07, SLM-TM-2. */
  ChooseDestination: {
    required: { destination: HandOffDestination, chosenBy: DestinationChooser },
    optional: { offered: listOf(HandOffDestination, 0, 6) },
  },
  /** Refer to the destination that was chosen. SAPD-23. */
  ReferHandOff: { required: {} },
  /** The destination sends it back; another is chosen. */
  ReturnReferral: { required: { because: ReturnReason } },
  /** The destination takes it, in the actor's own role; `tracked` says that its side keeps the care. SAPD-11, LEX-19. */
  AcceptReferral: { required: {}, optional: { tracked: t.boolean } },
  /** Done. `introduced`: by somebody who knew the facts (SAPD-05). `warm`: nobody felt left (SAPD-26). */
  CompleteHandOff: { required: { introduced: t.boolean }, optional: { warm: t.boolean } },
  /** A clinician gives care to somebody who came without a referral. LEX-20. */
  OpenDirectCare: { required: { recipientClass: RecipientClass, consent: HandOffConsent } },
  /** SAPD-11. */
  StartCare: { required: { on: CalendarDate } },
  /** SAPD-11, SAPD-14. */
  EndCare: { required: { on: CalendarDate } },
  /** SAPD-14. */
  ReturnToWork: { required: { on: CalendarDate } },
})
export type HandOffCommand = t.TypeOf<typeof HandOffCommand>

/** One command of a hand-off by its name. */
export type HandOffCommandOf<T extends HandOffCommand['type']> = Extract<
  HandOffCommand,
  { readonly type: T }
>
