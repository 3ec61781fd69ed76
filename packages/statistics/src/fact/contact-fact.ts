import {
  AgencyId,
  CalendarMonth,
  closedRecord,
  ContactBand,
  ContactMinutes,
  ContactMode,
  MemberId,
  monthOf,
  RecipientClass,
  ReferralKind,
  ReportingUnitId,
  ServiceType,
  type ContactEvent,
} from '@peer-support/domain'
import * as t from 'io-ts'

const codec = closedRecord('ContactFact', {
  agency: AgencyId,
  month: CalendarMonth,
  recipientClass: RecipientClass,
  reportingUnit: ReportingUnitId,
  mode: ContactMode,
  minutes: ContactMinutes,
  serviceType: ServiceType,
  band: ContactBand,
  referral: ReferralKind,
  followUp: t.boolean,
  supporter: MemberId,
})
/**
 * What statistics know of one contact: the anonymous form (IACP-2.3b), with a month in place of the
 * day. It is restricted: it never leaves the read model, and only tables that passed disclosure
 * control are published. `supporter` is there to count different supporters, for nothing else.
 */
export type ContactFact = t.TypeOf<typeof codec>

/** Codec of contact facts, for whoever stores them. */
export const ContactFact: t.Type<ContactFact> = codec

/** The fact of a contact event, or nothing: only the anonymous form makes one. Total over the union. */
export const factOf =
  (agency: AgencyId) =>
  (event: ContactEvent): ContactFact | undefined => {
    switch (event.type) {
      case 'ContactRecorded':
        // Field by field: a field that the form gains later is not carried along unseen.
        return {
          agency,
          month: monthOf(event.on),
          recipientClass: event.recipientClass,
          reportingUnit: event.reportingUnit,
          mode: event.mode,
          minutes: event.minutes,
          serviceType: event.serviceType,
          band: event.band,
          referral: event.referral,
          followUp: event.followUp,
          supporter: event.supporter,
        }
      case 'ConflictScreened':
      case 'ConflictExcepted':
      case 'NoticeGiven':
      case 'InvestigationCautionGiven':
      case 'ConsentRecorded':
      case 'SupportDeclined':
      case 'ContactOpened':
      case 'ContactEnded':
        return undefined
    }
  }
