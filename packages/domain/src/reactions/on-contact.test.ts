import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contact, ContactBand, ReferralKind, type ContactEvent } from '../contact/index.js'
import { fold } from '../kernel/decider.js'
import { policies, type Policy } from '../policy/index.js'
import { opened, prepared, recorded } from '../testing/given-contact.js'
import { observedSupporter, usualContact } from '../testing/usual.js'
import { take, walk } from '../testing/walks.js'
import { react, type Reaction } from './index.js'

const { slmpd, 'iacp-2021': iacp, 'sapd-practice': sapd } = policies

describe('a contact that is recorded', () => {
  const ofContact = (
    policy: Policy,
    event: ContactEvent,
    since: readonly ContactEvent[] = [],
  ): readonly Reaction[] =>
    react(policy)({
      category: 'contact',
      event,
      state: fold(contact.decider)([...prepared, opened, event, ...since]),
    })
  const handOff = (because: 'band' | 'recurring'): Reaction => ({
    category: 'handoff',
    stream: 'new',
    by: 'supporter',
    rule: 'contact.referral-considered',
    command: { type: 'ProposeHandOff', because, route: 'suggested' },
  })

  test.each([
    ['[SAPD-30] [IACP-7.3b] the first calls for nothing', 'first', []],
    ['[SAPD-30] [IACP-7.3b] nor does the second', 'second', []],
    ['[SAPD-30] [IACP-7.3b] the third calls for a hand-off', 'thirdOrLater', [handOff('band')]],
    ['[SAPD-29] [IACP-7.3b] and so does a routine', 'recurring', [handOff('recurring')]],
  ] as const)('%s', (_, band, reactions) => {
    for (const policy of [iacp, sapd])
      expect(ofContact(policy, { ...recorded, band })).toStrictEqual(reactions)
  })

  test.each(ContactBand.words)('calls for nothing where the policy names no band: %s', (band) => {
    expect(ofContact(slmpd, { ...recorded, band })).toStrictEqual([])
  })

  test.each(ReferralKind.words.filter((word) => word !== 'none'))(
    '[SAPD-29] calls for nothing where a referral was given: %s',
    (referral) => {
      expect(ofContact(iacp, { ...recorded, band: 'recurring', referral })).toStrictEqual([])
    },
  )

  test('calls for nothing once the contact ended in a hand-off', () => {
    const event = { ...recorded, band: 'recurring' } as const
    expect(ofContact(iacp, event, [{ type: 'ContactEnded', because: 'handedOff' }])).toStrictEqual(
      [],
    )
    expect(ofContact(iacp, event, [{ type: 'ContactEnded', because: 'concluded' }])).toStrictEqual([
      handOff('recurring'),
    ])
  })

  test('[SAPD-09] what goes to another stream says nothing of the contact', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(walk(contact, usualContact, observedSupporter), (steps) => {
        for (const { result, after } of take(contact, iacp, steps))
          if ('accepted' in result)
            for (const event of result.accepted.events)
              for (const each of ['thirdOrLater', 'recurring'] as const) {
                const banded = event.type === 'ContactRecorded' ? { ...event, band: each } : event
                for (const reaction of react(iacp)({
                  category: 'contact',
                  event: banded,
                  state: after,
                }))
                  seen.add(JSON.stringify(reaction))
              }
      }),
      { numRuns: 200 },
    )
    expect([...seen].sort()).toStrictEqual(
      [handOff('band'), handOff('recurring')].map((each) => JSON.stringify(each)),
    )
  })
})
