import * as t from 'io-ts'
import { CalendarDate } from '../kernel/calendar-date.js'
import { listOf } from '../kernel/codec/list-of.js'
import { tagged } from '../kernel/codec/tagged.js'
import { MemberId, ReportingUnitId } from '../kernel/opaque-id.js'
import {
  Capacity,
  ConsentForm,
  ContactBand,
  ContactMinutes,
  ContactMode,
  EndReason,
  EntryRoute,
  NoticeItem,
  RecipientClass,
  ReferralKind,
  Relationship,
  ServiceType,
} from './vocabulary.js'

/**
 * What is stored of a contact, and all that is ever stored: closed words, bounded numbers, a day, the
 * supporter's pseudonym. Nothing says who was helped or what was said (IACP-6.6a, SAPD-09, SAPD-10,
 * SLM-CF-1). These shapes are a storage contract: a field is never renamed or reused, a change is a
 * new version with an upcast.
 */
export const ContactEvent = tagged('contact event', {
  ConflictScreened: {
    required: { supporter: MemberId, relationships: listOf(Relationship, 0, 3) },
  },
  ConflictExcepted: { required: {}, optional: { consulted: t.boolean } },
  NoticeGiven: { required: { items: listOf(NoticeItem, 0, 10) } },
  InvestigationCautionGiven: { required: {} },
  ConsentRecorded: { required: { form: ConsentForm } },
  SupportDeclined: { required: {} },
  /** `on` is the day of the contact, on whatever day its form is filled in. */
  ContactOpened: {
    required: {
      supporter: MemberId,
      on: CalendarDate,
      recipientClass: RecipientClass,
      capacity: Capacity,
      route: EntryRoute,
      serviceType: ServiceType,
      underInvestigation: t.boolean,
    },
  },
  /** The anonymous form of IACP-2.3a and 2.3b, whole in one event: statistics need no other. `on` is the day it opened. */
  ContactRecorded: {
    required: {
      supporter: MemberId,
      on: CalendarDate,
      recipientClass: RecipientClass,
      reportingUnit: ReportingUnitId,
      mode: ContactMode,
      minutes: ContactMinutes,
      serviceType: ServiceType,
      band: ContactBand,
      referral: ReferralKind,
      followUp: t.boolean,
    },
  },
  ContactEnded: { required: { because: EndReason } },
})
export type ContactEvent = t.TypeOf<typeof ContactEvent>

/** One event of a contact by its name. */
export type ContactEventOf<T extends ContactEvent['type']> = Extract<
  ContactEvent,
  { readonly type: T }
>
