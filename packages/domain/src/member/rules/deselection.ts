import type { Role } from '../../kernel/role.js'
import { rule } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { MemberCommandOf } from '../commands.js'
import type { File } from '../file.js'

/** The facts when deselection is proposed. */
export type Proposing = {
  readonly command: MemberCommandOf<'ProposeDeselection'>
  readonly file: File
}

const proposing = rule<Proposing>

/** Those who are members or would be: a breach is not theirs to establish. */
const unanswerable: readonly Role[] = ['member', 'candidate']

/** IACP-4.3b: a breach is one because somebody answerable says so. */
export const breachEstablished = proposing({
  id: 'member.breach-established',
  asks: 'a breach of confidentiality is established by a role that answers for it',
})(
  ({ command }) =>
    command.ground === 'breachOfConfidentiality'
      ? verdictOf(command.establishedBy && !unanswerable.includes(command.establishedBy))
      : 'satisfied',
  ({ command }) => ({ ground: command.ground, establishedBy: command.establishedBy ?? null }),
)

/** IACP-4.3c. */
export const absenceOnRecord = proposing({
  id: 'member.absence-on-record',
  asks: 'failure to attend stands on record before it is a ground',
})(
  ({ command, file }) => verdictOf(command.ground !== 'attendance' || file.absences > 0),
  ({ command, file }) => ({ ground: command.ground, absences: file.absences }),
)

/** IACP-4.3d. */
export const lossOfStandingOnRecord = proposing({
  id: 'member.loss-of-standing-on-record',
  asks: 'loss of good standing stands on record before it is a ground',
})(
  ({ command, file }) =>
    command.ground === 'standing'
      ? verdictOf(file.standing === 'unknown' ? undefined : file.standing !== 'good')
      : 'satisfied',
  ({ command, file }) => ({
    ground: command.ground,
    standing: file.standing === 'unknown' ? null : file.standing,
  }),
)

/** What is asked when deselection is proposed. */
export const proposalRules = [breachEstablished, absenceOnRecord, lossOfStandingOnRecord]

/** The facts when a member is deselected. */
export type Deselecting = { readonly command: MemberCommandOf<'DeselectMember'> }

/** IACP-4.3a. */
export const deselectionCriteriaWritten = rule<Deselecting>({
  id: 'member.deselection-criteria-written',
  asks: 'members are deselected by criteria that a procedure sets out',
})(
  ({ command }) => verdictOf(command.underWrittenCriteria),
  ({ command }) => ({ underWrittenCriteria: command.underWrittenCriteria ?? null }),
)

/** What is asked when a member is deselected. */
export const deselectionRules = [deselectionCriteriaWritten]
