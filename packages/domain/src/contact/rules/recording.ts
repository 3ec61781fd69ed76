import { listOf } from '../../kernel/codec/list-of.js'
import { rule, ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { ContactCommandOf } from '../commands.js'
import type { Open } from '../state.js'
import { ContactBand } from '../vocabulary.js'

/** The facts when the anonymous form is filled in. */
export type Recording = {
  readonly command: ContactCommandOf<'RecordContact'>
  readonly state: Open
}

/** IACP-3.9.5d. It judges what has happened, so it is told and refuses nothing. */
export const incidentNotDiscussed = rule<Recording>({
  id: 'contact.incident-not-discussed',
  asks: 'the incident under investigation is not talked about',
  effect: 'report',
})(
  ({ command, state }) =>
    state.opened.underInvestigation
      ? verdictOf(command.incidentDiscussed === undefined ? undefined : !command.incidentDiscussed)
      : 'satisfied',
  ({ command }) => ({ incidentDiscussed: command.incidentDiscussed ?? null }),
)

/** IACP-7.3b, SAPD-29, SAPD-30: from which band on a referral is called for. */
export const referralConsidered = ruleWith<Recording>()(
  {
    id: 'contact.referral-considered',
    asks: 'repeated contacts lead on to the next level of care',
    effect: 'report',
  },
  { bands: listOf(ContactBand, 1, 4) },
  ({ bands }) =>
    ({ command }) =>
      verdictOf(!bands.includes(command.band) || command.referral !== 'none'),
  () =>
    ({ command }) => ({ band: command.band, referral: command.referral }),
)

/** What is asked when the form is filled in. */
export const recordingRules = [incidentNotDiscussed, referralConsidered]
