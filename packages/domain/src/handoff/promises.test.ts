import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policies } from '../policy/index.js'
import { observedReport, usualHandOff } from '../testing/usual.js'
import { take, walk } from '../testing/walks.js'
import { handoff, isProfessional, type HandOffEvent } from './index.js'

const runs = 400

const isConsent = ({ type }: HandOffEvent): boolean => type === 'HandOffConsentRecorded'

describe.each(Object.entries(policies))('on any walk under %s', (_, policy) => {
  /** Holds a law against every event of random walks, and counts how many it was held against. */
  const every = (
    law: (
      event: HandOffEvent,
      before: readonly HandOffEvent[],
      isReportRequired: boolean,
    ) => boolean,
  ): number => {
    let count = 0
    fc.assert(
      fc.property(walk(handoff, usualHandOff, observedReport), (steps) => {
        const history: HandOffEvent[] = []
        for (const { result, context } of take(handoff, policy, steps)) {
          if (!('accepted' in result)) continue
          for (const event of result.accepted.events) {
            if (law(event, [...history], context.observed.requiredReport === true)) count += 1
            history.push(event)
          }
        }
      }),
      { numRuns: runs },
    )
    return count
  }

  test('[SAPD-23] nobody is referred without consent, unless a required report says so', () => {
    const held = every((event, before, isReportRequired) => {
      if (event.type !== 'HandOffReferred') return false
      const hasConsent = before.some(isConsent)
      expect(hasConsent || (isReportRequired && isProfessional(event.destination))).toBe(true)
      expect(event.basis).toBe(hasConsent ? 'consent' : 'requiredReport')
      return true
    })
    expect(held).toBeGreaterThan(runs / 20)
  })

  test('[SAPD-23] no professional care starts without a referral or a consent of its own', () => {
    const held = every((event, before) => {
      if (event.type !== 'CareStarted') return false
      const types = before.map(({ type }) => type)
      expect(
        types.includes('DirectCareOpened') ||
          (types.includes('HandOffReferred') && types.includes('ReferralAccepted')),
      ).toBe(true)
      expect(types).not.toContain('HandOffDeclined')
      return true
    })
    expect(held).toBeGreaterThan(runs / 20)
  })

  test('[SAPD-06] nobody is referred to a place that was not chosen by name', () => {
    const held = every((event, before) => {
      if (event.type !== 'HandOffReferred') return false
      const choice = before.findLast(({ type }) => type === 'DestinationChosen')
      expect(choice?.type === 'DestinationChosen' && choice.destination).toBe(event.destination)
      return true
    })
    expect(held).toBeGreaterThan(runs / 20)
  })
})
