import * as t from 'io-ts'
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

/** What can be asked of a contact. A field that may be left out is a fact that may be missing. */
export const ContactCommand = tagged('contact command', {
  /** Look for ties between supporter and recipient, before anything is said. IACP-6.1b, 7.1, 7.2. */
  ScreenConflict: {
    required: { supporter: MemberId, relationships: listOf(Relationship, 0, 3) },
  },
  /** Go on in spite of a tie that cannot be avoided. IACP-7.2b. */
  ExceptConflict: { required: { unavoidable: t.boolean }, optional: { consulted: t.boolean } },
  /** Tell the limits of confidentiality, naming each. SAPD-15, IACP-6.2, 6.3, SLM-CF-5. */
  GiveNotice: { required: { items: listOf(NoticeItem, 0, 10) } },
  /** Warn that talk about an incident under investigation may not be confidential. IACP-3.9.5e. */
  GiveInvestigationCaution: { required: {} },
  /** Record that the recipient agreed, after the notice (CIR-20); the last time counts. IACP-3.6, SLM-CG-2. */
  RecordConsent: { required: { form: ConsentForm } },
  /** Record that the recipient said no. SLM-ACT-4. */
  DeclineSupport: { required: {} },
  /** Begin. `supporter` is the member who was screened, and who is looked up in the team. */
  OpenContact: {
    required: {
      supporter: MemberId,
      recipientClass: RecipientClass,
      capacity: Capacity,
      route: EntryRoute,
      serviceType: ServiceType,
      underInvestigation: t.boolean,
    },
  },
  /**
   * Fill in the anonymous form. IACP-2.3. `serviceType` is what the contact turned out to be about: one
   * that the supporter stepped back from is taken too, since a recusal is asked at the opening alone.
   */
  RecordContact: {
    required: {
      reportingUnit: ReportingUnitId,
      mode: ContactMode,
      minutes: ContactMinutes,
      serviceType: ServiceType,
      band: ContactBand,
      referral: ReferralKind,
      followUp: t.boolean,
    },
  },
  EndContact: { required: { because: EndReason } },
})
export type ContactCommand = t.TypeOf<typeof ContactCommand>

/** One command of a contact by its name. */
export type ContactCommandOf<T extends ContactCommand['type']> = Extract<
  ContactCommand,
  { readonly type: T }
>
