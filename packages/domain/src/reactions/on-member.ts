import type { Settings } from '../kernel/check.js'
import { listOf } from '../kernel/codec/list-of.js'
import { quarterlyTraining } from '../member/rules/periods.js'
import { supporterInStanding } from '../contact/rules/supporter.js'
import { StandingGround } from '../member/vocabulary.js'
import { parametersOf } from './parameters.js'
import { nothing, type Reaction, type ReactTo } from './reaction.js'

const suspend = (ground: StandingGround): Reaction => ({
  category: 'member',
  stream: 'same',
  by: 'coordinator',
  rule: supporterInStanding.id,
  command: { type: 'SuspendMember', ground },
})

const review: Reaction = {
  category: 'member',
  stream: 'same',
  by: 'coordinator',
  rule: quarterlyTraining.id,
  command: { type: 'ProposeDeselection', ground: 'other' },
}

/**
 * Good standing lost on a ground that bars from taking part (`contact.supporter-in-standing`,
 * SLM-ACT-5) calls for a suspension. A quarter that closes short (`member.quarterly-training`,
 * IACP-8.1b) calls for a review of the membership where the policy requires the training; where it
 * recommends it, the finding told so and nothing more comes of it.
 */
export const onMember = (policy: Settings): ReactTo<'member'> => {
  const barring =
    parametersOf(policy, supporterInStanding.id, { grounds: listOf(StandingGround, 1, 4) })
      ?.grounds ?? []
  const training = policy.settingOf(quarterlyTraining.id)
  const counted =
    training?.modality === 'required' ? quarterlyTraining.under(training.parameters) : undefined
  return ({ event, state }) => {
    if (state.status !== 'member') return nothing
    const { file, membership } = state
    switch (event.type) {
      case 'StandingLost': {
        const { ground } = event
        const isLost = file.standing === ground && barring.includes(ground)
        return isLost && membership.suspension !== ground ? [suspend(ground)] : nothing
      }
      case 'QuarterClosed': {
        const command = { type: 'CloseQuarter', quarter: event.quarter } as const
        const isShort = counted?.judge({ command, file }) === 'violated'
        return isShort && membership.deselection === undefined ? [review] : nothing
      }
      default:
        return nothing
    }
  }
}
