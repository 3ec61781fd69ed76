import * as E from 'fp-ts/lib/Either.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contact, ContactBand } from '../contact/index.js'
import { handoff } from '../handoff/index.js'
import { fold } from '../kernel/decider.js'
import type { Instant } from '../kernel/instant.js'
import { member, type MemberState } from '../member/index.js'
import { policies } from '../policy/index.js'
import { someone, today as on } from '../testing/given.js'
import { opened, prepared, recorded } from '../testing/given-contact.js'
import { observedTeam, usualMember } from '../testing/usual.js'
import { take, walk } from '../testing/walks.js'
import { react, type Happened } from './index.js'

describe.each(Object.entries(policies))('reactions on any walk under %s', (_, policy) => {
  const context = {
    at: '2026-03-02T12:00:00.000Z' as Instant,
    on,
    actor: { role: 'coordinator', id: someone },
    observed: {},
  } as const

  const everyMember = (law: (happened: Happened, state: MemberState) => void): void => {
    fc.assert(
      fc.property(walk(member, usualMember, observedTeam), (steps) => {
        for (const { result, after } of take(member, policy, steps))
          if ('accepted' in result)
            for (const event of result.accepted.events)
              law({ category: 'member', event, state: after }, after)
      }),
      { numRuns: 200 },
    )
  }

  test('are the same again, from a policy that is filled in again', () => {
    const once = react(policy)
    everyMember((happened) => {
      expect(once(happened)).toStrictEqual(once(happened))
      expect(react(policy)(happened)).toStrictEqual(once(happened))
    })
  })

  test('are done once: the command given again says nothing new, and is called for no more', () => {
    const decide = member.decider.decide(policy)
    everyMember((happened, state) => {
      for (const { category, stream, command } of react(policy)(happened)) {
        if (category !== 'member') throw new Error('it goes to another stream')
        expect(stream).toBe('same')
        const first = decide(command, state, context)
        if (E.isLeft(first)) throw new Error(JSON.stringify(first.left))
        expect(first.right.events).toHaveLength(1)
        const after = first.right.events.reduce(member.decider.evolve, state)
        const second = decide(command, after, context)
        expect(E.isRight(second) ? second.right.events : second.left).toStrictEqual([])
        if (happened.category === 'member')
          expect(react(policy)({ ...happened, state: after })).toStrictEqual([])
      }
    })
  })

  test('that open a stream are accepted in a new one, and say nothing new there when repeated', () => {
    const decide = handoff.decider.decide(policy)
    for (const band of ContactBand.words) {
      const event = { ...recorded, band }
      const state = fold(contact.decider)([...prepared, opened, event])
      for (const { category, command } of react(policy)({ category: 'contact', event, state })) {
        if (category !== 'handoff') throw new Error('it opens no hand-off')
        const first = decide(command, handoff.decider.initial, context)
        if (E.isLeft(first)) throw new Error(JSON.stringify(first.left))
        const after = first.right.events.reduce(handoff.decider.evolve, handoff.decider.initial)
        const second = decide(command, after, context)
        expect(E.isRight(second) ? second.right.events : second.left).toStrictEqual([])
      }
    }
  })
})
