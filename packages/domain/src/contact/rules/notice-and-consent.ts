import { listOf } from '../../kernel/codec/list-of.js'
import { verdictOf } from '../../kernel/verdict.js'
import { isNoticeGiven } from '../state.js'
import { NoticeItem } from '../vocabulary.js'
import { opening, openingWith } from './opening-facts.js'

/** SAPD-15, IACP-6.3d, SLM-CF-5; a promise of the model under every pack. To tell none is no notice. */
export const noticeGiven = opening({
  id: 'contact.notice-given',
  asks: 'the limits of confidentiality are told before anything else',
})(
  ({ state }) => verdictOf(isNoticeGiven(state)),
  ({ state }) => ({ told: state.notice ?? [] }),
)

/** IACP-6.2b to 6.2d, SLM-CF-5a to 5d: the limits that a notice must name. */
export const noticeComplete = openingWith(
  {
    id: 'contact.notice-complete',
    asks: 'the notice names every limit of confidentiality that the policy lists',
  },
  { items: listOf(NoticeItem, 1, 10) },
  ({ items }) =>
    ({ state: { notice } }) =>
      verdictOf(notice && items.every((item) => notice.includes(item))),
  ({ items }) =>
    ({ state: { notice } }) => ({
      untold: items.filter((item) => !(notice ?? []).includes(item)),
    }),
)

/** IACP-3.6, SLM-ACT-4, SLM-CG-1; a promise of the model under every pack. */
export const consentGiven = opening({
  id: 'contact.consent-given',
  asks: 'the recipient has agreed to the contact',
})(
  ({ state }) => verdictOf(state.consent !== undefined),
  ({ state }) => ({ consent: state.consent ?? null }),
)

/** SLM-CG-2. */
export const consentExpressed = opening({
  id: 'contact.consent-expressed',
  asks: 'consent is expressed in words',
})(
  ({ state: { consent } }) => verdictOf(consent && consent !== 'impliedByConduct'),
  ({ state }) => ({ consent: state.consent ?? null }),
)

/**
 * CIR-20, IACP-6.3d, SLM-CF-5; a promise of the model under every pack. The consent that counts is the
 * last one: what was agreed to in ignorance can be agreed to again.
 */
export const consentInformed = opening({
  id: 'contact.consent-informed',
  asks: 'consent is given after the limits of confidentiality were told',
})(
  ({ state }) =>
    verdictOf(state.consent === undefined || !isNoticeGiven(state) ? undefined : state.informed),
  ({ state }) => ({
    consent: state.consent ?? null,
    toldBefore: state.consent === undefined ? null : state.informed,
  }),
)

/** IACP-3.9.5e; IACP-3.9.5c allows the contact itself. */
export const investigationCaution = opening({
  id: 'contact.investigation-caution',
  asks: 'an employee under investigation is cautioned that talk of the incident may not be confidential',
})(
  ({ command, state }) => verdictOf(!command.underInvestigation || state.cautioned),
  ({ command, state }) => ({
    underInvestigation: command.underInvestigation,
    cautioned: state.cautioned,
  }),
)
