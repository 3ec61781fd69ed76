import * as t from 'io-ts'
import { RecipientClass } from '../contact/vocabulary.js'
import { CalendarDate } from '../kernel/calendar-date.js'
import { listOf } from '../kernel/codec/list-of.js'
import { tagged } from '../kernel/codec/tagged.js'
import { Role } from '../kernel/role.js'
import {
  ConsultedClinician,
  DestinationChooser,
  ExplainedPoint,
  HandOffConsent,
  HandOffDestination,
  HandOffReason,
  HandOffRoute,
  ReferralBasis,
  ReturnReason,
} from './vocabulary.js'

/**
 * What is stored of a hand-off: closed words, days, and no id of anything. It names neither the
 * recipient nor the supporter nor the contact it came from, and of the care only when it began and
 * ended (SAPD-11). These shapes are a storage contract: a field is never renamed or reused, a change
 * is a new version with an upcast.
 */
export const HandOffEvent = tagged('hand-off event', {
  HandOffProposed: { required: { because: HandOffReason, route: HandOffRoute } },
  HandOffConsulted: { required: { clinician: ConsultedClinician } },
  HandOffExplained: { required: { points: listOf(ExplainedPoint, 1, 6) } },
  HandOffConsentRecorded: { required: { form: HandOffConsent } },
  HandOffDeclined: { required: {} },
  DestinationChosen: {
    required: { destination: HandOffDestination, chosenBy: DestinationChooser },
    optional: { offered: listOf(HandOffDestination, 0, 6) },
  },
  HandOffReferred: { required: { destination: HandOffDestination, basis: ReferralBasis } },
  ReferralReturned: { required: { because: ReturnReason } },
  ReferralAccepted: { required: { role: Role }, optional: { tracked: t.boolean } },
  HandOffCompleted: { required: { introduced: t.boolean }, optional: { warm: t.boolean } },
  DirectCareOpened: {
    required: { role: Role, recipientClass: RecipientClass, consent: HandOffConsent },
  },
  CareStarted: { required: { on: CalendarDate } },
  CareEnded: { required: { on: CalendarDate } },
  ReturnedToWork: { required: { on: CalendarDate } },
})
export type HandOffEvent = t.TypeOf<typeof HandOffEvent>

/** One event of a hand-off by its name. */
export type HandOffEventOf<T extends HandOffEvent['type']> = Extract<
  HandOffEvent,
  { readonly type: T }
>
