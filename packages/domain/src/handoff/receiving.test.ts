import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { accepted, misplaced, nothingNew } from '../testing/given.js'
import {
  acceptance,
  choice,
  chosen,
  completed,
  completion,
  givenHandOff,
  handedOn,
  refer,
  referred,
  taken,
  talkedOver,
} from '../testing/given-handoff.js'
import { ReturnReason, type HandOffEvent } from './index.js'

const { 'sapd-practice': sapd } = policies
const pending: readonly HandOffEvent[] = [...talkedOver, referred]
const peer: readonly HandOffEvent[] = [
  ...talkedOver,
  { ...chosen, destination: 'anotherMember' },
  { ...referred, destination: 'anotherMember' },
]

describe.each(Object.entries(policies))('under %s', (_, policy) => {
  test('[LEX-19] [SAPD-11] a referral is taken once, by a role that is kept', () => {
    const around = { role: 'clinicalSupervisor' } as const
    const event = { ...taken, role: 'clinicalSupervisor' } as const
    expect(givenHandOff(policy, pending, acceptance, around)).toStrictEqual(accepted(event))
    expect(givenHandOff(policy, [...pending, event], acceptance, around)).toStrictEqual(nothingNew)
    expect(givenHandOff(policy, [...pending, event], acceptance)).toStrictEqual(
      misplaced('handoff'),
    )
    expect(givenHandOff(policy, talkedOver, acceptance)).toStrictEqual(misplaced('handoff'))
  })

  test.each(ReturnReason.words)(
    '[SAPD-07] one that comes back leaves the recipient to choose again: %s',
    (because) => {
      const back = { type: 'ReturnReferral', because } as const
      const returned = { type: 'ReferralReturned', because } as const
      const history = [...pending, returned]
      expect(givenHandOff(policy, pending, back)).toStrictEqual(accepted(returned))
      expect(givenHandOff(policy, history, back)).toStrictEqual(nothingNew)
      expect(givenHandOff(policy, history, refer)).toStrictEqual(misplaced('handoff'))
      expect(givenHandOff(policy, history, choice)).toStrictEqual(accepted(chosen))
      expect(givenHandOff(policy, [...history, chosen], refer)).toStrictEqual(accepted(referred))
      expect(givenHandOff(policy, [...history, chosen], back)).toStrictEqual(misplaced('handoff'))
      expect(givenHandOff(policy, talkedOver, back)).toStrictEqual(misplaced('handoff'))
    },
  )

  test('[SAPD-05] [SAPD-26] a hand-off is completed once, with whether somebody who knew introduced', () => {
    const history = [...pending, taken]
    expect(givenHandOff(policy, history, completion)).toStrictEqual(accepted(completed))
    expect(givenHandOff(policy, [...history, completed], completion)).toStrictEqual(nothingNew)
    expect(
      givenHandOff(policy, [...history, completed], { ...completion, introduced: false }),
    ).toStrictEqual(misplaced('handoff'))
    expect(givenHandOff(policy, pending, completion)).toStrictEqual(misplaced('handoff'))
  })

  test('a hand-off that is completed goes back to no earlier step', () => {
    for (const command of [choice, refer, acceptance] as const)
      expect(givenHandOff(policy, handedOn, command)).toStrictEqual(misplaced('handoff'))
  })
})

describe('keeping track', () => {
  const told = (event: HandOffEvent, verdict: string) => ({
    accepted: [event],
    advisories: [['handoff.care-tracked', verdict, 'recommended']],
  })

  test('[SAPD-11] is the professional side’s from here on, and is told where it does not', () => {
    expect(givenHandOff(sapd, pending, { ...acceptance, tracked: false })).toStrictEqual(
      told({ ...taken, tracked: false }, 'violated'),
    )
    const untold = { type: 'ReferralAccepted', role: 'coordinator' } as const
    expect(givenHandOff(sapd, pending, { type: 'AcceptReferral' })).toStrictEqual(
      told(untold, 'notEvaluated'),
    )
  })

  test('[SAPD-11] is asked of no peer', () => {
    expect(givenHandOff(sapd, peer, { ...acceptance, tracked: false })).toStrictEqual(
      accepted({ ...taken, tracked: false }),
    )
  })
})

describe('a warm hand-off', () => {
  const history = [...pending, taken]
  const told = (event: HandOffEvent, verdict: string) => ({
    accepted: [event],
    advisories: [['handoff.warm', verdict, 'recommended']],
  })

  test('[SAPD-26] is reported where it was cold, and nothing is refused for it', () => {
    expect(givenHandOff(sapd, history, { ...completion, warm: false })).toStrictEqual(
      told({ ...completed, warm: false }, 'violated'),
    )
  })

  test('[SAPD-26] is reported where nobody says', () => {
    const command = { type: 'CompleteHandOff', introduced: false } as const
    expect(givenHandOff(sapd, history, command)).toStrictEqual(
      told({ type: 'HandOffCompleted', introduced: false }, 'notEvaluated'),
    )
  })
})
