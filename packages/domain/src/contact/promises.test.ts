import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Settings } from '../kernel/check.js'
import { policies } from '../policy/index.js'
import { observedSupporter, usualContact } from '../testing/usual.js'
import { take, walk, type Stepped } from '../testing/walks.js'
import { contact, type ContactCommand, type ContactEvent, type ContactState } from './index.js'
import type { ContactObserved } from './observed.js'

type Opening = {
  readonly history: readonly ContactEvent[]
  readonly opened: Extract<ContactEvent, { type: 'ContactOpened' }>
  readonly step: Stepped<ContactCommand, ContactState, ContactEvent, ContactObserved>
}

const runs = 400

/** Holds a law against every contact that opens on random walks, and counts how many did. */
const everyOpening = (policy: Settings, law: (opening: Opening) => void): number => {
  let count = 0
  fc.assert(
    fc.property(walk(contact, usualContact, observedSupporter), (steps) => {
      const history: ContactEvent[] = []
      for (const step of take(contact, policy, steps)) {
        if (!('accepted' in step.result)) continue
        for (const event of step.result.accepted.events) {
          if (event.type === 'ContactOpened') {
            count += 1
            law({ history: [...history], opened: event, step })
          }
          history.push(event)
        }
      }
    }),
    { numRuns: runs },
  )
  return count
}

describe.each(Object.entries(policies))('on any walk under %s, no contact opens', (_, policy) => {
  const law = (hold: (opening: Opening) => void): void => {
    expect(everyOpening(policy, hold)).toBeGreaterThan(runs / 20)
  }

  test('[SAPD-15] [SLM-CF-5] without a notice before it', () => {
    law(({ history }) => {
      expect(history.some(({ type }) => type === 'NoticeGiven')).toBe(true)
    })
  })

  test('[IACP-3.6] [SLM-CG-1] without consent before it', () => {
    law(({ history }) => {
      expect(history.some(({ type }) => type === 'ConsentRecorded')).toBe(true)
    })
  })

  test('[CIR-20] with a last consent that was given before any limit was told', () => {
    law(({ history }) => {
      const last = history.findLastIndex(({ type }) => type === 'ConsentRecorded')
      const told = history.findIndex(
        (event) => event.type === 'NoticeGiven' && event.items.length > 0,
      )
      expect(told).toBeGreaterThan(-1)
      expect(told).toBeLessThan(last)
    })
  })

  test('[IACP-6.1b] [IACP-7.1a] without a screen of this supporter that is clean or excepted', () => {
    law(({ history, opened }) => {
      const last = history.findLastIndex(({ type }) => type === 'ConflictScreened')
      const screen = history[last]
      if (screen?.type !== 'ConflictScreened') throw new Error('it was not screened')
      const excepted = history.slice(last).some(({ type }) => type === 'ConflictExcepted')
      expect(screen.supporter).toBe(opened.supporter)
      expect(screen.relationships.length === 0 || excepted).toBe(true)
    })
  })

  test('[SLM-HB-3] with a supporter who is not seen to be an active member', () => {
    law(({ opened, step }) => {
      const seen = step.context.observed.supporter
      expect([seen?.member, seen?.status]).toEqual([opened.supporter, 'active'])
    })
  })

  test('[SLM-CG-1a] [SLM-CG-1b] [SLM-CG-1c] [IACP-3.9.5a] by order, or as a condition of anything', () => {
    law(({ opened }) => {
      expect(['ordered', 'improvementPlan', 'discipline']).not.toContain(opened.route)
    })
  })
})
