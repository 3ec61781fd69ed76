import { listOf } from '../../kernel/codec/list-of.js'
import { ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { ContactCommandOf } from '../commands.js'
import type { Open } from '../state.js'
import { ContactBand } from '../vocabulary.js'

/** The facts when the anonymous form is filled in. */
export type Recording = {
  readonly command: ContactCommandOf<'RecordContact'>
  readonly state: Open
}

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
export const recordingRules = [referralConsidered]
