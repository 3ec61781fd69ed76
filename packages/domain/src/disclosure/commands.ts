import * as t from 'io-ts'
import { tagged } from '../kernel/codec/tagged.js'
import {
  ConsultationDetail,
  ConsultationOccasion,
  ExceptionId,
  GivenConsent,
  HazardTo,
  InquiryReply,
  Knowledge,
  Outcome,
  Party,
  Purpose,
  TellingConsent,
  ExceptionThreshold,
} from './vocabulary.js'

/** What can be asked of a disclosure. A field that may be left out is a fact that may be missing. */
export const DisclosureCommand = tagged('disclosure command', {
  /** Somebody asks. SLM-HB-1, SLM-CF-3, IACP-3.1c, SLM-HB-3a2. */
  RequestDisclosure: { required: { asks: Party, knowledge: Knowledge, purpose: Purpose } },
  /** Something comes up that nobody asked for, and that may have to be told. */
  DiscoverMatter: { required: { knowledge: Knowledge } },
  /** Judge which exception the matter meets, and how far. CIR-14 to 18, SLM-HB-3b, IACP-7.4a. */
  ClassifyException: { required: { exception: ExceptionId, threshold: ExceptionThreshold } },
  /** Record who agreed to the telling. IACP-6.5d, SLM-HB-3b4, SLM-HB-3b5. */
  RecordAuthorization: { required: { form: GivenConsent } },
  /** Ask the department’s counsel. IACP-6.2i. */
  SeekCounsel: { required: {} },
  /** Decide, by somebody who answers for it (CIR-21), by the procedure for it (IACP-6.2h). */
  DecideDisclosure: { required: { outcome: Outcome }, optional: { underProcedure: t.boolean } },
  /** Tell what was permitted. */
  MakeDisclosure: { required: { to: Party } },
  /** Report what was required. CIR-19. */
  MakeReport: { required: { to: Party } },
  /** Propose a sanction for withholding. SLM-CF-4. */
  ProposeSanction: { required: { by: Party } },
  /** Answer somebody who asks about an outreach. SLM-CG-3b, SLM-CG-3c. */
  AnswerInquiry: { required: { asks: Party, reply: InquiryReply } },
  /** Ask for advice. IACP-6.5c, IACP-6.5d, SLM-CF-2, SLM-HB-3c, SLM-TM-3. */
  RequestConsultation: {
    required: {
      with: Party,
      detail: ConsultationDetail,
      occasion: ConsultationOccasion,
      consent: TellingConsent,
    },
  },
  /** Record whether advice came, and whether it led to services. SLM-CC-6, SLM-TM-3. */
  RecordConsultation: { required: { answered: t.boolean, servicesRecommended: t.boolean } },
  /** Report that a member is believed to be a hazard. SLM-CG-5; nothing says who. */
  ReportHazard: { required: { hazardTo: HazardTo, onDuty: t.boolean } },
  NotifyOfHazard: { required: { to: Party } },
  RequestRemovalFromDuty: { required: {} },
  CloseHazard: { required: {} },
  /** Employee assistance and employer talk about fitness for duty. SLM-HB-3d. */
  CommunicateFitness: { required: { from: Party, to: Party } },
})
export type DisclosureCommand = t.TypeOf<typeof DisclosureCommand>

/** One command of a disclosure by its name. */
export type DisclosureCommandOf<T extends DisclosureCommand['type']> = Extract<
  DisclosureCommand,
  { readonly type: T }
>
