import * as t from 'io-ts'
import { tagged } from '../kernel/codec/tagged.js'
import { OutreachEnd, OutreachOccasion } from './vocabulary.js'

/** What can be asked of an outreach. There is no field for whom it is meant, nor for who reached out. */
export const OutreachCommand = tagged('outreach command', {
  /** State that contact information is to be given. `goodFaith` is SLM-CG-3. */
  RaiseOutreach: {
    required: { occasion: OutreachOccasion },
    optional: { goodFaith: t.boolean },
  },
  /** Record that contact information was given. It has no field: nothing else is ever given. SLM-CG-3a. */
  GiveContactInformation: { required: {} },
  CloseOutreach: { required: { because: OutreachEnd } },
})
export type OutreachCommand = t.TypeOf<typeof OutreachCommand>

/** One command of an outreach by its name. */
export type OutreachCommandOf<T extends OutreachCommand['type']> = Extract<
  OutreachCommand,
  { readonly type: T }
>
